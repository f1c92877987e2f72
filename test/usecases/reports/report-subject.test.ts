import { NOBODY_LEFT } from '../../../src/domain/status/status-moves';
import { type StatusScope } from '../../../src/domain/status/scope';
import { type IssueFacts } from '../../../src/domain/status/issue-facts';
import { createReadReportFigures } from '../../../src/usecases/reports/publishing/read-report-figures';
import { anIssue } from '../../kit/an-issue';
import { FakeIssueSearch } from '../../kit/fakes/fake-issue-search';
import { NO_FIELDS } from '../../kit/no-fields';

/** What is read of a report about a scope, of which one issue is found. */
const readWith = (found: IssueFacts, scope: StatusScope) =>
  createReadReportFigures({
    issues: new FakeIssueSearch([found]),
    findReopened: () => Promise.resolve(NOBODY_LEFT),
    projects: { find: () => Promise.resolve({ projectId: '7', key: 'ABC', name: 'Apollo' }) },
    versions: { find: () => Promise.resolve({ projectId: '7', name: '2.0' }) },
    siteFields: () => Promise.resolve(NO_FIELDS),
  })({ projectId: '7', scope }, { from: 0, to: 1 }, 'background');

const epic = anIssue({ issueId: '1', key: 'ABC-1', summary: 'Set sail' });
const EPIC: StatusScope = { kind: 'issue', issueId: '1', depth: 'all' };
/** Knows the issue above it by its name. */
const child = anIssue({ issueId: '2', parent: { ...epic, hierarchyLevel: 1 } });

test.each<{
  what: string;
  scope: StatusScope;
  found?: typeof epic;
  name: string;
  key: string;
  path: string | null;
}>([
  { what: 'a project', scope: { kind: 'project', projectId: '7' }, name: 'Apollo', key: 'ABC', path: null },
  { what: 'an epic', scope: EPIC, name: 'ABC-1 Set sail', key: 'ABC-1', path: '/browse/ABC-1' },
  {
    what: 'an epic with a security level',
    scope: EPIC,
    found: { ...epic, secured: true },
    ...{ name: 'Apollo', key: 'ABC', path: '/issues/?jql=id%20%3D%201' },
  },
  {
    what: 'an epic that only a child tells of',
    scope: EPIC,
    found: child,
    ...{ name: 'Apollo', key: 'ABC', path: '/issues/?jql=id%20%3D%201' },
  },
  {
    what: 'another project’s epic',
    scope: EPIC,
    found: { ...epic, key: 'ABCD-1' },
    ...{ name: 'Apollo', key: 'ABC', path: '/issues/?jql=id%20%3D%201' },
  },
  {
    what: 'a version',
    scope: { kind: 'version', versionId: '9', projectId: '7' },
    ...{ name: 'Apollo 2.0', key: 'ABC 2.0', path: '/projects/ABC/versions/9' },
  },
  {
    what: 'a query',
    scope: { kind: 'jql', jql: 'labels = x' },
    ...{ name: '“labels = x” (Apollo)', key: 'ABC “labels = x”' },
    path: `/issues/?jql=${encodeURIComponent('(labels = x) AND project = 7')}`,
  },
])('a report about $what is called $name', async ({ scope, found = epic, name, key, path }) => {
  const read = await readWith(found, scope);
  expect(read).toMatchObject({ subject: { name, key, path } });
  const told = read.kind === 'read' ? JSON.stringify(read.subject) : '';
  expect(told.includes('Set sail')).toBe(name.includes('Set sail'));
});
