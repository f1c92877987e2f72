import { touchIssue } from '../../../dev/jira/store/search-index';
import { anIssue, NOW, smallWorld } from './small-world';
import { startSearching } from './searching';

const LAG_MS = 2000;
const issues = Array.from({ length: 130 }, (_, index) =>
  anIssue(index + 1, { priorityId: [null, '2', '3'][index % 3] ?? null, statusId: '21' }),
);

interface Page {
  readonly issues: readonly { readonly id: string; readonly key?: string; readonly fields?: object }[];
  readonly nextPageToken?: string;
  readonly isLast: boolean;
}

const start = () => startSearching(smallWorld(issues), { now: NOW, searchMs: LAG_MS });
const post = (site: ReturnType<typeof start>, body: object, who = 'vera') =>
  site.call('searchAndReconsileIssuesUsingJqlPost', { body, who });
const page = (site: ReturnType<typeof start>, body: object): Page => post(site, body).body as Page;

test('answers ids alone unless fields are named, and no total', () => {
  const { body } = start().call('searchAndReconsileIssuesUsingJql', {
    query: 'jql=project=ALFA&maxResults=1',
  });
  expect(body).toEqual({
    issues: [{ id: '230' }],
    nextPageToken: expect.any(String) as unknown,
    isLast: false,
  });
});

test('pages with fields hold a hundred at most, bare ones what is asked for', () => {
  const site = start();
  const jql = 'project = ALFA';
  expect(page(site, { jql, fields: ['summary'], maxResults: 5000 }).issues).toHaveLength(100);
  expect(page(site, { jql, fields: ['key'], maxResults: 5000 }).issues).toHaveLength(130);
  expect(page(site, { jql }).issues).toHaveLength(50);
});

test.each([
  'ORDER BY created',
  'ORDER BY priority DESC, key DESC',
  'ORDER BY priority',
  'ORDER BY summary, rank',
  '',
])('pages follow each other without a gap: %s', (order) => {
  const site = start();
  const jql = `project = ALFA ${order}`;
  const whole = page(site, { jql, fields: ['key'], maxResults: 5000 }).issues.map(({ key }) => key);
  const seen: (string | undefined)[] = [];
  let nextPageToken: string | undefined;
  do {
    const next = page(site, { jql, fields: ['key'], maxResults: 7, ...(nextPageToken && { nextPageToken }) });
    seen.push(...next.issues.map(({ key }) => key));
    nextPageToken = next.nextPageToken;
  } while (nextPageToken !== undefined);
  expect(seen).toEqual(whole);
});

test('an issue that leaves the result does not hide others from the next page', () => {
  const site = start();
  const jql = 'status = "To Do" ORDER BY key';
  const first = page(site, { jql, fields: ['key'], maxResults: 10 });
  site.db.run("UPDATE jira_search_issue SET status_id = 23 WHERE key = 'ALFA-3'");
  const second = page(site, { jql, fields: ['key'], maxResults: 1, nextPageToken: first.nextPageToken });
  expect(second.issues[0]?.key).toBe('ALFA-11');
});

test('a token continues its own search only', () => {
  const site = start();
  const { nextPageToken } = page(site, { jql: 'project = ALFA', maxResults: 1 });
  expect(post(site, { jql: 'project = ALFA ', nextPageToken }).status).toBe(400);
  expect(post(site, { jql: 'project = ALFA', nextPageToken }, 'rolf').status).toBe(400);
  expect(post(site, { jql: 'project = ALFA', nextPageToken: 'e30' }).status).toBe(400);
});

test('search trails what was written, unless an issue is to be reconciled', () => {
  const site = start();
  site.db.run("UPDATE jira_issue SET summary = 'Fresh paint' WHERE id = 101");
  touchIssue(site.context, 101);
  const jql = 'summary ~ paint';
  expect(page(site, { jql }).issues).toEqual([]);
  expect(page(site, { jql, reconcileIssues: [101] }).issues).toEqual([{ id: '101' }]);
});

test('a hit that was hidden or deleted since is left out', () => {
  const site = start();
  site.db.run('UPDATE jira_issue SET security_level_id = 61 WHERE id = 101');
  site.db.run('DELETE FROM jira_issue WHERE id = 102');
  expect(page(site, { jql: 'summary ~ Issue ORDER BY key', maxResults: 3 }).issues).toEqual([{ id: '103' }]);
});

test.each([
  [
    'more than fifty issues to reconcile',
    { jql: 'project = ALFA', reconcileIssues: Array.from({ length: 51 }, (_, id) => id) },
  ],
  ['more than five properties', { jql: 'project = ALFA', properties: ['a', 'b', 'c', 'd', 'e', 'f'] }],
  ['no results wanted', { jql: 'project = ALFA', maxResults: 0 }],
  ['fields that are no list', { jql: 'project = ALFA', fields: 'summary' }],
  ['a query that is no text', { jql: 7 }],
  ['no body', undefined],
])('refuses %s', (_, body) => {
  expect(start().call('searchAndReconsileIssuesUsingJqlPost', { body }).status).toBe(400);
});

test('counts what the caller may see', () => {
  const site = start();
  expect(site.call('countIssues', { body: { jql: 'project = ALFA' }, who: 'vera' }).body).toEqual({
    count: 130,
  });
  expect(site.call('countIssues', { body: { jql: '' } }).status).toBe(400);
});

test('the search with totals is gone', () => {
  expect(start().call('searchForIssuesUsingJql', { query: 'jql=project=ALFA' }).status).toBe(410);
});

test('matches issues against several queries', () => {
  const body = { issueIds: [101, 102, 999], jqls: ['key = ALFA-1', 'colour = red'] };
  expect(start().call('matchIssues', { body }).body).toEqual({
    matches: [
      { matchedIssues: [101], errors: [] },
      { matchedIssues: [], errors: [expect.stringContaining("Field 'colour'")] },
    ],
  });
});

test('parses a query into its structure', () => {
  const queries = ['NOT status CHANGED AFTER -7d ORDER BY key DESC', 'a = '];
  expect(start().call('parseJqlQueries', { body: { queries } }).body).toEqual({
    queries: [
      {
        query: queries[0],
        structure: {
          where: {
            operator: 'not',
            clauses: [
              {
                field: { name: 'status', encodedName: 'status' },
                operator: 'changed',
                predicates: [{ operator: 'after', operand: { value: '-7d', encodedValue: '-7d' } }],
              },
            ],
          },
          orderBy: { fields: [{ field: { name: 'key', encodedName: 'key' }, direction: 'desc' }] },
        },
      },
      { query: 'a = ', errors: [expect.stringContaining('before the end of the query')] },
    ],
  });
});

test('the picker finds by key and by summary', () => {
  const { body } = start().call('getIssuePickerResource', { query: 'query=ALFA-13' });
  const [section] = (body as { sections: { issues: { key: string }[] }[] }).sections;
  expect(section?.issues.map(({ key }) => key)).toEqual(['ALFA-130', 'ALFA-13']);
});
