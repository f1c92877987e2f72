import { type ReportOrder } from '../../../src/contract/reports/reports';
import { projectNamed, spaceIdOf } from '../spec/generate';
import { spacePage } from './report-pages';
import { ADMIN, AppSite, AUDITOR, type IssueName, MANAGER, projectFrame, type Viewer } from '../kit';
import {
  advance,
  appAccount,
  bodyOf,
  choiceOf,
  forgetReports,
  keepFor,
  marksOf,
  reportPages,
  scheduleIn,
  sleepForAWeek,
} from './reports';

jest.setTimeout(120_000);

let site: AppSite;
let project: IssueName;

beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T06:00:00Z']);
  project = await projectNamed(site, 'WEB');
});
afterAll(() => site.end());
beforeEach(() => forgetReports(site));
afterEach(() => site.heal());

const webFrame = () => projectFrame(site, ADMIN, project);

const WEEK_MS = 7 * 86_400_000;
const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Turns the reports on in this space, due in two minutes; answers what was ordered, and when the first is due. */
async function turnOnIn(spaceKey: string): Promise<ReportOrder & { readonly dueAt: number }> {
  const order = choiceOf(await scheduleIn(site, 2), await spaceIdOf(site, spaceKey));
  const answer = await webFrame().call('turn-on-report', order);
  if (answer.kind !== 'reports') throw new Error(`They are not turned on: ${answer.kind}`);
  return { ...order, dueAt: answer.report?.nextAt ?? 0 };
}

async function shown(viewer: Viewer = ADMIN) {
  const answer = await projectFrame(site, viewer, project).call('show-reports', {});
  if (answer.kind !== 'reports') throw new Error(`The page answers ${answer.kind}.`);
  return answer;
}

const published = async () => {
  const pages = await reportPages(site, 'WEB');
  return (await Promise.all(pages.map(({ id }) => marksOf(site, id)))).flat();
};

test('a report that Confluence refuses is paused for all to see, and mended it covers what it owes', async () => {
  const { dueAt } = await turnOnIn('PROD');
  const refused = {
    match: { product: 'confluence', method: 'POST', path: '/pages$' },
    answer: { status: 403 },
  };
  await site.control('POST', 'faults', { rules: [refused] });
  await advance(site, 'PT10M');
  for (const viewer of [ADMIN, AUDITOR])
    expect(await shown(viewer)).toMatchObject({
      report: { on: true, pausedFor: 'no-access' },
      history: [{ kind: 'skipped', slot: dateOf(dueAt), reason: 'no-access' }],
    });
  await site.heal();
  await sleepForAWeek(site);
  expect(await shown()).toMatchObject({ report: { on: true, pausedFor: null } });
  expect(await published()).toMatchObject([
    { slot: dateOf(dueAt + WEEK_MS), from: dueAt - WEEK_MS, to: dueAt + WEEK_MS },
  ]);
});

test('without a licence a report is paused with one notice, and goes on with the next date once there is one', async () => {
  const frame = webFrame();
  await turnOnIn('PROD');
  await site.control('POST', 'app', { license: 'inactive' });
  await advance(site, 'PT10M');
  await sleepForAWeek(site);
  expect(await frame.call('show-reports', {})).toEqual({ kind: 'unlicensed' });
  await site.control('POST', 'app', { license: 'active' });
  expect(await shown()).toMatchObject({ report: { on: true, pausedFor: 'unlicensed' } });
  expect(await frame.call('show-notices', {})).toMatchObject({ notices: [{ cause: 'unlicensed' }] });
  expect(await published()).toEqual([]);
  await sleepForAWeek(site);
  expect(await shown()).toMatchObject({ report: { pausedFor: null } });
  expect(await frame.call('show-notices', {})).toMatchObject({ notices: [] });
  expect(await published()).toHaveLength(1);
});

test('without a way to Confluence a report is paused, and once there is one it covers what it owes', async () => {
  await turnOnIn('PROD');
  await advance(site, 'PT10M');
  const [last] = await published();
  await site.control('POST', 'app', { connected: ['jira'] });
  await sleepForAWeek(site);
  await site.heal();
  expect(await shown()).toMatchObject({ report: { on: true, pausedFor: 'not-connected' } });
  await sleepForAWeek(site);
  expect(await shown()).toMatchObject({ report: { pausedFor: null } });
  const [next] = await published();
  expect(last).toBeDefined();
  expect(next?.from).toBe(last?.to);
});

async function restore(id: string): Promise<void> {
  const { title, versionNumber, value } = await bodyOf(site, id);
  const { status } = await site.rest(ADMIN, 'PUT', `/wiki/api/v2/pages/${id}`, {
    ...{ id, title, status: 'current' },
    version: { number: versionNumber + 1 },
    body: { representation: 'atlas_doc_format', value },
  });
  expect(status).toBe(200);
}

test('a parent that is deleted between two reports pauses them, and restored they go on', async () => {
  const { schedule } = await turnOnIn('PROD');
  await advance(site, 'PT10M');
  const before = await published();
  const spaceId = await spaceIdOf(site, 'ENG');
  const parentId = await spacePage(site, spaceId, 'Reports live here');
  await webFrame().call('change-report', { choice: { schedule, spaceId, parentId } });
  await site.rest(ADMIN, 'DELETE', `/wiki/api/v2/pages/${parentId}`);
  await sleepForAWeek(site);
  expect(await shown()).toMatchObject({ report: { on: true, pausedFor: 'page-trashed' } });
  expect(await published()).toEqual(before);
  await restore(parentId);
  await sleepForAWeek(site);
  expect(await shown()).toMatchObject({ report: { pausedFor: null } });
  expect([before.length, (await published()).length]).toEqual([1, 2]);
});

test('a list in the trash pauses the reports, and purged it is made anew, of which their owner is told', async () => {
  const frame = webFrame();
  const { spaceId } = await turnOnIn('PROD');
  await advance(site, 'PT10M');
  const [list] = await listsIn(spaceId);
  const path = `/wiki/api/v2/pages/${list?.id ?? ''}`;
  await site.rest(ADMIN, 'DELETE', path);
  await sleepForAWeek(site);
  expect(await shown()).toMatchObject({ report: { pausedFor: 'page-trashed' } });
  expect(await listsIn(spaceId)).toEqual([]);
  await site.rest(ADMIN, 'DELETE', `${path}?purge=true`);
  await sleepForAWeek(site);
  expect(await shown()).toMatchObject({ report: { pausedFor: null } });
  expect(await listsIn(spaceId)).toHaveLength(1);
  expect(await frame.call('show-notices', {})).toMatchObject({ notices: [{ cause: 'list-anew' }] });
});

test('a list that people hid from Lockstep stays the one list, and reports go on once it is shown', async () => {
  const frame = webFrame();
  const { spaceId } = await turnOnIn('PROD');
  await advance(site, 'PT10M');
  const [list] = await listsIn(spaceId);
  const before = await published();
  await keepFor(site, list?.id ?? '', [ADMIN]);
  await sleepForAWeek(site);
  expect(await listsIn(spaceId)).toEqual([list]);
  expect(await published()).toEqual(before);
  expect(await shown()).toMatchObject({
    report: { pausedFor: null },
    history: [{ kind: 'skipped', reason: 'page-hidden' }, { kind: 'published' }],
  });
  expect(await frame.call('show-notices', {})).toMatchObject({ notices: [{ cause: 'page-hidden' }] });
  await keepFor(site, list?.id ?? '', [ADMIN], [await appAccount(site)]);
  await sleepForAWeek(site);
  expect(await listsIn(spaceId)).toMatchObject([{ id: list?.id }]);
  expect(await published()).toHaveLength(before.length + 1);
  expect(await frame.call('show-notices', {})).toMatchObject({ notices: [] });
});

test('a report that people hid from Lockstep is not made a second time', async () => {
  const frame = webFrame();
  await turnOnIn('PROD');
  await frame.call('publish-report', {});
  const [page] = await reportPages(site, 'WEB');
  await keepFor(site, page?.id ?? '', [ADMIN]);
  expect(await frame.call('publish-report', {})).toEqual({ kind: 'skipped', reason: 'page-hidden' });
  expect(await reportPages(site, 'WEB')).toEqual([page]);
});

test('a space that is archived pauses the reports, and taken out of the archive they go on', async () => {
  const frame = webFrame();
  await turnOnIn('ENG');
  await archive('ENG', 'archived');
  await advance(site, 'PT10M');
  await sleepForAWeek(site);
  expect(await shown()).toMatchObject({ report: { on: true, pausedFor: 'space-archived' } });
  expect(await frame.call('show-notices', {})).toMatchObject({ notices: [{ cause: 'space-archived' }] });
  expect(await published()).toEqual([]);
  await archive('ENG', 'current');
  await sleepForAWeek(site);
  expect(await shown()).toMatchObject({ report: { pausedFor: null } });
  expect(await frame.call('show-notices', {})).toMatchObject({ notices: [] });
  expect(await published()).toHaveLength(1);
});

async function archive(key: string, status: 'archived' | 'current'): Promise<void> {
  expect((await site.rest(ADMIN, 'PUT', `/wiki/rest/api/space/${key}`, { status })).status).toBe(200);
}

test('a list that people move into another space pauses the reports, and with that space chosen they go on in it', async () => {
  const frame = webFrame();
  const { spaceId: there } = await turnOnIn('PROD');
  const elsewhere = await spaceIdOf(site, 'LEIT');
  await advance(site, 'PT10M');
  const [list] = await listsIn(there);
  const target = await spacePage(site, elsewhere, 'Moved here');
  const path = `/wiki/rest/api/content/${list?.id ?? ''}/move/append/${target}`;
  expect((await site.rest(ADMIN, 'PUT', path)).status).toBe(200);
  await sleepForAWeek(site);
  expect(await shown()).toMatchObject({ report: { on: true, pausedFor: 'page-moved' } });
  expect(await listsIn(there)).toEqual([]);

  await frame.call('change-report', { choice: choiceOf(await scheduleIn(site, 2), elsewhere) });
  expect(await frame.call('publish-report', {})).toMatchObject({ kind: 'published' });
  expect(await shown()).toMatchObject({ report: { pausedFor: null } });
  const lists = await listsIn(elsewhere);
  expect(lists.map(({ id }) => id)).toContain(list?.id);
  const [newest] = await reportPages(site, 'WEB');
  const { body } = await site.rest(ADMIN, 'GET', `/wiki/api/v2/pages/${newest?.id ?? ''}`);
  expect(body).toMatchObject({ parentId: list?.id, spaceId: elsewhere });
});

test('a report whose owner has left is paused, and goes on with whoever takes it over', async () => {
  const book = await projectNamed(site, 'BOOK');
  const place = await spaceIdOf(site, 'PROD');
  const order = async () => choiceOf(await scheduleIn(site, 2), place);
  await projectFrame(site, MANAGER, book).call('turn-on-report', await order());
  const { accountId } = await site.user(MANAGER);
  const left = await site.rest(ADMIN, 'DELETE', `/rest/api/3/user?accountId=${accountId}`);
  expect(left.status).toBe(204);
  await advance(site, 'PT10M');
  await sleepForAWeek(site);
  const frame = projectFrame(site, ADMIN, book);
  expect(await frame.call('show-reports', {})).toMatchObject({
    report: { on: true, pausedFor: 'owner-gone' },
    history: [{ kind: 'skipped' }, { kind: 'skipped', reason: 'owner-gone' }],
  });
  expect(await frame.call('show-notices', {})).toMatchObject({ notices: [{ cause: 'owner-gone' }] });
  expect(await reportPages(site, 'BOOK')).toEqual([]);
  await frame.call('change-report', { choice: await order() });
  await advance(site, 'PT10M');
  expect(await frame.call('show-reports', {})).toMatchObject({ report: { pausedFor: null } });
  expect(await frame.call('show-notices', {})).toMatchObject({ notices: [] });
  expect(await reportPages(site, 'BOOK')).toHaveLength(1);
});

/** The pages in a space that list the project's reports. */
async function listsIn(spaceId: string): Promise<readonly { readonly id: string }[]> {
  const { body } = await site.rest(ADMIN, 'GET', `/wiki/api/v2/spaces/${spaceId}/pages?limit=250`);
  const { results } = body as { results: readonly { readonly id: string; readonly title: string }[] };
  return results.filter(({ title }) => title.startsWith('Reports '));
}
