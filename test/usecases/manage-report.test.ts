import { type Sprint } from '../../src/domain/reports/sprint/sprint';
import { aSprint } from '../kit/a-sprint';
import { sha256 } from '../../src/adapters/hash/sha256';
import { type ReportChoice, usualChoice } from '../../src/domain/reports/report-choice';
import { confinedTo, type ReportScope } from '../../src/domain/reports/report-scope';
import { MOST_REPORTS, scheduleIdOf } from '../../src/domain/reports/weekly-report';
import { scopeJql } from '../../src/domain/status/scope';
import { type PageGlance } from '../../src/ports/page-reader';
import { type VersionName } from '../../src/ports/versions';
import { createCheckChoice } from '../../src/usecases/reports/choice/check-choice';
import {
  createAddReport,
  createChangeReport,
  createTurnOnReport,
} from '../../src/usecases/reports/choice/manage-report';
import { createMoveIndex } from '../../src/usecases/reports/choice/move-index';
import { FakeAudit } from '../kit/fake-audit';
import { FakeWeeklyReports } from '../kit/fake-weekly-reports';

const WHO = { projectId: '10000', ownerId: 'ann' };
const FIRST = scheduleIdOf('10000');
const choice: ReportChoice = {
  ...usualChoice('10000'),
  schedule: { zone: 'Etc/UTC', weekday: 5, hour: 16, minute: 0 },
  spaceId: '7',
  parentId: null,
};

const VERSION: ReportScope = { kind: 'version', versionId: '20', projectId: '10000' };
const BOARD: ReportScope = { kind: 'board', boardId: '7' };

const page = (spaceId: string, parentId: string | null = null): PageGlance => ({
  kind: 'page',
  title: 'Plans',
  path: '/wiki/p',
  base: '',
  spaceId,
  parentId,
  updatedAt: 0,
  isLive: false,
  mayEdit: true,
  mark: null,
});

function aDesk() {
  const state = {
    mayAdminister: true,
    mayCreatePages: true,
    parent: page('7'),
    refusal: null as readonly string[] | null,
    searched: [] as string[],
    version: { projectId: '10000', name: '2.0' } as VersionName | null,
    sprints: [aSprint()] as readonly Sprint[] | null,
    indexId: null as string | null,
    index: page('7', '1'),
    mayMove: true,
    moved: [] as string[],
  };
  const reports = new FakeWeeklyReports();
  const audit = new FakeAudit();
  const deps = {
    reports,
    rights: { mayAdminister: () => Promise.resolve(state.mayAdminister) },
    checkChoice: createCheckChoice({
      spaces: { mayCreatePages: () => Promise.resolve(state.mayCreatePages) },
      pages: { glance: () => Promise.resolve(state.parent) },
      issues: {
        first: (jql) => {
          state.searched.push(jql);
          return Promise.resolve(
            state.refusal === null
              ? { kind: 'found', issues: [], complete: true }
              : { kind: 'refused', messages: state.refusal },
          );
        },
      },
      versions: { find: () => Promise.resolve(state.version) },
      boards: { sprintsOf: () => Promise.resolve(state.sprints) },
    }),
    moveIndex: createMoveIndex({
      indexes: { find: () => Promise.resolve(state.indexId) },
      pages: { glance: () => Promise.resolve(state.index) },
      mover: {
        moveBelow: (pageId, parentId) => {
          if (state.mayMove) state.moved.push(`${pageId} below ${parentId}`);
          return Promise.resolve(state.mayMove);
        },
      },
      audit,
      tokens: { fresh: () => '0123456789abcdef' },
      hash: sha256,
    }),
    clock: { now: () => 0 },
    hash: sha256,
  };
  return {
    state,
    audit,
    reports,
    turnOn: createTurnOnReport(deps),
    add: createAddReport(deps),
    change: createChangeReport(deps),
    ids: () => reports.records.all().map(({ value }) => value.scheduleId),
  };
}

type Desk = ReturnType<typeof aDesk>;

test.each<{
  rule: string;
  given: (state: Desk['state']) => void;
  chosen: Partial<ReportChoice>;
  answer: object;
}>([
  {
    rule: 'who does not administer the project',
    given: (state) => {
      state.mayAdminister = false;
    },
    chosen: {},
    answer: { kind: 'not-allowed', where: 'project' },
  },
  {
    rule: 'a space in which this person may not write',
    given: (state) => {
      state.mayCreatePages = false;
    },
    chosen: {},
    answer: { kind: 'not-allowed', where: 'space' },
  },
  {
    rule: 'a page above that this person cannot see',
    given: (state) => {
      state.parent = { kind: 'not-visible' };
    },
    chosen: { parentId: '99' },
    answer: { kind: 'no-such-place' },
  },
  {
    rule: 'a page above that is in another space',
    given: (state) => {
      state.parent = page('8');
    },
    chosen: { parentId: '99' },
    answer: { kind: 'no-such-place' },
  },
  {
    rule: 'a query that Jira refuses, with its words',
    given: (state) => {
      state.refusal = ['Field sea does not exist'];
    },
    chosen: { scope: { kind: 'jql', jql: 'sea = 1' } },
    answer: { kind: 'scope-refused', messages: ['Field sea does not exist'] },
  },
  {
    rule: 'a version that this person cannot see',
    given: (state) => {
      state.version = null;
    },
    chosen: { scope: VERSION },
    answer: { kind: 'scope-refused', messages: [] },
  },
  {
    rule: 'a version of another project',
    given: (state) => {
      state.version = { projectId: '666', name: 'Secret' };
    },
    chosen: { scope: VERSION },
    answer: { kind: 'scope-refused', messages: [] },
  },
  {
    rule: 'a board that this person cannot see',
    given: (state) => {
      state.sprints = null;
    },
    chosen: { scope: BOARD },
    answer: { kind: 'no-sprints' },
  },
  {
    rule: 'a board on which no sprint was started',
    given: (state) => {
      state.sprints = [];
    },
    chosen: { scope: BOARD },
    answer: { kind: 'no-sprints' },
  },
  {
    rule: 'a query that would come out of what confines it',
    given: () => undefined,
    chosen: { scope: { kind: 'jql', jql: 'labels = sea) OR (labels = land' } },
    answer: { kind: 'scope-refused', messages: [] },
  },
])('refused: $rule', async ({ given, chosen, answer }) => {
  const desk = aDesk();
  given(desk.state);
  expect(await desk.turnOn(WHO, { ...choice, ...chosen })).toEqual(answer);
  expect(await desk.add(WHO, { ...choice, ...chosen }, 'press')).toEqual(answer);
  expect(desk.ids()).toEqual([]);
});

test.each<{ scope: ReportScope; tried: string | null }>([
  { scope: { kind: 'jql', jql: 'labels = sea ORDER BY key' }, tried: '(labels = sea) AND project = 10000' },
  { scope: VERSION, tried: '(project = 10000 AND fixVersion = 20) AND project = 10000' },
  { scope: BOARD, tried: null },
])(
  '$scope.kind: what a report covers is tried out within its project where it takes a query',
  async ({ scope, tried }) => {
    const desk = aDesk();
    expect(await desk.turnOn(WHO, { ...choice, scope })).toMatchObject({ kind: 'managed' });
    expect(desk.state.searched).toEqual(tried === null ? [] : [tried]);
    expect(desk.reports.records.find(FIRST)?.value.scope).toEqual(scope);
  },
);

test.each([
  { scope: { kind: 'project', projectId: '666' }, jql: 'project = 10000' },
  { scope: { kind: 'issue', issueId: '7', depth: 'children' }, jql: '(parent = 7) AND project = 10000' },
  { scope: { kind: 'sprint', sprintId: '3', boardId: null }, jql: '(sprint = 3) AND project = 10000' },
] as const)('$scope.kind: what a scope finds in other projects is not told', ({ scope, jql }) => {
  expect(scopeJql(confinedTo('10000', scope))).toBe(jql);
});

test('the same press twice adds one report, another press another one', async () => {
  const desk = aDesk();
  await desk.turnOn(WHO, choice);
  const first = await desk.add(WHO, choice, 'press-one');
  expect(await desk.add(WHO, choice, 'press-one')).toEqual(first);
  await desk.add(WHO, choice, 'press-two');
  expect(desk.ids()).toEqual([FIRST, expect.stringMatching(/^weekly-10000-[0-9a-f]{8}$/), expect.anything()]);
});

test('a project has no more reports than its page can show', async () => {
  const desk = aDesk();
  for (let n = 0; n < MOST_REPORTS; n += 1) await desk.add(WHO, choice, `press-${String(n)}`);
  expect(await desk.add(WHO, choice, 'press-more')).toEqual({ kind: 'too-many', most: MOST_REPORTS });
  expect(await desk.add(WHO, choice, 'press-0')).toMatchObject({ kind: 'managed' });
  expect(desk.ids()).toHaveLength(MOST_REPORTS);
});

test('a report of another project is not changed, whoever names it', async () => {
  const desk = aDesk();
  await desk.turnOn({ projectId: '20000', ownerId: 'bob' }, choice);
  const theirs = scheduleIdOf('20000');
  expect(await desk.change({ ...WHO, scheduleId: theirs }, { on: false })).toEqual({ kind: 'not-turned-on' });
  expect(desk.reports.records.find(theirs)?.value).toMatchObject({ on: true, ownerId: 'bob' });
});

test('whoever changes a report looks after it from then on, and its pause is over', async () => {
  const desk = aDesk();
  await desk.turnOn(WHO, choice);
  const stored = desk.reports.records.find(FIRST);
  if (stored !== null) await desk.reports.save(stored, { ...stored.value, pausedFor: 'owner-gone' });
  await desk.change({ projectId: '10000', ownerId: 'bob', scheduleId: FIRST }, { choice });
  expect(desk.reports.records.find(FIRST)?.value).toMatchObject({ ownerId: 'bob', pausedFor: null });
});

describe('the list of a project’s reports', () => {
  const PLACE = { ...choice, parentId: '99' };
  const turnedOn = async (): Promise<Desk> => {
    const desk = aDesk();
    await desk.turnOn(WHO, choice);
    desk.state.indexId = '50';
    return desk;
  };

  test('moves below the page that somebody chooses, and it is told who moved it', async () => {
    const desk = await turnedOn();
    await desk.change({ ...WHO, scheduleId: FIRST }, { choice: PLACE });
    expect(desk.state.moved).toEqual(['50 below 99']);
    expect(desk.audit.entries).toMatchObject([{ act: 'move-page', pageId: '50', actorId: 'ann' }]);
  });

  test.each<{ rule: string; given: (state: Desk['state']) => void }>([
    {
      rule: 'where it stands there already',
      given: (state) => {
        state.index = page('7', '99');
      },
    },
    {
      rule: 'before there is one',
      given: (state) => {
        state.indexId = null;
      },
    },
    {
      rule: 'where it is out of sight',
      given: (state) => {
        state.index = { kind: 'not-visible' };
      },
    },
  ])('stays as it is $rule', async ({ given }) => {
    const desk = await turnedOn();
    given(desk.state);
    await desk.change({ ...WHO, scheduleId: FIRST }, { choice: PLACE });
    expect(desk.state.moved).toEqual([]);
    expect(desk.reports.records.find(FIRST)?.value.parentId).toBe('99');
  });

  test('stays where people put it when somebody changes something else', async () => {
    const desk = await turnedOn();
    await desk.change({ ...WHO, scheduleId: FIRST }, { choice: PLACE });
    await desk.change({ ...WHO, scheduleId: FIRST }, { choice: { ...PLACE, catchUp: 'skip' } });
    expect(desk.state.moved).toHaveLength(1);
  });

  test('keeps its place, and the report its choice, where this person may not move it', async () => {
    const desk = await turnedOn();
    desk.state.mayMove = false;
    const answer = await desk.change({ ...WHO, scheduleId: FIRST }, { choice: PLACE });
    expect(answer).toEqual({ kind: 'list-not-moved' });
    expect(desk.reports.records.find(FIRST)?.value.parentId).toBeNull();
    expect(desk.audit.entries).toEqual([]);
  });
});
