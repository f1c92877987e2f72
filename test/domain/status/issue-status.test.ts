import { type IssueFacts } from '../../../src/domain/status/issue-facts';
import { type BlockedReason, blockedReasons, statusGroup } from '../../../src/domain/status/issue-status';
import { anIssue } from '../../kit/an-issue';

const open = { issueId: '7', key: 'A-7', category: 'new' } as const;
const finished = { issueId: '8', key: 'A-8', category: 'done' } as const;

test.each<{ rule: string; given: Partial<IssueFacts>; expected: readonly BlockedReason[] }>([
  { rule: 'an ordinary issue is free', given: {}, expected: [] },
  { rule: 'a flag blocks', given: { flagged: true }, expected: [{ kind: 'flag' }] },
  {
    rule: 'the label blocks, in any case',
    given: { labels: ['x', 'Blocked'] },
    expected: [{ kind: 'label' }],
  },
  { rule: 'a label that only begins like it is free', given: { labels: ['blocked-by-legal'] }, expected: [] },
  {
    rule: 'an unfinished blocker blocks',
    given: { blockers: [open] },
    expected: [{ kind: 'link', by: [open] }],
  },
  { rule: 'a finished blocker is free', given: { blockers: [finished] }, expected: [] },
  {
    rule: 'only unfinished blockers are named',
    given: { blockers: [finished, open] },
    expected: [{ kind: 'link', by: [open] }],
  },
  {
    rule: 'a done issue is free whatever it kept',
    given: { category: 'done', flagged: true, labels: ['blocked'], blockers: [open] },
    expected: [],
  },
  {
    rule: 'a status that means so blocks, and is told by the name that people gave it',
    given: { statusName: 'Wartet auf Recht', statusBlocks: true },
    expected: [{ kind: 'status', statusName: 'Wartet auf Recht' }],
  },
  {
    rule: 'a done status is free whatever it is called',
    given: { statusName: 'Blocked', category: 'done' },
    expected: [],
  },
  {
    rule: 'every reason is told, the most visible first',
    given: { flagged: true, labels: ['blocked'], blockers: [open], statusName: 'Blocked' },
    expected: [
      { kind: 'flag' },
      { kind: 'link', by: [open] },
      { kind: 'status', statusName: 'Blocked' },
      { kind: 'label' },
    ],
  },
])('blocked: $rule', ({ given, expected }) => {
  expect(blockedReasons(anIssue(given))).toEqual(expected);
});

test.each<{ rule: string; given: Partial<IssueFacts>; expected: string }>([
  { rule: 'new is to do', given: { category: 'new' }, expected: 'toDo' },
  { rule: 'no category is to do', given: { category: 'undefined' }, expected: 'toDo' },
  { rule: 'indeterminate is in progress', given: { category: 'indeterminate' }, expected: 'inProgress' },
  { rule: 'done is completed', given: { category: 'done' }, expected: 'completed' },
  {
    rule: 'blocked takes an issue out of to do',
    given: { category: 'new', flagged: true },
    expected: 'blocked',
  },
  {
    rule: 'blocked takes an issue out of in progress',
    given: { category: 'indeterminate', flagged: true },
    expected: 'blocked',
  },
  {
    rule: 'work whose status blocks is not counted as in progress',
    given: { category: 'indeterminate', statusName: 'Blockiert' },
    expected: 'blocked',
  },
  {
    rule: 'a flag left on a done issue changes nothing',
    given: { category: 'done', flagged: true },
    expected: 'completed',
  },
  {
    rule: 'a status called Done in another category is not done',
    given: { statusName: 'Done' },
    expected: 'toDo',
  },
])('group: $rule', ({ given, expected }) => {
  expect(statusGroup(anIssue(given))).toBe(expected);
});
