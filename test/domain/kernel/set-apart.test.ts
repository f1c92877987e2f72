import { setApart } from '../../../src/domain/kernel/set-apart';

test.each([
  { rule: 'Arabic', name: 'قيد العمل' },
  { rule: 'Hebrew among Latin', name: 'Review מוכן' },
  { rule: 'a mark that turns what follows', name: 'In \u202Egnp.exe' },
])('set apart from the words around it: $rule', ({ name }) => {
  expect(setApart(name)).toBe(`\u2068${name}\u2069`);
});

test.each(['In Arbeit', '予約変更', '👩‍👩‍👧‍👦🏳️‍🌈', '<b>', ''])('left as it is: %j', (name) => {
  expect(setApart(name)).toBe(name);
});
