import { createTryScope } from '../../../src/usecases/status/try-scope';
import { createSummariseScope } from '../../../src/usecases/status/summarise-scope';
import { anIssue } from '../../kit/an-issue';
import { FakeIssueSearch } from '../../kit/fakes/fake-issue-search';

const EPIC = { kind: 'issue', issueId: '500', depth: 'children' } as const;
const epic = anIssue({ issueId: '500', key: 'ABC-5', summary: 'Sign in by phone' });
const child = (n: number) =>
  anIssue({
    issueId: String(n),
    parent: { issueId: '500', key: 'ABC-5', summary: 'Sign in by phone', hierarchyLevel: 1 },
  });

function summariseWith(issues: FakeIssueSearch) {
  const siteFields = () => Promise.resolve({ flaggedFieldId: null, blockingLinkTypeIds: [], statusMap: {} });
  return createSummariseScope({ issues, siteFields, clock: { now: () => 42 } });
}

test('an epic is counted by its children, and named, in one search', async () => {
  const issues = new FakeIssueSearch([epic, child(1), child(2)]);
  const outcome = await summariseWith(issues)(EPIC, 'start');
  expect(outcome).toMatchObject({
    kind: 'summarised',
    subject: { issueId: '500', key: 'ABC-5', summary: 'Sign in by phone' },
    summary: { total: 2 },
    complete: true,
    asOf: 42,
  });
  expect(issues.asked).toEqual([{ pace: 'first', jql: 'id = 500 OR parent = 500' }]);
});

test('an epic that is not on the first page is named by its children', async () => {
  const issues = new FakeIssueSearch([...Array.from({ length: 150 }, (_, n) => child(n + 1)), epic]);
  const summarise = summariseWith(issues);
  expect(await summarise(EPIC, 'start')).toMatchObject({ subject: { key: 'ABC-5' }, complete: false });
  expect(await summarise(EPIC, 'whole')).toMatchObject({ complete: true, summary: { total: 150 } });
});

test('an epic without children is an epic with nothing to do', async () => {
  const outcome = await summariseWith(new FakeIssueSearch([epic]))(EPIC, 'start');
  expect(outcome).toMatchObject({ kind: 'summarised', summary: { total: 0 } });
});

test.each([
  { how: 'refused by Jira', search: new FakeIssueSearch([], ["The issue '500' does not exist."]) },
  { how: 'not among what is found', search: new FakeIssueSearch([]) },
])('an epic $how is not visible', async ({ search }) => {
  expect(await summariseWith(search)(EPIC, 'start')).toEqual({ kind: 'not-visible' });
});

test('a query that Jira does not run comes back with its words', async () => {
  const search = new FakeIssueSearch([], ['Error in the JQL Query (line 1, character 5).']);
  const summariseScope = summariseWith(search);
  const tryScope = createTryScope({ checkQuery: (jql) => search.check(jql), summariseScope });
  const outcome = await tryScope({ kind: 'jql', jql: ' foo == ORDER BY key' }, 'start');
  expect(outcome).toEqual({
    kind: 'query-refused',
    messages: ['Error in the JQL Query (line 1, character 5).'],
  });
  expect(search.asked).toContainEqual({ pace: 'check', jql: ' foo == ORDER BY key' });
});
