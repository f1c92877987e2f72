import { tableRows } from '../../kit/table-rows';
import { ADMIN, AppSite, type IssueName, projectFrame } from '../kit';
import { pagesNamed, projectNamed, spaceIdOf } from '../spec/generate';
import { advance, bodyOf, choiceOf, nowOf } from './reports';

jest.setTimeout(120_000);

const AGILE = '/rest/agile/1.0';
const OPEN = 'level IS EMPTY AND issuetype NOT IN subTaskIssueTypes() AND statusCategory != Done';
const FRIDAY = { zone: 'Europe/London', weekday: 5, hour: 16, minute: 0 };

interface Named {
  readonly id: number;
  readonly name: string;
}

let site: AppSite;
let book: IssueName;
let boardId: string;

const asked = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
  const answer = await site.rest(ADMIN, method, path, body);
  if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body as Body;
};

async function oneOf(path: string): Promise<Named> {
  const [one] = (await asked<{ values: readonly Named[] }>('GET', path)).values;
  if (one === undefined) throw new Error(`Nothing at ${path}`);
  return one;
}

async function keysOf(jql: string): Promise<readonly string[]> {
  const search = { jql, fields: ['summary'], maxResults: 100 };
  return (
    await asked<{ issues: readonly { key: string }[] }>('POST', '/rest/api/3/search/jql', search)
  ).issues.map(({ key }) => key);
}

const sprintNow = (id: number, change: object) => asked('POST', `${AGILE}/sprint/${String(id)}`, change);
const into = (id: number, issues: readonly string[]) =>
  asked('POST', `${AGILE}/sprint/${String(id)}/issue`, { issues });

async function start(id: number): Promise<void> {
  const now = await nowOf(site);
  const [startDate, endDate] = [now, now + 7 * 86_400_000].map((at) => new Date(at).toISOString());
  await sprintNow(id, { state: 'active', startDate, endDate });
}

/** What a sprint's page says of each number in its first column. */
async function rowsOf(sprint: Named): Promise<ReadonlyMap<string, number>> {
  const [page, more] = await pagesNamed(site, `Sprint report BOOK: ${sprint.name}`);
  if (page === undefined || more !== undefined) throw new Error(`not one page of ${sprint.name}`);
  const body = (await bodyOf(site, page.id)).value;
  return new Map(
    tableRows(body).flatMap(([name = '', count = '']) =>
      /^\d+$/.test(count) ? [[name, Number(count)] as const] : [],
    ),
  );
}

beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T06:00:00Z']);
  await site.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
  book = await projectNamed(site, 'BOOK');
  boardId = String((await oneOf(`${AGILE}/board?projectKeyOrId=BOOK`)).id);
});
afterAll(() => site.end());

test('an issue that two sprints left open and a third has counts in each of them as Jira has it', async () => {
  const order = choiceOf(FRIDAY, await spaceIdOf(site, 'PROD'));
  const frame = projectFrame(site, ADMIN, book);
  await frame.call('turn-on-report', { ...order, scope: { kind: 'board', boardId } });
  const first = await oneOf(`${AGILE}/board/${boardId}/sprint?state=active`);
  const second = await oneOf(`${AGILE}/board/${boardId}/sprint?state=future`);
  const third = await asked<Named>('POST', `${AGILE}/sprint`, {
    name: 'Harbour 3',
    originBoardId: Number(boardId),
  });
  const left = await keysOf(`sprint = ${String(first.id)} AND ${OPEN}`);
  const wanderers = left.slice(0, 3);
  await sprintNow(first.id, { state: 'closed' });
  await into(second.id, wanderers);
  await start(second.id);
  await advance(site, 'PT5H');
  const open = await keysOf(`sprint = ${String(second.id)} AND ${OPEN}`);
  await sprintNow(second.id, { state: 'closed' });
  await into(third.id, wanderers.slice(0, 2));
  await start(third.id);
  await advance(site, 'PT5H');
  expect(await keysOf(`sprint = ${String(first.id)} AND ${OPEN}`)).toEqual(left);
  expect(await frame.call('publish-report', {})).toMatchObject({ kind: 'published' });
  const rows = await Promise.all([first, second, third].map(rowsOf));
  expect(rows.map((row) => row.get('Not completed'))).toEqual([left.length, open.length, 2]);
  expect(rows[2]?.get('Committed at the start')).toBe(2);
  expect(rows[1]?.get('Committed at the start')).toBe(rows[1]?.get('Not completed'));
});
