import { type BylineCalls } from '../../../src/contract/byline';
import { decisionList, headingOf, listOf, spacePage, withBlocks } from './report-pages';
import { pagesNamed, projectNamed, spaceIdOf } from '../spec/generate';
import { ADMIN, AppFrame, AppSite, DIRECTOR, ENGINEER, type IssueName, MANAGER, projectFrame } from '../kit';
import { authorOf, bodyOf, choiceOf, forgetReports, keepFor, marksOf, reportPages } from './reports';
import { SpecOnSite } from '../spec/specs';

jest.setTimeout(120_000);

let site: AppSite;
let prod: string;
let book: IssueName;
/** BOOK's only report. */
let report: string;

beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T06:00:00Z']);
  prod = await spaceIdOf(site, 'PROD');
  book = await projectNamed(site, 'BOOK');
});
afterAll(() => site.end());

const FRIDAY = { zone: 'Europe/London', weekday: 5, hour: 16, minute: 0 };
const frame = () => projectFrame(site, MANAGER, book);

async function publish(): Promise<void> {
  expect(await frame().call('publish-report', {})).toMatchObject({ kind: 'published' });
}

beforeEach(async () => {
  await forgetReports(site);
  await frame().call('turn-on-report', choiceOf(FRIDAY, prod));
  await publish();
  const [page] = await reportPages(site, 'BOOK');
  report = page?.id ?? '';
});

test('a report tells what the linked pages decided, and keeps silent about those that not everybody reads', async () => {
  // What it may read itself is no reason to tell others of it.
  const appId = await authorOf(site, report);
  const open = await SpecOnSite.make(site, 'Harbour fees', 'Fees are shown');
  const secret = await SpecOnSite.make(site, 'Secret merger', 'Nobody hears');
  const below = await SpecOnSite.make(site, 'Quiet pricing', 'Prices are shown');
  await open.save(
    ADMIN,
    withBlocks(
      decisionList('Fees are shown per cabin'),
      headingOf('Action items'),
      listOf('Ask the harbour'),
    ),
  );
  await secret.save(ADMIN, withBlocks(decisionList('We buy the rival')));
  await below.save(ADMIN, withBlocks(decisionList('Prices rise in May')));
  const parent = await spacePage(site, prod, 'For the leadership');
  await keepFor(site, secret.pageId, [ADMIN], [appId]);
  const moved = await site.rest(ADMIN, 'PUT', `/wiki/rest/api/content/${below.pageId}/move/append/${parent}`);
  expect(moved.status).toBe(200);
  await keepFor(site, parent, [ADMIN], [appId]);

  await publish();
  const { value } = await bodyOf(site, report);
  expect(value).toContain('Fees are shown per cabin');
  expect(value).toContain('Ask the harbour');
  expect(value).not.toContain('We buy the rival');
  expect(value).not.toContain('Secret merger - Product Spec');
  expect(value).not.toContain('Prices rise in May');
});

test('of a linked page that people keep from Lockstep the owner is told, and no reader', async () => {
  const kept = await SpecOnSite.make(site, 'Kept from the app', 'Nobody else hears');
  const notices = async () => (await frame().ask('show-notices', {})).text;
  await publish();
  expect(await notices()).not.toContain('pages-withheld');
  await keepFor(site, kept.pageId, [ADMIN]);
  await site.settled();
  await publish();
  expect(await notices()).toContain('pages-withheld');
  expect((await bodyOf(site, report)).value).not.toContain('Kept from the app - Product Spec');
  await site.rest(ADMIN, 'DELETE', `/wiki/api/v2/pages/${kept.pageId}`);
  await site.settled();
  await publish();
  expect(await notices()).not.toContain('pages-withheld');
});

test('all reports of the project stand below one page, which lists each of them once', async () => {
  await publish();
  const [index, more] = await pagesNamed(site, 'Reports ');
  expect(more).toBeUndefined();
  const { value } = await bodyOf(site, index?.id ?? '');
  expect(value.split(`/pages/${report}`)).toHaveLength(2);
  const { body } = await site.rest(ADMIN, 'GET', `/wiki/api/v2/pages/${report}`);
  expect(body).toMatchObject({ parentId: index?.id });
});

const bylineOf = (viewer: string, pageId: string) =>
  new AppFrame<BylineCalls>(site, viewer, {
    moduleKey: 'page-byline',
    extension: { content: { id: pageId } },
  });

test('what was counted is told with its issues as the reader sees them now, and of a hidden one only its group', async () => {
  const before = await bylineOf(ENGINEER, report).call('report-figures', { first: 0 });
  if (before.kind !== 'figures') throw new Error(before.kind);
  const rows = before.rows.flatMap((row) => (row.kind === 'issue' ? [row] : []));
  const [shown] = rows;
  const { body } = await site.rest(DIRECTOR, 'POST', '/rest/api/3/search/jql', {
    jql: 'project = BOOK AND level IS NOT EMPTY AND hierarchyLevel = 1',
    fields: ['security'],
  });
  const [{ fields } = { fields: {} }] = (body as { issues: readonly { fields: object }[] }).issues;
  const secured = await site.rest(ADMIN, 'PUT', `/rest/api/3/issue/${shown?.key ?? ''}`, { fields });
  expect(secured.status).toBe(204);
  const answer = await bylineOf(ENGINEER, report).ask('report-figures', { first: 0 });
  expect(answer.text).not.toContain(`"${shown?.key ?? ''}"`);
  expect(answer.text).not.toContain(shown?.summary);
  const after = await bylineOf(ENGINEER, report).call('report-figures', { first: 0 });
  expect(after).toMatchObject({
    rows: expect.arrayContaining([
      { kind: 'hidden', group: shown?.group, origin: null, reasons: [] },
    ]) as unknown,
  });
  expect(after.kind === 'figures' && after.rows.length).toBe(before.rows.length);
  const count = await bylineOf(ENGINEER, report).call('report-figures', {});
  expect(count).toMatchObject({ kind: 'figures', total: before.rows.length, rows: [] });
});

test('a page that only says that it is a report tells nothing', async () => {
  const [mark] = await marksOf(site, report);
  const forged = await spacePage(site, prod, 'I am the report');
  await site.rest(MANAGER, 'POST', `/wiki/api/v2/pages/${forged}/properties`, {
    key: 'lockstep.report',
    value: mark,
  });
  expect(await bylineOf(MANAGER, forged).call('report-figures', {})).toEqual({ kind: 'no-report' });
  expect(await bylineOf(MANAGER, '987654321').call('report-figures', {})).toEqual({ kind: 'no-report' });
});
