import { numberIn, optionsOf, WrongUsage } from './command-line';

const cases = { cases: { type: 'string' } } as const;

test('what is given is taken', () => {
  expect(optionsOf(['--cases', '5'], cases)).toEqual({ cases: '5' });
  expect(numberIn('cases', '5', [1, 9])).toBe(5);
  expect(numberIn('faults', '0.2', [0, 1], { whole: false })).toBe(0.2);
});

test.each([
  { argv: ['--case', '5'], message: "Unknown option '--case'. There are --cases." },
  { argv: ['--cases'], message: "Option '--cases <value>' argument missing. There are --cases." },
  { argv: ['--cases', '-5'], message: "Option '--cases' argument is ambiguous. There are --cases." },
  { argv: ['5'], message: "Unexpected argument '5'. There are --cases." },
])('$argv is refused before anything runs', ({ argv, message }) => {
  expect(() => optionsOf(argv, cases)).toThrow(new WrongUsage(message));
});

test.each(['', 'x', '0', '10', '1.5', 'Infinity', 'NaN'])('%p is no number from 1 to 9', (text) => {
  expect(() => numberIn('cases', text, [1, 9])).toThrow('--cases needs a whole number from 1 to 9');
});
