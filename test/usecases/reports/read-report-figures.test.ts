import { NOBODY_LEFT } from '../../../src/domain/status/status-moves';
import {
  createReadReportFigures,
  type Pace,
} from '../../../src/usecases/reports/publishing/read-report-figures';
import { type StatusScope } from '../../../src/domain/status/scope';
import { anIssue } from '../../kit/an-issue';
import { FakeIssueSearch } from '../../kit/fakes/fake-issue-search';

const WINDOW = { from: Date.parse('2026-11-13T15:00:00Z'), to: Date.parse('2026-11-20T15:00:00Z') };
const CONDITION =
  'level IS EMPTY AND (statusCategory != 3 OR statusCategoryChangedDate >= "2026-11-13 03:00")';

function readWith(
  issues: FakeIssueSearch,
  projectSeen = true,
  pace: Pace = 'background',
  unread: readonly string[] = [],
) {
  const project = { projectId: '7', key: 'ABC', name: 'Apollo' };
  const readFigures = createReadReportFigures({
    issues,
    findReopened: (some) =>
      Promise.resolve({
        ...NOBODY_LEFT,
        within: new Set(some.map(({ issueId }) => issueId)),
        unread: new Set(unread),
      }),
    projects: { find: () => Promise.resolve(projectSeen ? project : null) },
    versions: { find: () => Promise.resolve({ projectId: '7', name: '2.0' }) },
    siteFields: () => Promise.resolve({ flaggedFieldId: null, blockingLinkTypeIds: [], statusMap: {} }),
  });
  return (scope: StatusScope) => readFigures({ projectId: '7', scope }, WINDOW, pace);
}

test.each<{ scope: StatusScope; jql: string }>([
  { scope: { kind: 'project', projectId: '7' }, jql: `(project = 7) AND ${CONDITION}` },
  {
    scope: { kind: 'jql', jql: 'labels = x ORDER BY rank' },
    jql: `((labels = x) AND project = 7) AND ${CONDITION}`,
  },
  {
    scope: { kind: 'sprint', sprintId: '3', boardId: null },
    jql: `((sprint = 3) AND project = 7) AND ${CONDITION}`,
  },
  {
    scope: { kind: 'issue', issueId: '10001', depth: 'children' },
    jql: 'id = 10001 OR parent = 10001 AND project = 7',
  },
])('of a $scope.kind only what the window can tell is read', async ({ scope, jql }) => {
  const issues = new FakeIssueSearch([anIssue({ issueId: '10001' })]);
  expect(await readWith(issues)(scope)).toMatchObject({ kind: 'read' });
  expect(issues.asked[0]).toEqual({ pace: 'in-turn', jql });
});

test('for a person who waits, the same is read at once', async () => {
  const issues = new FakeIssueSearch([anIssue({ issueId: '9' })]);
  const read = await readWith(issues, true, 'waiting')({ kind: 'project', projectId: '7' });
  expect(read).toMatchObject({ figures: { reopened: [{ issueId: '9' }] } });
  expect(issues.asked).toEqual([{ pace: 'at-once', jql: `(project = 7) AND ${CONDITION}` }]);
});

test.each<{ pace: Pace; kind: string }>([
  { pace: 'waiting', kind: 'too-many-issues' },
  { pace: 'background', kind: 'read' },
])('a part of the issues is told as too many, never as all: $pace', async ({ pace, kind }) => {
  const issues = new FakeIssueSearch([anIssue({ issueId: '9' }), anIssue({ issueId: '10' })]);
  issues.inTime = 1;
  expect(await readWith(issues, true, pace)({ kind: 'project', projectId: '7' })).toMatchObject({ kind });
});

test('where it could not be read whether all of them stayed done, they are too many as well', async () => {
  const issues = new FakeIssueSearch([anIssue({ issueId: '9' })]);
  const read = await readWith(issues, true, 'waiting', ['9'])({ kind: 'project', projectId: '7' });
  expect(read).toEqual({ kind: 'too-many-issues' });
});

test('a query with brackets of its own making does not come out of its condition', async () => {
  const issues = new FakeIssueSearch([anIssue()]);
  await readWith(issues)({ kind: 'jql', jql: 'project = 1) OR (level IS NOT EMPTY' });
  expect(issues.asked.map(({ jql }) => jql)).toEqual(['project = 1) OR (level IS NOT EMPTY']);
});

test('an issue under a security level is in no figure, whatever the search answered', async () => {
  const secret = anIssue({ issueId: '666', secured: true, category: 'indeterminate' });
  const read = await readWith(new FakeIssueSearch([secret, anIssue()]))({ kind: 'jql', jql: 'a = 1' });
  expect(read).toMatchObject({ kind: 'read', figures: { total: 1, inProgress: [], reopened: [anIssue()] } });
  expect(JSON.stringify(read)).not.toContain('666');
});

test.each<{ what: string; scope: StatusScope; seen: boolean; kind: string }>([
  { what: 'its project', scope: { kind: 'jql', jql: 'a = 1' }, seen: false, kind: 'project-gone' },
  {
    what: 'the project asked about',
    scope: { kind: 'project', projectId: '7' },
    seen: true,
    kind: 'project-gone',
  },
  { what: 'its epic', scope: { kind: 'issue', issueId: '1', depth: 'all' }, seen: true, kind: 'scope-gone' },
  { what: 'a query that runs', scope: { kind: 'jql', jql: 'a = 1' }, seen: true, kind: 'scope-gone' },
])('without $what there are no figures: $kind', async ({ scope, seen, kind }) => {
  expect(await readWith(new FakeIssueSearch([], ['No.']), seen)(scope)).toEqual({ kind });
});
