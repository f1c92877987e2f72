import { childrenQuery, epicQuery } from '../../../src/domain/status/epic-query';
import { deepQueries, groupQueries, withBlocked } from '../../../src/domain/status/group-queries';
import { type IssueFacts } from '../../../src/domain/status/issue-facts';
import { namedParts } from '../../../src/domain/status/named-query';
import { parentGroups } from '../../../src/domain/status/parent-groups';
import { summarise } from '../../../src/domain/status/status-summary';
import { anIssue } from '../../kit/an-issue';

const FIELDS = { flaggedFieldId: 'customfield_10021', blockingLinkTypeIds: ['10000'] };
const PROJECT = { kind: 'project', projectId: '7' } as const;

const blockedOf = (issues: readonly IssueFacts[]) => summarise(issues).blocked;
const many = (count: number, facts: Partial<IssueFacts>, from = 1) =>
  Array.from({ length: count }, (_, n) => anIssue({ issueId: String(from + n), ...facts }));
const idsFrom = (from: number, count: number) => many(count, {}, from).map(({ issueId }) => issueId);
const SOME_OF_EACH = { completed: 1, inProgress: 1, blocked: 1, toDo: 1 };
const waiting = { blockers: [{ issueId: '9', key: 'A-9', category: 'new' }] } as const;

test('the query of a group leaves out what is counted as blocked', () => {
  const blocked = blockedOf([anIssue({ issueId: '5', flagged: true }), anIssue({ issueId: '6' })]);
  expect(groupQueries({ kind: 'jql', jql: 'project = "ABC" ORDER BY rank' }, blocked, FIELDS)).toEqual({
    all: 'project = "ABC"',
    completed: '(project = "ABC") AND statusCategory = 3',
    inProgress: '(project = "ABC") AND statusCategory = 4 AND id NOT IN (5)',
    toDo: '(project = "ABC") AND statusCategory NOT IN (3, 4) AND id NOT IN (5)',
    blocked: 'id IN (5)',
  });
});

test.each<{ rule: string; blocked: readonly IssueFacts[]; only: string; without: string }>([
  {
    rule: 'flagged ones by their field',
    blocked: many(151, { flagged: true }),
    only: 'cf[10021] IS NOT EMPTY OR labels = blocked',
    without: 'cf[10021] IS EMPTY AND (labels IS EMPTY OR labels != blocked)',
  },
  {
    rule: 'where none is flagged, by the label alone',
    blocked: many(151, { labels: ['blocked'] }),
    only: 'labels = blocked',
    without: '(labels IS EMPTY OR labels != blocked)',
  },
  {
    rule: 'what waits for another issue by its name, and so a label in another case',
    blocked: [
      ...many(151, { labels: ['blocked'] }),
      ...many(1, waiting, 500),
      ...many(1, { labels: ['BLOCKED'] }, 600),
    ],
    only: 'labels = blocked OR id IN (500, 600)',
    without: '(labels IS EMPTY OR labels != blocked) AND id NOT IN (500, 600)',
  },
  {
    rule: 'by the statuses that block',
    blocked: [
      ...many(100, { statusId: '31', statusName: 'Blocked' }),
      ...many(100, { statusId: '32', statusName: 'Blockiert' }, 200),
    ],
    only: 'labels = blocked OR status IN (31, 32)',
    without: '(labels IS EMPTY OR labels != blocked) AND status NOT IN (31, 32)',
  },
])('more blocked issues than can be named are found $rule', ({ blocked, only, without }) => {
  expect(groupQueries(PROJECT, blockedOf(blocked), FIELDS)).toMatchObject({
    blocked: `(project = 7) AND statusCategory != 3 AND (${only})`,
    inProgress: `(project = 7) AND statusCategory = 4 AND ${without}`,
    toDo: `(project = 7) AND statusCategory NOT IN (3, 4) AND ${without}`,
  });
});

test('where too many wait for others to be left out, the open groups open with them, and they in parts', () => {
  const blocked = blockedOf([
    ...many(151, waiting),
    ...many(151, { ...waiting, category: 'indeterminate' }, 900),
  ]);
  const queries = groupQueries(PROJECT, blocked, FIELDS);
  expect(queries).toMatchObject({ all: 'project = 7', blocked: null, inProgress: null, toDo: null });
  expect(withBlocked(queries, SOME_OF_EACH)).toEqual({
    inProgress: '(project = 7) AND statusCategory = 4',
    toDo: '(project = 7) AND statusCategory NOT IN (3, 4)',
  });
  const parts = namedParts(idsFrom(1, 301));
  expect(parts.map(({ from, to }) => [from, to])).toEqual([
    [1, 150],
    [151, 300],
    [301, 301],
  ]);
  expect(parts[2]?.query).toBe('id IN (301)');
});

test('what one search can name is not searched for in parts, and nobody gets more than ten', () => {
  expect(namedParts(idsFrom(1, 150))).toEqual([]);
  expect(namedParts(idsFrom(1, 5_000)).map(({ to }) => to)).toEqual(
    Array.from({ length: 10 }, (_, n) => (n + 1) * 150),
  );
});

test('an open group that can be told from what is blocked opens without it', () => {
  const of = (blocked: readonly IssueFacts[]) =>
    withBlocked(groupQueries(PROJECT, blockedOf(blocked), FIELDS), SOME_OF_EACH);
  expect(of(many(3, waiting))).toEqual({ inProgress: null, toDo: null });
  // All that is blocked is to do: nothing of it has to be left out of what is in progress.
  expect(of(many(151, waiting))).toEqual({
    inProgress: null,
    toDo: '(project = 7) AND statusCategory NOT IN (3, 4)',
  });
});

const deep = (issues: readonly IssueFacts[]) =>
  deepQueries({ kind: 'issue', issueId: '77', depth: 'all' }, issues, blockedOf(issues), FIELDS);
const under = (issueId: string) => ({
  parent: { issueId, key: `A-${issueId}`, summary: '', hierarchyLevel: null },
});

test('an empty group below an issue does not open what is blocked in its place', () => {
  const issues = [anIssue({ issueId: '5', flagged: true }), anIssue({ issueId: '6', category: 'done' })];
  const { groups } = summarise(issues);
  expect(withBlocked(deep(issues), groups)).toEqual({ inProgress: null, toDo: null });
});

test('what lies below an issue to any depth is named issue by issue, and no empty group has a query', () => {
  expect(
    deep([anIssue({ issueId: '5', flagged: true }), anIssue({ issueId: '6', category: 'done' })]),
  ).toEqual({
    all: 'id IN (5, 6)',
    completed: 'id IN (6)',
    blocked: 'id IN (5)',
    inProgress: null,
    toDo: null,
  });
});

test('too many to be named below an issue are found by the parents among them', () => {
  const issues = [
    anIssue({ issueId: '1', hierarchyLevel: 1, category: 'done', ...under('77') }),
    ...many(200, under('1'), 1_000),
  ];
  expect(deep(issues)).toEqual({
    all: 'parent IN (77, 1)',
    completed: 'id IN (1)',
    toDo: '(parent IN (77, 1)) AND statusCategory NOT IN (3, 4)',
    blocked: null,
    inProgress: null,
  });
});

test('where even the parents are too many, the numbers have no query', () => {
  const issues = Array.from({ length: 200 }, (_, n) =>
    anIssue({ issueId: String(n + 1), ...under(String(n + 1_000)) }),
  );
  expect(deep(issues)).toMatchObject({ all: null, toDo: null });
});

test('a large epic opens as what is below it, what has no epic as the rest, and the epics by their type', () => {
  const epic = anIssue({ issueId: '1', hierarchyLevel: 1, issueTypeId: '10000' });
  const stories = many(151, under('1'), 1_000);
  const subtask = anIssue({ issueId: '2', hierarchyLevel: -1, ...under('1000') });
  const small = anIssue({ issueId: '3', hierarchyLevel: 1, issueTypeId: '10000' });
  const loose = many(151, {}, 2_000);
  const groups = parentGroups([epic, ...stories, subtask, small, ...loose]);
  expect(groups.map((group) => epicQuery('project = 7', group, groups))).toEqual([
    '(project = 7) AND (parent IN (1, 1000))',
    '(project = 7) AND ((parent IS EMPTY OR parent NOT IN (1, 1000)) AND issuetype NOT IN (10000))',
    'id IN (1, 3)',
  ]);
});

test('what has no epic is named as it was counted: whoever cannot see a parent sees no issue without one', () => {
  const loose = many(40, {}, 2_000);
  const groups = parentGroups(loose);
  const [query] = groups.map((group) => epicQuery('project = 7', group, groups));
  expect(query).toBe(`id IN (${loose.map(({ issueId }) => issueId).join(', ')})`);
});

test.each<{ rule: string; others: readonly IssueFacts[]; expected: string | null }>([
  { rule: 'where nothing has one, as all', others: [], expected: 'project = 7' },
  {
    rule: 'where there are epics and nothing below them, as all but these',
    others: [anIssue({ issueId: '1', hierarchyLevel: 1, issueTypeId: '10000' })],
    expected: '(project = 7) AND (issuetype NOT IN (10000))',
  },
  {
    rule: 'as what is below none of the others, so that a parent that nobody sees is none of them',
    others: many(2, under('1'), 1_000),
    expected: '(project = 7) AND ((parent IS EMPTY OR parent NOT IN (1)))',
  },
  {
    rule: 'where others are below too many, by no query',
    others: Array.from({ length: 151 }, (_, n) =>
      anIssue({ issueId: String(n + 1_000), ...under(String(n + 1)) }),
    ),
    expected: null,
  },
])('more than can be named without an epic are found exactly: $rule', ({ others, expected }) => {
  const groups = parentGroups([...many(151, {}, 2_000), ...others]);
  const without = groups.find(({ kind }) => kind === 'without');
  expect(without && epicQuery('project = 7', without, groups)).toBe(expected);
});

test('of what is below an issue, a row needs no more than the parents that it is below of', () => {
  const epics = many(151, { hierarchyLevel: 1, issueTypeId: '10000', ...under('77') }, 5_000);
  const stories = many(151, under('5000'), 1_000);
  const groups = parentGroups([...epics, ...stories]);
  expect(groups.map((group) => epicQuery(null, group, groups))).toEqual([
    'parent IN (5000)',
    'parent IN (77) AND issuetype IN (10000)',
  ]);
});

test('a row whose issues have too many parents to be named leads to the child issues of its epic', () => {
  const stories = many(151, under('1'), 1_000);
  const subtasks = stories.map(({ issueId }, n) =>
    anIssue({ issueId: String(2_000 + n), ...under(issueId) }),
  );
  const groups = parentGroups([...stories, ...subtasks]);
  expect(groups.map((group) => epicQuery('project = 7', group, groups))).toEqual([null]);
  expect(groups.map((group) => childrenQuery('project = 7', group))).toEqual([
    '(project = 7) AND (parent = 1)',
  ]);
});
