import { alternately, inTurn } from '../../../src/domain/reports/taking-turns';

test.each([
  { rule: 'nothing', given: '', expected: '' },
  { rule: 'one group keeps its order', given: 'a1 a2 a3', expected: 'a1 a2 a3' },
  {
    rule: 'one that asks for little waits for no more than one of each',
    given: 'a1 a2 a3 b1',
    expected: 'a1 b1 a2 a3',
  },
  { rule: 'who came first begins each round', given: 'b1 a1 a2 b2 c1 a3', expected: 'b1 a1 c1 a2 b2 a3' },
])('turns: $rule', ({ given, expected }) => {
  const items = given.split(' ');
  expect(inTurn(items, (item) => item.slice(0, 1)).join(' ')).toBe(expected);
});

test.each([
  { some: [1, 2, 3], others: [9], expected: [1, 9, 2, 3] },
  { some: [1], others: [8, 9], expected: [1, 8, 9] },
  { some: [], others: [], expected: [] },
])('of $some and $others one each in turn', ({ some, others, expected }) => {
  expect(alternately<number>(some, others)).toEqual(expected);
});
