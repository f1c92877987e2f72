import { narrowed, standsAlone, withoutOrder } from '../../../src/domain/status/scope';

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

test.each([
  ['project = A AND (b = 1 OR (c = 2))', true],
  ['', true],
  ['summary ~ ") OR ("', true],
  ['a = 1) OR (b = 2', false],
  ['(a = 1', false],
  ['a = 1)', false],
  ['summary ~ "never closed', false],
  ['summary ~ "closed by nothing \\"', false],
  ["summary ~ ')'", true],
  // Outside of quotes a backslash takes the quote's meaning away: Jira reads the word `a"`, then the bracket.
  ["a = a\\\") OR (b = '\"\\''", false],
  ['summary ~ a\\"b', true],
])('that the query %s stands alone is %s', (jql, expected) => {
  expect(standsAlone(jql)).toBe(expected);
});
