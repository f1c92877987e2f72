import { type FiguresCalls } from '../../../src/contract/reports/report-figures';
import { type StatusReportCalls, type WriteStatusRequest } from '../../../src/contract/status/status-report';
import { type IssueCalls } from '../../../src/contract/issue';
import { newEpic, pagesNamed, spaceIdOf, type Epic } from '../spec/generate';
import {
  ADMIN,
  AppFrame,
  AppSite,
  AUDITOR,
  CONTRACTOR,
  DIRECTOR,
  ENGINEER,
  MANAGER,
  panelFrame,
  type Viewer,
} from '../kit';
import { bodyOf, keepFor } from './reports';

jest.setTimeout(120_000);

let site: AppSite;
let prod: string;

/** BOOK is for the staff; the space PROD shows itself to them and to a contractor who sees only WEB. */
beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T09:00:00Z']);
  prod = await spaceIdOf(site, 'PROD');
});
afterAll(() => site.end());
afterEach(() => site.heal());

const order = (title: string, change: Partial<WriteStatusRequest> = {}): WriteStatusRequest => ({
  ...{ attempt: crypto.randomUUID(), spaceId: prod, parentId: null, title, days: 7, pageId: null },
  ...change,
});

const write = (epic: Epic, request: WriteStatusRequest, viewer: Viewer = MANAGER) =>
  panelFrame(site, viewer, epic).call('write-status-report', request);

const preview = (epic: Epic) =>
  panelFrame(site, MANAGER, epic, { modal: { view: 'status-report' } }).call('show-issue', {});

const statusFor = async (viewer: string, pageId: string): Promise<number> =>
  (await site.rest(viewer, 'GET', `/wiki/api/v2/pages/${pageId}`)).status;

async function foundBy(viewer: string, words: string): Promise<string> {
  const cql = encodeURIComponent(`title ~ "${words}" OR text ~ "${words}"`);
  const { body } = await site.rest(viewer, 'GET', `/wiki/rest/api/search?cql=${cql}`);
  return JSON.stringify((body as { results: unknown }).results);
}

async function exportedFor(viewer: string, pageId: string): Promise<string> {
  const { accountId } = await site.user(viewer);
  const path = `/wiki/spaces/flyingpdf/pdfpageexport.action?pageId=${pageId}`;
  const headers = { cookie: `site_session=${encodeURIComponent(accountId)}` };
  return (await fetch(`${site.url}${path}`, { headers })).text();
}

async function onlyPage(title: string, viewer: string = MANAGER): Promise<string> {
  const { body } = await site.rest(viewer, 'GET', `/wiki/api/v2/pages?title=${encodeURIComponent(title)}`);
  const { results } = body as { results: readonly { id: string }[] };
  expect(results).toHaveLength(1);
  return results[0]?.id ?? '';
}

const faultAt = (path: string, method: string, product = 'confluence') =>
  site.control('POST', 'faults', {
    rules: [{ match: { product, path, method }, answer: { status: 403 } }],
  });

test('a report shows itself to those who see the project, and to nobody else in its space', async () => {
  const epic = await newEpic(site, 'Quiet waters');
  expect(await preview(epic)).toMatchObject({ audience: 'projects' });
  const before = await site.callsSoFar();
  expect(await write(epic, order('Quiet waters report'))).toMatchObject({ kind: 'written' });
  const pageId = await onlyPage('Quiet waters report');
  for (const viewer of [MANAGER, ADMIN, ENGINEER, AUDITOR]) expect(await statusFor(viewer, pageId)).toBe(200);
  expect(await statusFor(CONTRACTOR, pageId)).toBe(404);
  expect(await foundBy(ENGINEER, 'Quiet waters')).toContain(pageId);
  const figures = await new AppFrame<FiguresCalls>(site, CONTRACTOR, {
    moduleKey: 'page-byline',
    extension: { content: { id: pageId, type: 'page' } },
  }).ask('page-figures', { pageId, first: 0 });
  const followed = await panelFrame(site, CONTRACTOR, epic).ask('follow-status-report', {});
  const log = JSON.stringify(await site.control('GET', 'logs?since=0'));
  expect(log.length).toBeGreaterThan(1_000);
  const told = [await foundBy(CONTRACTOR, 'Quiet waters'), await exportedFor(CONTRACTOR, pageId)];
  for (const text of [...told, figures.text, followed.text, log]) expect(text).not.toContain('Quiet waters');
  const { value } = await bodyOf(site, pageId);
  expect(value).toContain('Quiet waters');
  // Nobody but its writer could read it before that.
  const { calls } = (await site.control('GET', `calls?since=${String(before)}`)) as {
    calls: readonly { method: string; path: string }[];
  };
  const writes = calls.filter(({ method, path }) => method !== 'GET' && path.startsWith('/wiki'));
  expect(writes.map(({ path }) => path)).toEqual([
    '/wiki/api/v2/pages?private=true',
    `/wiki/rest/api/content/${pageId}/restriction`,
    `/wiki/api/v2/pages/${pageId}/properties`,
  ]);
});

test('who may read it may also edit it', async () => {
  const epic = await newEpic(site, 'Open waters');
  await write(epic, order('Open waters report'));
  const pageId = await onlyPage('Open waters report');
  const { title, versionNumber, value } = await bodyOf(site, pageId);
  const { status } = await site.rest(ENGINEER, 'PUT', `/wiki/api/v2/pages/${pageId}`, {
    ...{ id: pageId, status: 'current', title, version: { number: versionNumber + 1 } },
    body: { representation: 'atlas_doc_format', value: value.replace('"Notes"', '"Our notes"') },
  });
  expect(status).toBe(200);
});

test('a try that dies between leaves a page to its writer alone, and the next shows it to the rest', async () => {
  const epic = await newEpic(site, 'Broken oar');
  await site.control('POST', 'kill', { product: 'confluence', nth: 2, when: 'after' });
  await write(epic, order('Broken oar report')).catch(() => undefined);
  const pageId = await onlyPage('Broken oar report');
  for (const viewer of [ENGINEER, CONTRACTOR]) expect(await statusFor(viewer, pageId)).toBe(404);
  await site.control('POST', 'clock', { advance: 'PT31S' });
  expect(await write(epic, order('Broken oar report'))).toMatchObject({ kind: 'written' });
  expect(await onlyPage('Broken oar report')).toBe(pageId);
  expect(await statusFor(ENGINEER, pageId)).toBe(200);
  expect(await statusFor(CONTRACTOR, pageId)).toBe(404);
});

test('where the app is not told who sees the project, that is said before, and nothing is written', async () => {
  const epic = await newEpic(site, 'Fog');
  await faultAt('/permissionscheme', 'GET', 'jira');
  expect(await preview(epic)).toMatchObject({ kind: 'status-report-preview', audience: 'unknown' });
  expect(await write(epic, order('Fog report'))).toEqual({ kind: 'audience-unknown' });
  expect(await pagesNamed(site, 'Fog report')).toEqual([]);
  await site.heal();
  expect(await write(epic, order('Fog report'))).toMatchObject({ kind: 'written' });
});

test('whoever may not choose its readers has the page alone, and the next press shows it', async () => {
  const epic = await newEpic(site, 'Locked cabin');
  await faultAt('/restriction', 'PUT');
  expect(await write(epic, order('Locked cabin report'))).toEqual({ kind: 'not-shown' });
  const pageId = await onlyPage('Locked cabin report');
  for (const viewer of [ENGINEER, CONTRACTOR]) expect(await statusFor(viewer, pageId)).toBe(404);
  await site.heal();
  expect(await write(epic, order('Locked cabin report'))).toMatchObject({ kind: 'written' });
  expect(await onlyPage('Locked cabin report')).toBe(pageId);
  expect(await statusFor(ENGINEER, pageId)).toBe(200);
});

describe('a page that is written again', () => {
  const openToAll = async (pageId: string): Promise<void> => {
    const path = `/wiki/rest/api/content/${pageId}/restriction`;
    expect((await site.rest(ADMIN, 'DELETE', path)).status).toBe(200);
    expect(await statusFor(CONTRACTOR, pageId)).toBe(200);
  };

  test('is closed to strangers before what is new stands on it', async () => {
    const epic = await newEpic(site, 'Old harbour');
    await write(epic, order('Old harbour report'));
    const pageId = await onlyPage('Old harbour report');
    await openToAll(pageId);
    await site.control('POST', 'clock', { advance: 'PT5M' });
    const { products } = await site.callsDuring(async () => {
      expect(await write(epic, order('Old harbour report', { pageId }))).toMatchObject({
        kind: 'written',
      });
    });
    const writes = products.filter(({ method, path }) => method === 'PUT' && path.includes(pageId));
    expect(writes[0]?.path).toContain('/restriction');
    expect(await statusFor(CONTRACTOR, pageId)).toBe(404);
    expect(await statusFor(ENGINEER, pageId)).toBe(200);
  });

  test('stays as it is where it cannot be closed', async () => {
    const epic = await newEpic(site, 'Open sea');
    await write(epic, order('Open sea report'));
    const pageId = await onlyPage('Open sea report');
    await openToAll(pageId);
    const { versionNumber } = await bodyOf(site, pageId);
    await site.control('POST', 'clock', { advance: 'PT5M' });
    await faultAt('/restriction', 'PUT');
    expect(await write(epic, order('Open sea report', { pageId }))).toEqual({ kind: 'page-refused' });
    expect((await bodyOf(site, pageId)).versionNumber).toBe(versionNumber);
  });

  test('is read no longer by whoever may not see the project any more', async () => {
    const epic = await newEpic(site, 'Gone ashore');
    const path = `/rest/api/3/project/${epic.projectId}/permissionscheme`;
    const { id: schemeId } = (await site.rest(ADMIN, 'GET', path)).body as { id: number };
    const grants = `/rest/api/3/permissionscheme/${String(schemeId)}/permission`;
    const holder = { type: 'user', value: (await site.user(CONTRACTOR)).accountId };
    const grant = await site.rest(ADMIN, 'POST', grants, { permission: 'BROWSE_PROJECTS', holder });
    await write(epic, order('Gone ashore report'));
    const pageId = await onlyPage('Gone ashore report');
    expect(await statusFor(CONTRACTOR, pageId)).toBe(200);
    const { id } = grant.body as { id: number };
    expect((await site.rest(ADMIN, 'DELETE', `${grants}/${String(id)}`)).status).toBe(204);
    await site.control('POST', 'clock', { advance: 'PT5M' });
    const again = order('Gone ashore report', { pageId });
    expect(await write(epic, again)).toMatchObject({ kind: 'written' });
    expect(await statusFor(CONTRACTOR, pageId)).toBe(404);
    expect(await statusFor(ENGINEER, pageId)).toBe(200);
  });

  test('keeps to whom people narrowed it', async () => {
    const epic = await newEpic(site, 'Small boat');
    await write(epic, order('Small boat report'));
    const pageId = await onlyPage('Small boat report');
    await keepFor(site, pageId, [ADMIN, MANAGER]);
    await site.control('POST', 'clock', { advance: 'PT5M' });
    expect(await write(epic, order('Small boat report', { pageId }))).toMatchObject({ kind: 'written' });
    expect(await statusFor(MANAGER, pageId)).toBe(200);
    expect(await statusFor(ENGINEER, pageId)).toBe(404);
  });
});

/** The dialog of a macro that counts these. */
const dialogOf = (jql: string, viewer: Viewer) =>
  new AppFrame<StatusReportCalls & Pick<IssueCalls, 'show-issue'>>(site, viewer, {
    moduleKey: 'status-macro',
    extension: { type: 'macro', config: { v: '2', source: 'jql', jql }, modal: { view: 'status-report' } },
  });

test('of a query over several projects, each one counts', async () => {
  const dialog = dialogOf('project IN (WEB, BOOK)', DIRECTOR);
  expect(await dialog.call('show-issue', {})).toMatchObject({ audience: 'projects' });
  expect(await dialog.call('write-status-report', order('Both of them'))).toMatchObject({ kind: 'written' });
  const pageId = await onlyPage('Both of them', DIRECTOR);
  expect(await statusFor(ENGINEER, pageId)).toBe(200);
  expect(await statusFor(CONTRACTOR, pageId)).toBe(404);
});

test('what whoever is logged in may see is shown to whom the space names', async () => {
  const dialog = dialogOf('project = WEB', DIRECTOR);
  expect(await dialog.call('show-issue', {})).toMatchObject({ audience: 'logged-in' });
  expect(await dialog.call('write-status-report', order('Of the web'))).toMatchObject({ kind: 'written' });
  expect(await statusFor(CONTRACTOR, await onlyPage('Of the web', DIRECTOR))).toBe(200);
});

describe('in a space that is open to visitors who are not logged in', () => {
  const visitorsStatusFor = async (pageId: string): Promise<number> =>
    (await fetch(`${site.url}/wiki/api/v2/pages/${pageId}`)).status;

  let spaceId: string;
  beforeAll(async () => {
    const read = { operation: 'read', targetType: 'space' };
    const permissions = [{ operation: read, anonymousAccess: true, unlicensedAccess: false }];
    const space = { key: 'OPEN', name: 'For everybody', permissions };
    expect((await site.rest(ADMIN, 'POST', '/wiki/rest/api/space', space)).status).toBe(200);
    spaceId = await spaceIdOf(site, 'OPEN');
  });

  test('a report for those who are logged in is kept from visitors', async () => {
    const { status, body } = await site.rest(ADMIN, 'POST', '/wiki/api/v2/pages', {
      ...{ spaceId, status: 'current', title: 'Welcome' },
      body: { representation: 'storage', value: '<p>Come in.</p>' },
    });
    expect(status).toBe(200);
    expect(await visitorsStatusFor((body as { id: string }).id)).toBe(200);
    const dialog = dialogOf('project = WEB', ADMIN);
    const ordered = order('Of the web, in the open', { spaceId });
    expect(await dialog.call('write-status-report', ordered)).toMatchObject({ kind: 'written' });
    const pageId = await onlyPage('Of the web, in the open', ADMIN);
    expect(await visitorsStatusFor(pageId)).toBe(404);
    expect(await statusFor(ADMIN, pageId)).toBe(200);
  });

  test('none is written where nobody can tell whom the space names', async () => {
    await faultAt(`/spaces/${spaceId}/permissions`, 'GET');
    const dialog = dialogOf('project = WEB', ADMIN);
    expect(await dialog.call('write-status-report', order('Of the web, unknown', { spaceId }))).toEqual({
      kind: 'audience-unknown',
    });
    expect(await pagesNamed(site, 'Of the web, unknown')).toEqual([]);
  });
});
