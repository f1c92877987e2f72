import { projectNamed, spaceIdOf } from '../spec/generate';
import { ADMIN, AppSite, AUDITOR, CONTRACTOR, type IssueName, MANAGER, projectFrame } from '../kit';
import { advance, choiceOf, forgetReports, reportPages, scheduleIn } from './reports';

jest.setTimeout(120_000);

let site: AppSite;
let book: IssueName;
let spaceId: string;

/** BOOK is for the staff; the space PROD shows itself to them and to a contractor who sees only WEB. */
beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T06:00:00Z']);
  book = await projectNamed(site, 'BOOK');
  spaceId = await spaceIdOf(site, 'PROD');
});
afterAll(() => site.end());
afterEach(() => site.heal());

/** The first report has come. */
beforeEach(async () => {
  await forgetReports(site);
  await frame().call('turn-on-report', choiceOf(await scheduleIn(site, 2), spaceId));
  await advance(site, 'PT10M');
});

const frame = () => projectFrame(site, ADMIN, book);

async function shown() {
  const answer = await frame().call('show-reports', {});
  if (answer.kind !== 'reports') throw new Error(`The page answers ${answer.kind}.`);
  return answer;
}

const statusFor = async (viewer: string, pageId: string): Promise<number> =>
  (await site.rest(viewer, 'GET', `/wiki/api/v2/pages/${pageId}`)).status;

/** What a search of the wiki tells this person of reports. */
async function foundBy(viewer: string): Promise<string> {
  const cql = encodeURIComponent('title ~ "Weekly" OR title ~ "Reports"');
  return JSON.stringify((await site.rest(viewer, 'GET', `/wiki/rest/api/search?cql=${cql}`)).body);
}

async function reportPage(): Promise<string> {
  const [page] = await reportPages(site, 'BOOK');
  if (page === undefined) throw new Error('There is no report.');
  return page.id;
}

test('a report shows itself to those who see the project, and to nobody else in its space', async () => {
  const pageId = await reportPage();
  for (const viewer of [ADMIN, MANAGER, AUDITOR]) expect(await statusFor(viewer, pageId)).toBe(200);
  expect(await statusFor(CONTRACTOR, pageId)).toBe(404);
  expect(await foundBy(MANAGER)).toContain('Reports Booking');
  expect(await foundBy(CONTRACTOR)).not.toMatch(/Weekly update|Reports Booking/);
});

test('a group that is let into the project later reads the list and its reports from the next one on', async () => {
  const pageId = await reportPage();
  const path = `/rest/api/3/project/${book.id}/permissionscheme`;
  const { id: schemeId } = (await site.rest(ADMIN, 'GET', path)).body as { id: number };
  const { accountId } = await site.user(CONTRACTOR);
  const { body } = await site.rest(ADMIN, 'GET', `/rest/api/3/user/groups?accountId=${accountId}`);
  const [group] = body as readonly { groupId: string }[];
  const grants = `/rest/api/3/permissionscheme/${String(schemeId)}/permission`;
  const holder = { type: 'group', value: group?.groupId };
  const grant = await site.rest(ADMIN, 'POST', grants, { permission: 'BROWSE_PROJECTS', holder });
  expect(grant.status).toBe(201);
  expect(await statusFor(CONTRACTOR, pageId)).toBe(404);
  await frame().call('publish-report', {});
  expect(await statusFor(CONTRACTOR, pageId)).toBe(200);
  expect(await foundBy(CONTRACTOR)).toContain('Reports Booking');

  const { id } = grant.body as { id: number };
  expect((await site.rest(ADMIN, 'DELETE', `${grants}/${String(id)}`)).status).toBe(204);
  await frame().call('publish-report', {});
  expect(await statusFor(CONTRACTOR, pageId)).toBe(404);
});

test('what people narrowed further the next report leaves as it is', async () => {
  const { body } = await site.rest(ADMIN, 'GET', `/wiki/api/v2/pages/${await reportPage()}`);
  const { parentId, authorId } = body as { parentId: string; authorId: string };
  const { accountId } = await site.user(MANAGER);
  const admin = await site.user(ADMIN);
  const user = [accountId, authorId, admin.accountId].map((id) => ({ type: 'known', accountId: id }));
  const restriction = [{ operation: 'read', restrictions: { user, group: [] } }];
  await site.rest(ADMIN, 'PUT', `/wiki/rest/api/content/${parentId}/restriction`, restriction);
  await frame().call('publish-report', {});
  const pageId = await reportPage();
  expect(await statusFor(MANAGER, pageId)).toBe(200);
  expect(await statusFor(AUDITOR, pageId)).toBe(404);
});

/** Meant for the whole space from now on, the next report would be read by strangers to the project. */
async function openToSpace(): Promise<void> {
  const choice = { ...choiceOf(await scheduleIn(site, 2), spaceId), audience: 'space' } as const;
  await frame().call('change-report', { choice });
  await advance(site, 'PT10M');
}

test('meant for the whole space, a report that strangers to the project would read is paused', async () => {
  const before = await reportPages(site, 'BOOK');
  await openToSpace();
  expect(await shown()).toMatchObject({ report: { pausedFor: 'audience-too-wide' } });
  expect(await reportPages(site, 'BOOK')).toEqual(before);
});

test('whoever looks after a paused report is mentioned below the list of reports, once', async () => {
  await openToSpace();
  const { body } = await site.rest(ADMIN, 'GET', `/wiki/api/v2/pages/${await reportPage()}`);
  const index = (body as { parentId: string }).parentId;
  const mentions = async (): Promise<string> => {
    const path = `/wiki/api/v2/pages/${index}/footer-comments?body-format=atlas_doc_format`;
    return JSON.stringify((await site.rest(ADMIN, 'GET', path)).body);
  };
  const told = await mentions();
  expect(told).toContain((await site.user(ADMIN)).accountId);
  expect(told).toMatch(/The last page of that report is “Weekly update BOOK [-0-9]+”/);
  expect(told.split('A report of this list is paused')).toHaveLength(2);
  await advance(site, 'PT10M');
  expect((await mentions()).split('A report of this list is paused')).toHaveLength(2);
});

test('the notice stands on the page of those who run the project, and of nobody else', async () => {
  await openToSpace();
  expect(await frame().call('show-notices', {})).toMatchObject({
    kind: 'notices',
    notices: [{ cause: 'audience-too-wide' }],
  });
  expect(await projectFrame(site, AUDITOR, book).call('show-notices', {})).toEqual({ kind: 'not-allowed' });
});

test('where the app is not told who sees the project, the report is paused', async () => {
  await frame().call('change-report', { choice: choiceOf(await scheduleIn(site, 2), spaceId) });
  const refused = { match: { product: 'jira', path: '/permissionscheme' }, answer: { status: 403 } };
  await site.control('POST', 'faults', { rules: [refused] });
  await advance(site, 'PT10M');
  expect(await shown()).toMatchObject({ report: { pausedFor: 'audience-unknown' } });
});

test('whoever takes the list away from above a report shows it to nobody else', async () => {
  const pageId = await reportPage();
  const { body } = await site.rest(ADMIN, 'GET', `/wiki/api/v2/pages/${pageId}`);
  const { parentId } = body as { parentId: string };
  expect((await site.rest(ADMIN, 'DELETE', `/wiki/api/v2/pages/${parentId}`)).status).toBe(204);
  expect(await statusFor(MANAGER, pageId)).toBe(200);
  expect(await statusFor(CONTRACTOR, pageId)).toBe(404);
  expect(await foundBy(CONTRACTOR)).not.toMatch(/Weekly update|Reports Booking/);
});
