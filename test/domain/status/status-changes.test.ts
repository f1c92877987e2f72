import { type IssueFacts } from '../../../src/domain/status/issue-facts';
import { mayBeReopened } from '../../../src/domain/status/may-be-reopened';
import { changesSince, type StatusChanges, touchedSince } from '../../../src/domain/status/status-changes';
import { type CategoryOf, leftDone, type StatusMove } from '../../../src/domain/status/status-moves';
import { anIssue } from '../../kit/an-issue';

const SINCE = 1_000_000;
const NOBODY: ReadonlySet<string> = new Set();
type List = Exclude<keyof StatusChanges, 'since'>;

const listsWith = (issue: IssueFacts): readonly List[] => {
  const changes = changesSince([issue], SINCE, NOBODY);
  const lists: readonly List[] = ['completed', 'started', 'reopened', 'created'];
  return lists.filter((list) => changes[list].includes(issue));
};

test.each<{ rule: string; given: Partial<IssueFacts>; expected: readonly List[] }>([
  {
    rule: 'done at the instant is completed',
    given: { category: 'done', categoryChangedAt: SINCE },
    expected: ['completed'],
  },
  { rule: 'done before is not', given: { category: 'done', categoryChangedAt: SINCE - 1 }, expected: [] },
  { rule: 'done without a date is not', given: { category: 'done' }, expected: [] },
  {
    rule: 'begun after is started',
    given: { category: 'indeterminate', categoryChangedAt: SINCE + 1 },
    expected: ['started'],
  },
  {
    rule: 'put back is none of these',
    given: { category: 'new', categoryChangedAt: SINCE + 1 },
    expected: [],
  },
  {
    rule: 'made and begun after is both',
    given: { category: 'indeterminate', categoryChangedAt: SINCE + 9, createdAt: SINCE },
    expected: ['started', 'created'],
  },
])('since an instant: $rule', ({ given, expected }) => {
  expect(listsWith(anIssue(given))).toEqual(expected);
});

test('what was done before and is not any more is reopened, and not started', () => {
  const wereDone = new Set(['10001']);
  const reopened = anIssue({ category: 'indeterminate', categoryChangedAt: SINCE + 5 });
  expect(changesSince([reopened], SINCE, wereDone)).toMatchObject({
    reopened: [reopened],
    started: [],
  });
});

test('what was counted tells its changes without the rest, and the category of each status', () => {
  const before = { categoryChangedAt: SINCE - 1, createdAt: 0 };
  const issues = [
    anIssue({ ...before, issueId: '1', statusId: '30', category: 'done' }),
    anIssue({ ...before, issueId: '2', statusId: '30', category: 'done' }),
    anIssue({ ...before, issueId: '3', statusId: '20', category: 'indeterminate' }),
    anIssue({ issueId: '4', statusId: '20', category: 'indeterminate', categoryChangedAt: SINCE }),
    anIssue({ issueId: '5', statusId: '10', createdAt: SINCE }),
  ];
  const touched = touchedSince(issues, SINCE) ?? [];
  expect(touched.map(({ issueId }) => issueId)).toEqual(['4', '5', '2']);
  expect(Object.keys(touched[0] ?? {}).toSorted((one, other) => one.localeCompare(other, 'en'))).toEqual([
    'category',
    'categoryChangedAt',
    'createdAt',
    'issueId',
    'key',
    'statusId',
    'summary',
  ]);
  const lists = ({ completed, started, created }: StatusChanges) =>
    [completed, started, created].map((list) => list.map(({ issueId }) => issueId));
  expect(lists(changesSince(touched, SINCE, NOBODY))).toEqual(lists(changesSince(issues, SINCE, NOBODY)));
});

test('more than a page may hold ten times is not handed on', () => {
  const many = Array.from({ length: 101 }, (_, n) => anIssue({ issueId: String(n + 1), createdAt: SINCE }));
  expect(touchedSince(many, SINCE)).toBeNull();
  expect(touchedSince(many.slice(1), SINCE)).toHaveLength(100);
});

test.each<{ rule: string; given: Partial<IssueFacts>; expected: boolean }>([
  {
    rule: 'begun in the window',
    given: { category: 'indeterminate', categoryChangedAt: SINCE },
    expected: true,
  },
  {
    rule: 'put back in the window',
    given: { category: 'new', categoryChangedAt: SINCE, createdAt: 0 },
    expected: true,
  },
  {
    rule: 'made in the window',
    given: { category: 'new', categoryChangedAt: SINCE + 20, createdAt: SINCE },
    expected: false,
  },
  {
    rule: 'made in the window and in progress from the first moment',
    given: { category: 'indeterminate', categoryChangedAt: SINCE + 20, createdAt: SINCE },
    expected: false,
  },
  { rule: 'done in the window', given: { category: 'done', categoryChangedAt: SINCE }, expected: false },
  {
    rule: 'moved before it',
    given: { category: 'new', categoryChangedAt: SINCE - 1, createdAt: 0 },
    expected: false,
  },
])('the changelog of an issue $rule is read: $expected', ({ given, expected }) => {
  expect(mayBeReopened([anIssue(given)], SINCE)).toHaveLength(expected ? 1 : 0);
});

const categories: Readonly<Record<string, 'new' | 'indeterminate' | 'done'>> = {
  '1': 'new',
  '2': 'indeterminate',
  '3': 'done',
  '4': 'done',
};
const categoryOf: CategoryOf = (statusId) => categories[statusId] ?? null;
const move = (fromStatusId: string, toStatusId: string, at = SINCE): StatusMove => ({
  issueId: '7',
  at,
  fromStatusId,
  toStatusId,
});

test.each<{ rule: string; moves: readonly StatusMove[]; expected: boolean }>([
  { rule: 'out of done', moves: [move('3', '2')], expected: true },
  { rule: 'back to the beginning', moves: [move('3', '1')], expected: true },
  { rule: 'out of done before', moves: [move('3', '2', SINCE - 1)], expected: false },
  { rule: 'done and out again within', moves: [move('2', '3'), move('3', '2', SINCE + 9)], expected: true },
  { rule: 'from one done status to another', moves: [move('3', '4')], expected: false },
  { rule: 'out of a status that is no longer there', moves: [move('99', '2')], expected: false },
  { rule: 'into a status that is no longer there', moves: [move('3', '99')], expected: false },
])('a move $rule tells that the issue left done: $expected', ({ moves, expected }) => {
  expect(leftDone(moves, { from: SINCE, to: Infinity }, categoryOf).within.has('7')).toBe(expected);
});

const END = SINCE + 100;
const window = { from: SINCE, to: END };

test.each<{ rule: string; moves: readonly StatusMove[]; within: boolean; after: number | undefined }>([
  { rule: 'left at its last instant', moves: [move('3', '2', END - 1)], within: true, after: undefined },
  { rule: 'left at its end', moves: [move('3', '2', END)], within: false, after: 0 },
  {
    rule: 'done within and left after it',
    moves: [move('3', '2', END + 5), move('2', '3', SINCE + 9)],
    within: false,
    after: SINCE + 9,
  },
  {
    rule: 'left within, done again and left after it',
    moves: [move('3', '2', SINCE), move('2', '4', SINCE + 9), move('4', '1', END)],
    within: true,
    after: SINCE + 9,
  },
  {
    rule: 'done and left only after it',
    moves: [move('2', '3', END), move('3', '2', END + 5)],
    within: false,
    after: undefined,
  },
])('of a window, an issue that $rule', ({ moves, within, after }) => {
  const left = leftDone(moves, window, categoryOf);
  expect(left.within.has('7')).toBe(within);
  expect(left.after.get('7')).toBe(after);
});
