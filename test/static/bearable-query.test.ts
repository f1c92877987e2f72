import { LONGEST_JQL } from '../../src/contract/status/status-options';
import { isBearable } from '../../static/common/query/bearable';

test.each<{ rule: string; jql: string; taken: boolean }>([
  { rule: 'of the bound, with blanks around it', jql: ` ${'x'.repeat(LONGEST_JQL - 2)} `, taken: true },
  { rule: 'longer than it', jql: 'x'.repeat(LONGEST_JQL + 1), taken: false },
  { rule: 'of blanks alone', jql: ' \n ', taken: false },
])('a query is taken whole or not at all: $rule', ({ jql, taken }) => {
  expect(isBearable(jql)).toBe(taken);
});
