import { isComparable } from '../../../src/domain/reports/memory/stored-figures';
import { type StatusScope } from '../../../src/domain/status/scope';

const ALL: StatusScope = { kind: 'project', projectId: '1' };
const BELOW: StatusScope = { kind: 'issue', issueId: '7', depth: 'all' };
const CHILDREN: StatusScope = { ...BELOW, depth: 'children' };
const SPRINT = { sprintId: '5', committed: [], added: [], removed: [], completedOutside: [] };

test.each([
  { rule: 'the same project', before: { scope: ALL }, now: { scope: ALL, sprint: null }, expected: true },
  { rule: 'another scope', before: { scope: ALL }, now: { scope: BELOW, sprint: null }, expected: false },
  {
    rule: 'another depth',
    before: { scope: CHILDREN },
    now: { scope: BELOW, sprint: null },
    expected: false,
  },
  {
    rule: 'the order of a query alone',
    before: { scope: { kind: 'jql', jql: 'labels = a ORDER BY key' } as const },
    now: { scope: { kind: 'jql', jql: 'labels = a' } as const, sprint: null },
    expected: true,
  },
  {
    rule: 'a sprint after a sprint',
    before: { scope: ALL, sprint: SPRINT },
    now: { scope: ALL, sprint: {} },
    expected: true,
  },
  { rule: 'a sprint after a week', before: { scope: ALL }, now: { scope: ALL, sprint: {} }, expected: false },
  {
    rule: 'a week after a sprint',
    before: { scope: ALL, sprint: SPRINT },
    now: { scope: ALL, sprint: null },
    expected: false,
  },
])(
  'a report is compared with the one before where both are about the same: $rule',
  ({ before, now, expected }) => {
    expect(isComparable(before, now)).toBe(expected);
  },
);
