import { jiraOperations } from '../../../dev/jira/operations';
import { aJira, type JiraClient } from './a-jira';
import { ADMIN, aWorld, NOW } from './a-world';

/** Whatever clients send, the answer is the operation's or a refusal: the site never fails. */
// These requests break Atlassian's descriptions on purpose: they are no part of the run that is held against them.
delete process.env['LOCKSTEP_EXCHANGES'];
let jira = aJira(aWorld(), NOW);
let complaints: unknown[];
let stderr: jest.SpyInstance;
beforeEach(async () => {
  // Deletions are among the requests; what they took away comes back.
  if ((await jira.as(ADMIN).get('/issue/102')).status !== 200) jira = aJira(aWorld(), NOW);
  complaints = [];
  stderr = jest.spyOn(process.stderr, 'write').mockImplementation((text) => complaints.push(text) > 0);
});
afterEach(() => {
  stderr.mockRestore();
});

const answered = jiraOperations.filter(({ depth }) => depth !== 'none');
const PARAMETERS = [
  '102',
  'ALFA',
  'constructor',
  '-1',
  '99999999999999999999',
  "'; DROP TABLE jira_issue",
  '\u0000',
];
const QUERIES = [
  '',
  '?startAt=x',
  '?expand=%00&fields=-&maxResults=0',
  '?accountId=__proto__&query=%25&permissions=,&jql=)&globalId=',
];
const BODIES: readonly unknown[] = [
  null,
  [],
  'x',
  7,
  {},
  { fields: null },
  {
    fields: {
      project: { id: 1 },
      issuetype: { id: '11' },
      summary: { toString: 1 },
      parent: 'x',
      labels: {},
      priority: [],
    },
    update: { labels: [null, {}] },
  },
  { issueUpdates: [null, { fields: [] }, { properties: [null] }] },
  {
    issueIdsOrKeys: [{}],
    issueIds: 'x',
    ids: [null],
    changelogIds: {},
    permissions: [null],
    projectPermissions: [{ permissions: {} }, null],
  },
  { body: {}, visibility: [], timeSpentSeconds: 'x', timeSpent: 3, started: 5, properties: [{ key: 1 }] },
  { type: {}, inwardIssue: [], outwardIssue: 3, object: { url: 1, title: {} }, transition: { id: {} } },
  { name: '', projectId: {}, project: {}, releaseDate: 5, leadAccountId: 'constructor' },
];

function send(client: JiraClient, method: string, path: string, body: unknown) {
  if (method === 'GET') return client.get(path);
  if (method === 'DELETE') return client.delete(path);
  return method === 'PUT' ? client.put(path, body) : client.post(path, body);
}

test.each(answered.map(({ operationId, method, path }) => [operationId, method, path] as const))(
  '%s survives hostile requests',
  async (_, method, template) => {
    const client = jira.as(ADMIN);
    const bodies = method === 'GET' || method === 'DELETE' ? [undefined] : BODIES;
    const parameters = template.includes('{') ? PARAMETERS : [''];
    for (const parameter of parameters) {
      const path = template.slice('/rest/api/3'.length).replace(/\{\w+\}/g, encodeURIComponent(parameter));
      for (const query of method === 'GET' || method === 'DELETE' ? QUERIES : ['']) {
        for (const body of bodies) {
          const { status } = await send(client, method, path + query, body);
          if (status >= 500) complaints.push([path + query, body, status]);
        }
      }
    }
    expect(complaints).toEqual([]);
  },
);
