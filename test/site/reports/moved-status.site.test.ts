import { ADMIN, AppSite, type IssueName, macroFrame, projectFrame } from '../kit';
import { projectNamed, spaceIdOf } from '../spec/generate';
import { countedByHand } from './counted-by-hand';
import { advance, bodyOf, choiceOf, reportPages } from './reports';

jest.setTimeout(120_000);

let site: AppSite;
let book: IssueName;

beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T06:00:00Z']);
  await site.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
  book = await projectNamed(site, 'BOOK');
});
afterAll(() => site.end());

const FRIDAY = { zone: 'Europe/London', weekday: 5, hour: 16, minute: 0 };
const frame = () => projectFrame(site, ADMIN, book);

/** What the newest report says and covers, beside a count over the issues themselves. */
async function published() {
  const answer = await frame().call('publish-report', {});
  if (answer.kind !== 'published') throw new Error(answer.kind);
  const shown = await frame().call('show-reports', {});
  const [pages, history] = [await reportPages(site, 'BOOK'), shown.kind === 'reports' ? shown.history : []];
  const [newest] = history;
  if (newest?.kind !== 'published') throw new Error('no report');
  const { body } = await site.rest(
    ADMIN,
    'GET',
    `/wiki/api/v2/pages/${newest.pageId}/properties?key=lockstep.report`,
  );
  const [mark] = (body as { results: readonly { value: { from: number; to: number } }[] }).results;
  if (mark === undefined) throw new Error('no mark');
  expect(pages.map(({ id }) => id)).toContain(newest.pageId);
  const said = (await bodyOf(site, newest.pageId)).value;
  return { counts: answer.counts, raw: await countedByHand(site, mark.value), said };
}

/** How many the macro about the project counts in each group. */
async function onMacro() {
  const frame = macroFrame(site, ADMIN, { source: 'project', projectId: book.id });
  const answer = await frame.call('macro-status', { whole: true });
  if (answer.kind !== 'status') throw new Error(answer.kind);
  return answer;
}

/** What Jira itself finds, of what has no security level. */
async function foundBy(jql: string): Promise<number> {
  const query = { jql: `project = BOOK AND ${jql}` };
  const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/approximate-count', query);
  return (body as { count: number }).count;
}

interface FoundStatus {
  readonly id: string;
  readonly name: string;
}

/** In progress, and with the most issues of the project. */
async function busiest(): Promise<{ readonly status: FoundStatus; readonly issues: number }> {
  const jql = 'project = BOOK AND statusCategory = "In Progress" AND level IS EMPTY';
  const search = { jql, fields: ['status'], maxResults: 100 };
  const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', search);
  const { issues } = body as { issues: readonly { fields: { status: FoundStatus } }[] };
  const [first] = issues;
  if (first === undefined) throw new Error('nothing is in progress');
  const { status } = first.fields;
  return { status, issues: await foundBy(`status = ${status.id}`) };
}

const move = async ({ id, name }: FoundStatus, statusCategory: string) => {
  const statuses = [{ id, name, statusCategory }];
  expect((await site.rest(ADMIN, 'PUT', '/rest/api/3/statuses', { statuses })).status).toBe(204);
};

test('a status that an admin moves to done and back is counted as Jira has it, and told as that', async () => {
  await frame().call('turn-on-report', choiceOf(FRIDAY, await spaceIdOf(site, 'PROD')));
  const before = { report: await published(), macro: await onMacro() };
  expect(before.report.counts).toEqual(before.report.raw);
  const { status, issues } = await busiest();
  await move(status, 'DONE');
  await advance(site, 'P1D');
  const moved = { report: await published(), macro: await onMacro() };
  expect(moved.report.counts).toEqual(moved.report.raw);
  expect(moved.report.said).toContain(
    'counted as completed now because a status was moved to another category',
  );
  expect(moved.macro.total).toBe(before.macro.total);
  expect(moved.macro.groups.completed).toBe(before.macro.groups.completed + issues);
  expect(moved.macro.groups.completed).toBe(await foundBy('statusCategory = Done'));
  // It is nobody's work of this day.
  expect(moved.report.counts.completed).toBe(0);
  await move(status, 'IN_PROGRESS');
  await advance(site, 'P1D');
  const back = { report: await published(), macro: await onMacro() };
  expect(back.report.counts).toEqual(back.report.raw);
  expect(back.macro.groups).toEqual(before.macro.groups);
});
