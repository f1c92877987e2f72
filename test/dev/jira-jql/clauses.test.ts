import { replaceSearchAliases } from '../../../dev/jira/jql/search-aliases';
import { anIssue, DAY, NOW, said, smallWorld, statusChange } from './small-world';
import { startSearching } from './searching';

const epic = anIssue(1, {
  typeId: '10',
  summary: 'Boarding passes in the wallet',
  description: said('Passengers arrive with a phone.'),
  priorityId: '2',
  labels: ['Mobile', 'season'],
  properties: {
    'lockstep.links': { kind: 'spec', pages: [{ id: '7' }], tags: ['a', 'b'], count: 3, on: true },
  },
});
const doing = anIssue(2, {
  parentId: '101',
  statusId: '22',
  assigneeId: 'account-vera',
  priorityId: null,
  fixVersionIds: ['11'],
  componentIds: ['15'],
  dueDate: '2026-03-20',
  customFields: {
    customfield_10016: 5,
    customfield_10021: [{ id: '51', value: 'Impediment' }],
    customfield_10031: 'ref 100% sure',
  },
  history: [statusChange(1, NOW - 3 * DAY, '21', '22', 'account-vera')],
  comments: [
    {
      id: '1',
      authorId: 'account-vera',
      createdAt: NOW - DAY,
      updatedAt: NOW - DAY,
      body: said('Scanner at the gate is broken'),
    },
  ],
  watcherIds: ['account-vera'],
});
const done = anIssue(3, {
  parentId: '101',
  statusId: '23',
  resolutionId: '31',
  resolvedAt: NOW - DAY,
  assigneeId: 'account-admin',
  priorityId: '4',
  fixVersionIds: ['12'],
  customFields: {
    customfield_10016: 8,
    customfield_10030: '2026-04-01',
    customfield_10032: { accountId: 'account-vera' },
  },
  history: [
    statusChange(2, NOW - 9 * DAY, '21', '22'),
    statusChange(3, NOW - 5 * DAY, '22', '99'),
    statusChange(4, NOW - 1 * DAY, '99', '23'),
  ],
});
const subtask = anIssue(4, {
  typeId: '12',
  parentId: '103',
  reporterId: 'account-vera',
  creatorId: 'account-vera',
});
const secret = anIssue(5, { summary: 'Secret', securityLevelId: '61' });
const bravo = anIssue(6, { key: 'BRAVO-1', projectId: '2', fixVersionIds: ['21'], componentIds: ['25'] });

const site = startSearching(
  smallWorld(
    [epic, doing, done, subtask, secret, bravo],
    [{ id: '1', typeId: '41', sourceIssueId: '101', targetIssueId: '103' }],
  ),
  { now: NOW },
);

/** Numbers of the ALFA issues that `vera` finds; she sees neither ALFA-5 nor BRAVO. */
const found = (jql: string): string =>
  [...site.keys(jql, 'vera')]
    .map((key) => key.replace('ALFA-', ''))
    .sort()
    .join(' ');

test.each([
  ['project = ALFA', '1 2 3 4'],
  ['project = 1 and key != ALFA-1', '2 3 4'],
  ['project = "project alfa"', '1 2 3 4'],
  ['key in (ALFA-1, 102)', '1 2'],
  ['id = 103', '3'],
  ['key >= ALFA-3', '3 4'],
  ['issuetype = epic', '1'],
  ['type in subtaskIssueTypes()', '4'],
  ['type in standardIssueTypes()', '2 3'],
  ['hierarchyLevel > 0', '1'],
  ['parent = ALFA-1', '2 3'],
  ['parent is EMPTY', '1'],
  ['issue in childIssuesOf(ALFA-1)', '2 3 4'],
  ['issue in linkedIssues(ALFA-3)', '1'],
  ['issue in linkedIssues(ALFA-3, "is blocked by")', '1'],
  ['issue in linkedIssues(ALFA-3, "blocks")', '1'],
  ['issue in linkedIssues(ALFA-1, "is blocked by")', ''],
  ['issueLinkType = Blocks', '1 3'],
  ['status = doing', '2'],
  ['status not in (22, "Done")', '1 4'],
  ['statusCategory != Done', '1 2 4'],
  ['statusCategory = "In Progress"', '2'],
  ['priority = High', '1'],
  ['priority != High', '3 4'],
  ['priority > Low', '1 4'],
  ['priority is EMPTY', '2'],
  ['priority in (High, EMPTY)', '1 2'],
  ['priority not in (High, EMPTY)', '3 4'],
  ['resolution = Unresolved', '1 2 4'],
  ['resolution is not EMPTY', '3'],
  ['assignee = currentUser()', '2'],
  ['assignee = "vera ü"', '2'],
  ['assignee in membersOf(bosses)', '3'],
  ['assignee != currentUser()', '3'],
  ['NOT assignee = currentUser()', '3'],
  ['reporter = "vera@example.com"', '4'],
  ['watcher = currentUser()', '2'],
  ['watcher is EMPTY', '1 3 4'],
  ['labels = mobile', '1'],
  ['labels in (season, none)', '1'],
  ['labels is EMPTY', '2 3 4'],
  ['component = "Engine ALFA"', '2'],
  ['fixVersion = One', '2'],
  ['fixVersion > One', '3'],
  ['fixVersion in releasedVersions()', '2'],
  ['fixVersion = earliestUnreleasedVersion(ALFA)', '3'],
  ['created < "2026-02-17 01:30"', '1 2'],
  ['due = "2026-03-20"', '2'],
  ['due <= 2d', '2'],
  ['due < 1d', ''],
  ['duedate is EMPTY', '1 3 4'],
  ['resolved >= -1d', '3'],
  ['resolved >= startOfDay()', ''],
  ['cf[10016] > 5', '3'],
  ['"story points[Number]" in (5, 8)', '2 3'],
  ['"Story Points" is EMPTY', '1 4'],
  ['Flagged = Impediment', '2'],
  ['Flagged is EMPTY', '1 3 4'],
  ['Go-live = "2026/4/1"', '3'],
  ['Approver = currentUser()', '3'],
  ['Reference ~ "100%"', '2'],
  ['Reference ~ "100_"', ''],
  ['summary ~ "wallets"', '1'],
  ['summary ~ "board*"', '1'],
  ['summary ~ "\\"passes in the wallet\\""', '1'],
  ['summary ~ "\\"wallet passes\\""', ''],
  ['summary !~ wallet', '2 3 4'],
  ['description ~ phone', '1'],
  ['description is EMPTY', '2 3 4'],
  ['comment ~ "gate broken"', '2'],
  ['text ~ scanner OR text ~ phone', '1 2'],
  ['text ~ "\\" OR 1 NEAR( summary : {"', ''],
  ['status was Doing', '2 3'],
  ['status was not Doing', '1 4'],
  ['status was Parked', '3'],
  ['status was "To Do" before -8d', '1 2 3 4'],
  ['status was Doing after -4d', '2'],
  ['status was Doing during (-8d, -6d)', '3'],
  ['status was Doing by currentUser()', '2'],
  ['status was in (Parked, Done) on -2d', '3'],
  ['status changed', '2 3'],
  ['not status changed', '1 4'],
  ['status changed after -4d', '2 3'],
  ['status changed from "To Do" to Doing before -4d', '3'],
  ['status changed to Done by "admin@example.com"', '3'],
  ['issue in updatedBy("vera@example.com")', '2 4'],
  ['issue.property[lockstep.links].kind = Spec', '1'],
  ['issue.property[lockstep.links].kind != spec', ''],
  ['issue.property[lockstep.links].tags = b', '1'],
  ['issue.property[lockstep.links].count >= 3', '1'],
  ['issue.property[lockstep.links].count > 10', ''],
  ['issue.property[lockstep.links].on = "true"', '1'],
  ['issue.property[lockstep.links].pages.id is EMPTY', '1 2 3 4'],
  ['issue.property[lockstep.links].kind is not EMPTY', '1'],
  [
    'created is not EMPTY and (assignee is EMPTY or assignee = currentUser() and not (priority = Low or status = Done))',
    '1 4',
  ],
])('%s', (jql, expected) => {
  expect(found(jql)).toBe(expected);
});

test('dates without a zone are those of whoever asks', () => {
  const jql = 'created >= "2026-02-17 00:00" AND project = ALFA';
  expect(site.keys(jql, 'rolf')).toEqual([]);
  expect(site.keys(jql, 'vera')).toEqual(['ALFA-4', 'ALFA-3', 'ALFA-2', 'ALFA-1']);
});

test('issues out of sight are found by nobody else', () => {
  expect(site.keys('summary ~ Secret', 'admin')).toEqual(['ALFA-5']);
  expect(site.keys('summary ~ Secret', 'vera')).toEqual([]);
  expect(site.keys('created > -1000d', 'nobody')).toEqual([]);
});

test('an app’s alias stands for a path in its property', () => {
  expect(site.errors('specKind = spec')).toEqual([
    "Field 'specKind' does not exist or you do not have permission to view it.",
  ]);
  replaceSearchAliases(site.db, [{ alias: 'specKind', propertyKey: 'lockstep.links', path: 'kind' }]);
  expect(found('speckind = spec')).toBe('1');
  expect(found('specKind is EMPTY')).toBe('2 3 4');
});

test('sorts by each field in turn, what is empty last', () => {
  expect(site.keys('project = ALFA ORDER BY priority DESC, key', 'vera')).toEqual([
    'ALFA-2',
    'ALFA-1',
    'ALFA-4',
    'ALFA-3',
  ]);
  expect(site.keys('project = ALFA ORDER BY cf[10016]', 'vera')).toEqual([
    'ALFA-2',
    'ALFA-3',
    'ALFA-4',
    'ALFA-1',
  ]);
  expect(site.keys('created > -1000d ORDER BY key', 'admin').at(-1)).toBe('BRAVO-1');
});
