import { narrowed, withoutOrder } from '../../../src/domain/status/scope';

test.each([
  ['project = A', 'project = A'],
  ['project = A ORDER BY rank', 'project = A'],
  ['project = A order   by created DESC, key', 'project = A'],
  ['ORDER BY key', ''],
  ['(a = 1)ORDER BY key', '(a = 1)'],
  ['summary ~ "order by the book"', 'summary ~ "order by the book"'],
  ['summary ~ "say \\" order by x" ORDER BY key', 'summary ~ "say \\" order by x"'],
  ["summary ~ 'order by' order by key", "summary ~ 'order by'"],
  ['summary ~ "never closed order by key', 'summary ~ "never closed order by key'],
  ['reorder by = 1', 'reorder by = 1'],
])('without its order, %s is %s', (jql, expected) => {
  expect(withoutOrder(jql)).toBe(expected);
});

test('a query without a condition is narrowed to the condition itself', () => {
  expect(narrowed({ kind: 'jql', jql: 'ORDER BY key' }, 'statusCategory = 3')).toBe('statusCategory = 3');
});
