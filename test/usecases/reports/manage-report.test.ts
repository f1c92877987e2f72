import { type ReportChoice } from '../../../src/domain/reports/report-choice';
import { type ChoiceField, untouchedIn } from '../../../src/domain/reports/untouched-choice';
import { confinedTo, type ReportScope } from '../../../src/domain/reports/report-scope';
import { scheduleIdOf } from '../../../src/domain/reports/weekly-report';
import { MOST_REPORTS } from '../../../src/domain/reports/turned-on';
import { type IssueFacts } from '../../../src/domain/status/issue-facts';
import { isDeep, scopeJql } from '../../../src/domain/status/scope';
import { anIssue } from '../../kit/an-issue';
import { DIRECTORS_PAGE } from '../../kit/a-report-template';
import { aDesk, choice, type Desk, FIRST, page, WHO } from '../../kit/choice-desk';

const VERSION: ReportScope = { kind: 'version', versionId: '20', projectId: '10000' };
const BOARD: ReportScope = { kind: 'board', boardId: '7' };
const EPIC: ReportScope = { kind: 'issue', issueId: '30', depth: 'all' };
const OF_ANOTHER_PROJECT = 'id = 30 AND project != 10000';
const BELOW_IN_THIS_PROJECT = 'parent = 30 AND project = 10000';

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
    rule: 'a query that counts for each who asks what is theirs',
    given: () => undefined,
    chosen: { scope: { kind: 'jql', jql: 'reporter = currentUser()' } },
    answer: { kind: 'depends-on-asker', word: 'currentUser()' },
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
    rule: 'an epic of another project that has nothing in this one',
    given: (state) => {
      state.found.set(OF_ANOTHER_PROJECT, [anIssue({ hierarchyLevel: 1 })]);
    },
    chosen: { scope: EPIC },
    answer: { kind: 'nothing-here' },
  },
  {
    rule: 'a query that finds issues of other projects alone',
    given: (state) => {
      state.found.set('project = OTHER', [anIssue()]);
    },
    chosen: { scope: { kind: 'jql', jql: 'project = OTHER ORDER BY rank' } },
    answer: { kind: 'nothing-here' },
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

test.each<{ rule: string; there: IssueFacts | null; here: readonly IssueFacts[] }>([
  { rule: 'an epic of this project that has nothing yet', there: null, here: [] },
  {
    rule: 'an epic of another one with work in this',
    there: anIssue({ hierarchyLevel: 1 }),
    here: [anIssue()],
  },
  { rule: 'an initiative, whose epics may lead back here', there: anIssue({ hierarchyLevel: 2 }), here: [] },
])('a report can cover $rule', async ({ there, here }) => {
  const desk = aDesk();
  desk.state.found.set(OF_ANOTHER_PROJECT, there === null ? [] : [there]);
  desk.state.found.set(BELOW_IN_THIS_PROJECT, here);
  expect(await desk.turnOn(WHO, { ...choice, scope: EPIC })).toMatchObject({ kind: 'managed' });
});

const IN_THIS_PROJECT = '(labels = sea) AND project = 10000';

test.each<{ scope: ReportScope; tried: readonly string[] }>([
  {
    scope: { kind: 'jql', jql: 'labels = sea ORDER BY key' },
    tried: ['labels = sea ORDER BY key', IN_THIS_PROJECT],
  },
  { scope: VERSION, tried: ['(project = 10000 AND fixVersion = 20) AND project = 10000'] },
  { scope: BOARD, tried: [] },
])('$scope.kind: what a report covers is tried out, a query as it was typed', async ({ scope, tried }) => {
  const desk = aDesk();
  desk.state.found.set(IN_THIS_PROJECT, [anIssue()]);
  expect(await desk.turnOn(WHO, { ...choice, scope })).toMatchObject({ kind: 'managed' });
  expect(desk.state.searched).toEqual(tried);
  expect(desk.reports.records.find(FIRST)?.value.scope).toEqual(scope);
});

test('a report can cover a query that finds nothing yet', async () => {
  const scope = { kind: 'jql', jql: 'labels = sea' } as const;
  expect(await aDesk().turnOn(WHO, { ...choice, scope })).toMatchObject({ kind: 'managed' });
});

test.each([
  { scope: { kind: 'project', projectId: '666' }, jql: 'project = 10000' },
  { scope: { kind: 'issue', issueId: '7', depth: 'children' }, jql: 'parent = 7 AND project = 10000' },
  { scope: { kind: 'sprint', sprintId: '3', boardId: null }, jql: '(sprint = 3) AND project = 10000' },
] as const)('$scope.kind: what a scope finds in other projects is not told', ({ scope, jql }) => {
  expect(scopeJql(confinedTo('10000', scope))).toBe(jql);
});

test('a schedule from before all levels counted counts them too', () => {
  const before = { kind: 'issue', issueId: '7', depth: 'children' } as const;
  expect(isDeep(confinedTo('10000', before))).toBe(true);
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

test.each<{ what: string; scope: ReportScope; later: (state: Desk['state']) => void }>([
  {
    what: 'whose epic has nothing here any more',
    scope: EPIC,
    later: (state) => state.found.set(OF_ANOTHER_PROJECT, [anIssue({ hierarchyLevel: 1 })]),
  },
  {
    what: 'whose query Jira refuses by now',
    scope: { kind: 'jql', jql: 'labels = sea' },
    later: (state) => (state.refusal = ['gone']),
  },
  { what: 'whose version is gone', scope: VERSION, later: (state) => (state.version = null) },
  { what: 'whose board has lost its sprints', scope: BOARD, later: (state) => (state.sprints = null) },
])('a report $what can be changed in all else', async ({ scope, later }) => {
  const desk = aDesk();
  await desk.turnOn(WHO, { ...choice, scope });
  later(desk.state);
  const schedule = { ...choice.schedule, weekday: 1 };
  const which = { ...WHO, scheduleId: FIRST };
  const change = { choice: { ...choice, scope, schedule } };
  expect(await desk.change(which, change)).toMatchObject({ kind: 'managed' });
  expect(desk.reports.records.find(FIRST)?.value).toMatchObject({ scope, schedule });
});

const FIELDS = ['schedule', 'spaceId', 'parentId', 'scope', 'layout', 'audience', 'catchUp'] as const;
const but = (...touched: readonly ChoiceField[]) => FIELDS.filter((field) => !touched.includes(field));

describe('of two people who had the form open at once', () => {
  const ANN = { ...WHO, scheduleId: FIRST };
  const BOB = { ...ANN, ownerId: 'bob' };
  const schedule = { ...choice.schedule, hour: 9 };
  const ofTemplate = { pageId: '70', isNew: true };

  test('each keeps what they have changed', async () => {
    const desk = aDesk();
    await desk.turnOn(WHO, choice);
    await desk.change(ANN, { choice: { ...choice, schedule } }, null, but('schedule'));
    await desk.change(BOB, { choice: { ...choice, catchUp: 'skip' } }, null, but('catchUp'));
    const now = desk.reports.records.find(FIRST)?.value;
    expect(now).toMatchObject({ schedule, catchUp: 'skip', spaceId: '7', ownerId: 'bob' });
  });

  test('so also where one saves while the other’s choice is looked at', async () => {
    const desk = aDesk();
    await desk.turnOn(WHO, choice);
    const find = desk.reports.find.bind(desk.reports);
    desk.reports.find = async (scheduleId) => {
      desk.reports.find = find;
      const read = await find(scheduleId);
      await desk.change(ANN, { choice: { ...choice, schedule } }, null, but('schedule'));
      return read;
    };
    await desk.change(BOB, { choice: { ...choice, catchUp: 'skip' } }, null, but('catchUp'));
    expect(desk.reports.records.find(FIRST)?.value).toMatchObject({ schedule, catchUp: 'skip' });
  });

  test('a template that one has chosen stays with what the other saves', async () => {
    const desk = aDesk();
    desk.templates.add('70', DIRECTORS_PAGE);
    await desk.turnOn(WHO, choice);
    await desk.change(ANN, { choice }, ofTemplate, but('layout'));
    await desk.change(BOB, { choice: { ...choice, schedule } }, null, but('schedule'));
    const now = desk.reports.records.find(FIRST)?.value;
    expect(now).toMatchObject({ schedule, layout: { template: { pageId: '70' } } });
  });

  test('a template that one has left is not read for what the other saves', async () => {
    const desk = aDesk();
    desk.templates.add('70', DIRECTORS_PAGE);
    await desk.turnOn(WHO, choice, ofTemplate);
    await desk.change(ANN, { choice }, null, but('layout'));
    desk.templates.texts.clear();
    const asOpened = { pageId: '70', isNew: false };
    const saved = await desk.change(BOB, { choice: { ...choice, schedule } }, asOpened, but('schedule'));
    expect(saved).toMatchObject({ kind: 'managed' });
    const now = desk.reports.records.find(FIRST)?.value;
    expect(now).toMatchObject({ schedule, layout: choice.layout });
  });
});

test('a page and its space are chosen together', () => {
  expect(untouchedIn({ ...choice, parentId: '99' }, choice)).toEqual(but('spaceId', 'parentId'));
  expect(untouchedIn(choice, choice)).toEqual(FIELDS);
});
