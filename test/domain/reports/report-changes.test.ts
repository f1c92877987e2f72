import { comparedReports } from '../../kit/compared-reports';
import fc from 'fast-check';
import { type CountedIssues, countedIssues } from '../../../src/domain/reports/memory/counted-issues';
import { type BlockingStatuses, blockingStatuses } from '../../../src/domain/reports/memory/mapped-statuses';
import { mayBeDoneAgain } from '../../../src/domain/reports/memory/report-changes';
import { reportFigures } from '../../../src/domain/reports/report-figures';
import { type IssueFacts } from '../../../src/domain/status/issue-facts';
import { NOBODY_LEFT } from '../../../src/domain/status/status-moves';
import { anIssue } from '../../kit/an-issue';

const WINDOW = { from: 1_000, to: 2_000 };
const NONE = { completed: [], inProgress: [], blocked: [], other: [] };
const now = [
  anIssue({ issueId: '1', category: 'done', categoryChangedAt: 1_500 }),
  anIssue({ issueId: '2', category: 'indeterminate' }),
  anIssue({ issueId: '3', flagged: true }),
  anIssue({ issueId: '4' }),
];
const figures = reportFigures(now, WINDOW);
const ids = (issues: readonly { issueId: string }[]) => issues.map(({ issueId }) => issueId);

test.each([
  { says: 'nothing known before: all is added', before: NONE, added: ['2', '3', '4', '1'] },
  {
    says: 'started then, going on now',
    before: { ...NONE, inProgress: ['3'], blocked: ['2'], other: ['1', '4'] },
    carriedOver: ['2', '3'],
  },
  {
    says: 'done then, open now is neither added nor carried over',
    before: { ...NONE, completed: ['2'], other: ['1', '3', '4'] },
  },
  {
    says: 'open then, gone now',
    before: { ...NONE, inProgress: ['2', '8'], other: ['1', '3', '4', '9'] },
    carriedOver: ['2'],
    dropped: 2,
  },
  {
    says: 'done then and gone now is not dropped',
    before: { ...NONE, completed: ['7'], other: ['1', '2', '3', '4'] },
  },
])('changes: $says', ({ before, carriedOver = [], added = [], dropped = 0 }) => {
  const changes = comparedReports(before, figures);
  expect(ids(changes.carriedOver)).toEqual(carriedOver);
  expect(ids(changes.added)).toEqual(added);
  expect(changes.dropped).toBe(dropped);
});

test.each([
  { says: 'going on then, blocked now', before: { ...NONE, inProgress: ['3'] }, newly: ['3'] },
  { says: 'not counted then, blocked now', before: NONE, newly: ['3'] },
  { says: 'blocked then and now', before: { ...NONE, blocked: ['3'] } },
  {
    says: 'blocked then, and going on, not begun or completed now',
    before: { ...NONE, blocked: ['1', '2', '3', '4'] },
    noMore: ['2', '4', '1'],
  },
  { says: 'blocked then, gone now', before: { ...NONE, blocked: ['3', '8'] } },
])('blocked: $says', ({ before, newly = [], noMore = [] }) => {
  const { newlyBlocked, unblocked } = comparedReports(before, figures);
  expect(ids(newlyBlocked)).toEqual(newly);
  expect(ids(unblocked)).toEqual(noMore);
});

const KNOWN_BEFORE = { ...NONE, other: ['3', '4'] };
const cameBack = (...issueIds: readonly string[]) => ({ ...NOBODY_LEFT, before: new Set(issueIds) });

test('an issue that was done long ago and is open again is reopened, not added', () => {
  const back = reportFigures(now, WINDOW, { ...cameBack('2'), within: new Set(['2']) });
  expect(ids(back.reopened)).toEqual(['2']);
  expect(ids(comparedReports({ ...KNOWN_BEFORE, completed: ['1'] }, back).added)).toEqual([]);
});

test('an issue that was done long ago, taken up and done again is completed once, and not added', () => {
  const before = { ...KNOWN_BEFORE, inProgress: ['2'] };
  expect(ids(mayBeDoneAgain(before, figures))).toEqual(['1']);
  expect(ids(comparedReports(before, figures).added)).toEqual(['1']);
  expect(ids(comparedReports(before, figures, { wereDone: new Set(['1']) }).added)).toEqual([]);
  expect(ids(figures.completed)).toEqual(['1']);
});

test('what was made within the window came into the scope, whatever it went through since', () => {
  const made = reportFigures(
    now.map((issue) => ({ ...issue, createdAt: 1_200 })),
    WINDOW,
    cameBack('1', '2'),
  );
  expect(mayBeDoneAgain(KNOWN_BEFORE, made)).toEqual([]);
  expect(ids(comparedReports(KNOWN_BEFORE, made).added)).toEqual(['2', '1']);
});

test('a report against itself: nothing came or went, and what is under way was carried over', () => {
  const group = fc.constantFrom('new', 'indeterminate', 'done', 'undefined' as const);
  fc.assert(
    fc.property(fc.array(fc.record({ category: group, flagged: fc.boolean() })), (drawn) => {
      const issues = drawn.map((each, n) =>
        anIssue({ ...each, issueId: String(n + 1), categoryChangedAt: 1_500 }),
      );
      const same = reportFigures(issues, WINDOW);
      const { added, dropped, carriedOver } = comparedReports(countedIssues(same), same);
      expect([added.length, dropped]).toEqual([0, 0]);
      expect(carriedOver).toHaveLength(same.inProgress.length + same.blocked.length);
    }),
  );
});

/** Its status was moved to another category long after it came to it: Jira keeps the time of its last own change. */
const unmoved = (issueId: string, statusId: string, category: 'done' | 'indeterminate') =>
  anIssue({ issueId, statusId, category, categoryChangedAt: 500 });
const changesOf = (issues: readonly IssueFacts[], before: Partial<CountedIssues>, doneStatusIds = ['9']) =>
  comparedReports({ ...NONE, ...before }, reportFigures(issues, WINDOW), { issues, doneStatusIds });

test('what counts as done because its status was moved is told as that, and neither completed nor dropped', () => {
  const issues = [unmoved('1', '7', 'done'), unmoved('2', '7', 'done')];
  const changes = changesOf(issues, { inProgress: ['1'], completed: ['2'], other: ['8'] });
  expect(ids(changes.nowDone)).toEqual(['1']);
  expect(changes.dropped).toBe(1);
  expect(reportFigures(issues, WINDOW).completed).toEqual([]);
});

test('what counts as open because its status was moved is told as that, and neither reopened nor added', () => {
  const issues = [unmoved('1', '7', 'indeterminate'), unmoved('2', '9', 'indeterminate')];
  const changes = changesOf([...issues, unmoved('3', '7', 'indeterminate')], { completed: ['1'] });
  expect(ids(changes.nowOpen)).toEqual(['1', '2']);
  expect(ids(changes.added)).toEqual(['3']);
});

test('an issue that moved by itself is none whose status was moved', () => {
  const issues = [
    anIssue({ issueId: '1', category: 'done', categoryChangedAt: 1_500 }),
    anIssue({ issueId: '2', statusId: '9', category: 'indeterminate', categoryChangedAt: 1_500 }),
    anIssue({ issueId: '3', statusId: '9', category: 'indeterminate', categoryChangedAt: null }),
  ];
  const changes = changesOf(issues, { inProgress: ['1'], completed: ['2'] });
  expect([changes.nowDone, changes.nowOpen]).toEqual([[], []]);
  expect(ids(changes.added)).toEqual(['3']);
});

describe('after an admin gave a status another place on the status map', () => {
  const inReview = (issueId: string, more: Partial<IssueFacts> = {}) =>
    anIssue({ issueId, category: 'indeterminate', statusId: '32', statusName: 'In Review', ...more });
  const BLOCKS = { statusBlocks: true };
  const changesOf = (
    issues: readonly IssueFacts[],
    before: Partial<CountedIssues>,
    kept: { blocking: BlockingStatuses; reasons?: Record<string, readonly 'status'[]> },
  ) => {
    const { nowStuck, nowFree, newlyBlocked, unblocked } = comparedReports(
      { ...NONE, ...before },
      reportFigures(issues, WINDOW),
      { kept: { reasons: {}, ...kept } },
    );
    return [nowStuck, nowFree, newlyBlocked, unblocked].map(ids);
  };

  test('what is blocked by that alone is no news', () => {
    const issues = [inReview('1', BLOCKS), inReview('2', { ...BLOCKS, flagged: true })];
    expect(changesOf(issues, { inProgress: ['1', '2'] }, { blocking: { 32: false } })).toEqual([
      ['1'],
      [],
      ['2'],
      [],
    ]);
  });

  test('what is free by that alone is none either', () => {
    const reasons = { 1: ['status'] as const };
    for (const blocking of [{ 32: 'In Review' }, { 32: true }])
      expect(changesOf([inReview('1')], { blocked: ['1'] }, { blocking, reasons })).toEqual([
        [],
        ['1'],
        [],
        [],
      ]);
  });

  test('where the map is as it was, who moved into a status that blocks is newly blocked', () => {
    for (const blocking of [{ 32: true }, {}])
      expect(changesOf([inReview('1', BLOCKS)], { inProgress: ['1'] }, { blocking })).toEqual([
        [],
        [],
        ['1'],
        [],
      ]);
  });

  test('where the map is as it was, who moved on to a status that does not is free', () => {
    const kept = { blocking: { 31: true, 32: false }, reasons: { 1: ['status'] as const } };
    expect(changesOf([inReview('1')], { blocked: ['1'] }, kept)).toEqual([[], [], [], ['1']]);
  });

  test('each report keeps which statuses blocked what is open in them', () => {
    const issues = [inReview('1', BLOCKS), anIssue({ issueId: '2', statusId: '31' })];
    expect(blockingStatuses(reportFigures(issues, WINDOW))).toEqual({
      31: false,
      32: 'In Review',
    });
  });
});
