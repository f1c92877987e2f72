import { createSiteStatuses } from '../../../src/adapters/jira/projects/site-statuses';
import { createStatusHistory } from '../../../src/adapters/jira/sprints/status-history';
import { type ProductRequest } from '../../../src/adapters/http/request';
import { createFindReopened } from '../../../src/usecases/status/find-reopened';
import { anIssue } from '../../kit/an-issue';
import { EmulatedProducts } from '../../kit/emulated-products';

interface Found {
  readonly id: string;
  readonly fields: { readonly status: { readonly id: string } };
}
interface Transition {
  readonly id: string;
  readonly to: { readonly id: string; readonly statusCategory: { readonly key: string } };
}

let products: EmulatedProducts;
beforeAll(async () => {
  products = await EmulatedProducts.start();
});
afterAll(() => products.close());

const rest = (method: string, path: string, body?: unknown) => products.rest('admin', method, path, body);

async function anIssueOf(jql: string): Promise<Found> {
  const body = { jql, fields: ['status'], maxResults: 1 };
  const { issues } = (await rest('POST', '/rest/api/3/search/jql', body)) as { issues: readonly Found[] };
  const [issue] = issues;
  if (issue === undefined) throw new Error(`The world has no issue for ${jql}`);
  return issue;
}

async function moveTo({ id }: Found, category: string): Promise<string> {
  const path = `/rest/api/3/issue/${id}/transitions`;
  const { transitions } = (await rest('GET', path)) as { transitions: readonly Transition[] };
  const transition = transitions.find(({ to }) => to.statusCategory.key === category);
  if (transition === undefined) throw new Error(`No way to ${category}`);
  await rest('POST', path, { transition: { id: transition.id } });
  return transition.to.id;
}

const historyAs = (name: string) => createStatusHistory(products.requestAs(name));

test('every change of status is told with the ids of both, and no other change', async () => {
  const issue = await anIssueOf('statusCategory = 2 AND issuetype != Epic');
  const before = await historyAs('admin').movesOf([issue.id]);
  const since = Date.now() - 1_000;
  const doneId = await moveTo(issue, 'done');
  await rest('PUT', `/rest/api/3/issue/${issue.id}`, { fields: { summary: 'Another summary' } });
  const moves = (await historyAs('admin').movesOf([issue.id])).slice(before.length);
  expect(moves).toEqual([
    {
      issueId: issue.id,
      at: expect.any(Number) as number,
      fromStatusId: issue.fields.status.id,
      toStatusId: doneId,
    },
  ]);
  expect(moves[0]?.at).toBeGreaterThanOrEqual(since);
});

test('an issue that was done and begun again is reopened', async () => {
  const issue = await anIssueOf('statusCategory = 4 AND issuetype != Epic');
  const since = Date.now() - 1_000;
  await moveTo(issue, 'done');
  await moveTo(issue, 'indeterminate');
  const findReopened = createFindReopened({
    history: historyAs('admin'),
    statuses: createSiteStatuses(products.requestAs('admin')),
  });
  const now = anIssue({
    issueId: issue.id,
    category: 'indeterminate',
    categoryChangedAt: Date.now(),
    createdAt: 0,
  });
  const leftSince = async (from: number) => (await findReopened([now], { from, to: Infinity })).within;
  expect(await leftSince(since)).toEqual(new Set([issue.id]));
  expect(await leftSince(Date.now() + 60_000)).toEqual(new Set());
});

test('the status that a move to another project brings is no change of the work', async () => {
  const { values } = (await rest('GET', '/rest/api/3/project/search?expand=issueTypes')) as {
    values: readonly { id: string; key: string; issueTypes: readonly { id: string; name: string }[] }[];
  };
  const web = values.find(({ key }) => key === 'WEB');
  const issue = await anIssueOf(`project = ${web?.id ?? ''} AND statusCategory = 3 AND issuetype = Task`);
  const before = await historyAs('admin').movesOf([issue.id]);
  const target = values.find(({ key }) => key === 'HAFEN');
  const type = target?.issueTypes.find(({ name }) => name === 'Aufgabe');
  await rest('POST', '/rest/api/3/bulk/issues/move', {
    targetToSourcesMapping: {
      [`${target?.id ?? ''},${type?.id ?? ''}`]: { issueIdsOrKeys: [issue.id], inferStatusDefaults: true },
    },
  });
  expect(await anIssueOf(`id = ${issue.id} AND statusCategory = 2`)).toMatchObject({ id: issue.id });
  expect(await historyAs('admin').movesOf([issue.id])).toEqual(before);
  const begun = await moveTo(issue, 'indeterminate');
  expect((await historyAs('admin').movesOf([issue.id])).slice(before.length)).toMatchObject([
    { toStatusId: begun },
  ]);
});

test('who cannot see an issue learns nothing of its history', async () => {
  const { values } = (await rest('GET', '/rest/api/3/project/search')) as {
    values: readonly { id: string }[];
  };
  const hidden = await anIssueOf(`project = ${values[0]?.id ?? ''} AND statusCategory = 3`);
  expect(await historyAs('tom').movesOf([hidden.id])).toEqual([]);
});

test('statuses come with their ids, categories and the team-managed project that they belong to', async () => {
  const statuses = await createSiteStatuses(products.requestAs('admin')).all();
  expect(new Set(statuses.map(({ statusId }) => statusId)).size).toBe(statuses.length);
  expect(new Set(statuses.map(({ category }) => category))).toEqual(
    new Set(['new', 'indeterminate', 'done']),
  );
  expect(statuses.some(({ projectId }) => projectId !== null)).toBe(true);
  expect(statuses.some(({ projectId }) => projectId === null)).toBe(true);
});

test('an instant that comes as a number of milliseconds is the same as one in words', async () => {
  const items = [{ fieldId: 'status', from: '1', to: '2' }];
  const created = ['2026-11-20T12:00:00.000+0100', Date.parse('2026-11-20T11:00:00Z')];
  const changeHistories = created.map((each) => ({ created: each, items }));
  const answer = { issueChangeLogs: [{ issueId: '1', changeHistories }] };
  const request: ProductRequest = () => Promise.resolve(new Response(JSON.stringify(answer)));
  const [one, other] = await createStatusHistory(request).movesOf(['1']);
  expect(one?.at).toBe(created[1]);
  expect(other).toEqual(one);
});

test('changelogs are read a thousand issues a call, side by side, and each to the last page', async () => {
  const asked: { ids: number; token: unknown }[] = [];
  const request: ProductRequest = (_operation, _route, init) => {
    const { issueIdsOrKeys, nextPageToken } = init?.body as {
      issueIdsOrKeys: string[];
      nextPageToken?: string;
    };
    asked.push({ ids: issueIdsOrKeys.length, token: nextPageToken });
    const more = nextPageToken === undefined ? { nextPageToken: 'next' } : {};
    const items = [
      { fieldId: 'status', from: '1', to: '2' },
      { fieldId: 'labels', from: null, to: 'x' },
    ];
    const changeHistories = [{ created: '2026-11-20T12:00:00.000+0100', items }];
    const issueChangeLogs = [{ issueId: issueIdsOrKeys[0], changeHistories }];
    return Promise.resolve(new Response(JSON.stringify({ issueChangeLogs, ...more })));
  };
  const ids = Array.from({ length: 1_500 }, (_, n) => String(n + 1));
  const moves = await createStatusHistory(request).movesOf(ids);
  expect(asked).toEqual([
    { ids: 1_000, token: undefined },
    { ids: 500, token: undefined },
    { ids: 1_000, token: 'next' },
    { ids: 500, token: 'next' },
  ]);
  expect(moves).toHaveLength(4);
  expect(moves[0]).toEqual({
    issueId: '1',
    at: Date.parse('2026-11-20T11:00:00Z'),
    fromStatusId: '1',
    toStatusId: '2',
  });
});
