import fc from 'fast-check';
import {
  asReportFigures,
  sprintFigures,
  type SprintIssue,
} from '../../../../src/domain/reports/sprint/sprint-figures';
import { isEstimated, pointsOf } from '../../../../src/domain/reports/sprint/sprint-points';
import { historyOf, type SprintMove } from '../../../../src/domain/reports/sprint/sprint-history';
import { type StatusMove } from '../../../../src/domain/status/status-moves';
import { aSprint, aSprintIssue } from '../../../kit/a-sprint';

const CLOSED = { ...aSprint({ state: 'closed', completedAt: 200 }), startedAt: 100 };
const WINDOW = { from: 100, to: 200 };
const CATEGORIES = new Map([
  ['1', 'new'],
  ['2', 'indeterminate'],
  ['3', 'done'],
] as const);

const isStatus = (statusId: string): statusId is '1' | '2' | '3' => ['1', '2', '3'].includes(statusId);
const categoryOf = (statusId: string) => (isStatus(statusId) ? (CATEGORIES.get(statusId) ?? null) : null);

function figures(
  issues: readonly SprintIssue[],
  moves: readonly SprintMove[],
  statuses: readonly StatusMove[],
) {
  const history = historyOf(moves, statuses);
  return sprintFigures(issues, { sprint: CLOSED, window: WINDOW, history, categoryOf });
}

const ISSUE = { issueId: '1', createdAt: 10 } as const;
const moved = (at: number, from: readonly string[], to: readonly string[]): SprintMove => ({
  ...{ issueId: '1', at, from, to },
});
const became = (at: number, fromStatusId: string, toStatusId: string): StatusMove => ({
  ...{ issueId: '1', at, fromStatusId, toStatusId },
});
const OUT = { sprints: [] };
const DONE = { ...ISSUE, category: 'done', statusId: '3' } as const;
const FINISHED = { ...DONE, categoryChangedAt: 150 };

interface Case {
  readonly rule: string;
  readonly issue: SprintIssue;
  readonly moves?: readonly SprintMove[];
  readonly statuses?: readonly StatusMove[];
  readonly expected: readonly string[];
}

test.each<Case>([
  { rule: 'in it all the time', issue: aSprintIssue(ISSUE), expected: ['committed', 'unfinished'] },
  {
    rule: 'put in at the very start',
    issue: aSprintIssue(ISSUE),
    moves: [moved(100, [], ['7'])],
    expected: ['committed', 'unfinished'],
  },
  {
    rule: 'put in while it was under way',
    issue: aSprintIssue(ISSUE),
    moves: [moved(101, [], ['7'])],
    expected: ['added', 'unfinished'],
  },
  {
    rule: 'put in after its end',
    issue: aSprintIssue(ISSUE),
    moves: [moved(201, [], ['7'])],
    expected: [],
  },
  {
    rule: 'created in it while it was under way',
    issue: aSprintIssue({ ...ISSUE, createdAt: 120 }),
    expected: ['added', 'unfinished'],
  },
  {
    rule: 'taken out',
    issue: aSprintIssue(ISSUE, OUT),
    moves: [moved(150, ['7'], [])],
    expected: ['committed', 'removed'],
  },
  {
    rule: 'taken out as done',
    issue: aSprintIssue(FINISHED, OUT),
    moves: [moved(160, ['7'], [])],
    statuses: [became(150, '2', '3')],
    expected: ['committed', 'removed'],
  },
  {
    rule: 'put in and taken out again',
    issue: aSprintIssue(ISSUE, OUT),
    moves: [moved(120, [], ['7']), moved(150, ['7'], ['8'])],
    expected: ['added', 'removed'],
  },
  {
    rule: 'taken out and put back',
    issue: aSprintIssue(ISSUE),
    moves: [moved(120, ['7'], []), moved(150, [], ['7'])],
    expected: ['committed', 'unfinished'],
  },
  {
    rule: 'taken out before it began',
    issue: aSprintIssue(ISSUE, OUT),
    moves: [moved(90, ['7'], [])],
    expected: [],
  },
  {
    rule: 'taken out after its end, as with a later clean-up',
    issue: aSprintIssue(ISSUE, OUT),
    moves: [moved(250, ['7'], [])],
    expected: ['committed', 'unfinished'],
  },
  {
    rule: 'finished in it',
    issue: aSprintIssue(FINISHED),
    statuses: [became(150, '2', '3')],
    expected: ['committed', 'completed'],
  },
  {
    rule: 'finished at the last moment',
    issue: aSprintIssue({ ...FINISHED, categoryChangedAt: 200 }),
    statuses: [became(200, '2', '3')],
    expected: ['committed', 'completed'],
  },
  {
    rule: 'finished after its end',
    issue: aSprintIssue({ ...FINISHED, categoryChangedAt: 220 }),
    statuses: [became(220, '2', '3')],
    expected: ['committed', 'unfinished'],
  },
  {
    rule: 'finished in it and reopened after its end',
    issue: aSprintIssue({ ...ISSUE, category: 'indeterminate', categoryChangedAt: 230 }),
    statuses: [became(150, '2', '3'), became(230, '3', '2')],
    expected: ['committed', 'completed'],
  },
  {
    rule: 'reopened in it',
    issue: aSprintIssue({ ...ISSUE, category: 'indeterminate', categoryChangedAt: 160 }),
    statuses: [became(50, '2', '3'), became(160, '3', '2')],
    expected: ['committed', 'unfinished'],
  },
  {
    rule: 'done before it began',
    issue: aSprintIssue({ ...FINISHED, categoryChangedAt: 50 }),
    statuses: [became(50, '2', '3')],
    expected: ['committed', 'completedOutside'],
  },
  {
    rule: 'put in when it was done already',
    issue: aSprintIssue(FINISHED),
    moves: [moved(170, [], ['7'])],
    statuses: [became(150, '2', '3')],
    expected: ['added', 'completedOutside'],
  },
  {
    rule: 'done without a history of it, by the date that Jira keeps',
    issue: aSprintIssue(FINISHED),
    expected: ['committed', 'completed'],
  },
  {
    rule: 'done, nobody knows when',
    issue: aSprintIssue(DONE),
    expected: ['committed', 'completedOutside'],
  },
  {
    rule: 'a sub-task is part of the issue above it',
    issue: aSprintIssue({ ...ISSUE, hierarchyLevel: -1 }),
    expected: [],
  },
])('sprint: $rule', ({ issue, moves = [], statuses = [], expected }) => {
  const { committed, added, removed, completed, completedOutside, unfinished } = figures(
    [issue],
    moves,
    statuses,
  );
  const lists = { committed, added, removed, completed, completedOutside, unfinished };
  const found = Object.entries(lists).filter(([, rows]) => rows.length > 0);
  expect(found.map(([name]) => name)).toEqual(expected);
});

test('whatever moved when, each issue that was in the sprint has one beginning and one end', () => {
  const instants = fc.integer({ min: 50, max: 250 });
  const toggles = fc.array(instants, { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), toggles), { maxLength: 8 }), (stories) => {
      const issues = stories.map(([isIn], n) =>
        aSprintIssue({ ...ISSUE, issueId: String(n + 1) }, isIn ? {} : OUT),
      );
      const moves = stories.flatMap(([isIn, at], n) => {
        const sorted = at.toSorted((one, other) => one - other);
        return sorted.map((instant, k) => {
          const inAfter = (sorted.length - k) % 2 === 1 ? isIn : !isIn;
          return {
            issueId: String(n + 1),
            at: instant,
            from: inAfter ? [] : ['7'],
            to: inAfter ? ['7'] : [],
          };
        });
      });
      const found = figures(issues, moves, []);
      const begun = [...found.committed, ...found.added];
      const ended = [...found.removed, ...found.completed, ...found.completedOutside, ...found.unfinished];
      const ids = (some: readonly SprintIssue[]) => some.map(({ issue }) => issue.issueId).sort();
      expect(ids(ended)).toEqual(ids(begun));
      expect(new Set(ids(begun)).size).toBe(begun.length);
    }),
  );
});

test('what was not finished went on in the next sprint, or back to the backlog', () => {
  const next = aSprint({ sprintId: '8', name: 'Sprint 8', state: 'future' });
  const earlier = aSprint({ sprintId: '6', state: 'closed' });
  const { carriedOver, toBacklog } = figures(
    [
      aSprintIssue({ ...ISSUE, issueId: '1' }, { sprints: [earlier, CLOSED, next] }),
      aSprintIssue({ ...ISSUE, issueId: '2' }, { sprints: [CLOSED, next] }),
      aSprintIssue({ ...ISSUE, issueId: '3' }, { sprints: [CLOSED] }),
    ],
    [],
    [],
  );
  expect(carriedOver.map(({ sprintName, issues }) => [sprintName, issues.length])).toEqual([['Sprint 8', 2]]);
  expect(toBacklog.map(({ issue }) => issue.issueId)).toEqual(['3']);
});

test('a sprint that is under way has carried nothing over yet', () => {
  const sprint = { ...aSprint(), startedAt: 100 };
  const history = historyOf([], []);
  const found = sprintFigures([aSprintIssue(ISSUE)], { sprint, window: WINDOW, history, categoryOf });
  expect(found.carriedOver).toEqual([]);
  expect(found.toBacklog).toEqual([]);
});

test('its completed and unfinished issues are the figures of a report, and add up', () => {
  const found = asReportFigures(
    figures(
      [
        aSprintIssue({ ...FINISHED, issueId: '1' }),
        aSprintIssue({ ...ISSUE, issueId: '2', category: 'indeterminate' }),
        aSprintIssue({ ...ISSUE, issueId: '3', flagged: true }),
        aSprintIssue({ ...ISSUE, issueId: '4' }),
        aSprintIssue({ ...DONE, issueId: '5', categoryChangedAt: 220 }),
      ],
      [],
      [{ issueId: '5', at: 220, fromStatusId: '2', toStatusId: '3' }],
    ),
  );
  const ids = (issues: readonly { readonly issueId: string }[]) => issues.map(({ issueId }) => issueId);
  expect(ids(found.completed)).toEqual(['1']);
  expect(ids(found.inProgress)).toEqual(['2', '5']);
  expect(ids(found.blocked.map(({ issue }) => issue))).toEqual(['3']);
  expect(ids(found.other)).toEqual(['4']);
  expect(found.total).toBe(5);
});

test('points are added up as people write them, without what nobody estimated', () => {
  const issues = [0.1, 0.2, null, 3].map((estimate) => aSprintIssue(ISSUE, { estimate }));
  expect(pointsOf(issues)).toBe(3.3);
  expect(isEstimated(figures(issues, [], []))).toBe(true);
  expect(isEstimated(figures([aSprintIssue(ISSUE)], [], []))).toBe(false);
});
