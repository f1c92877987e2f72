import { decisionList, headingOf, listOf, spacePage, withBlocks } from './report-pages';
import { pagesNamed, projectNamed, spaceIdOf } from './generate';
import { ADMIN, AppSite, MANAGER, projectFrame } from './kit';
import { bodyOf, choiceOf, reportPages } from './reports';
import { SpecOnSite } from './specs';

jest.setTimeout(120_000);

let site: AppSite;
let prod: string;

beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T06:00:00Z']);
  await site.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
  prod = await spaceIdOf(site, 'PROD');
});
afterAll(() => site.end());

const restrict = async (pageId: string): Promise<void> => {
  const { accountId } = await site.user(ADMIN);
  const user = [{ type: 'known', accountId }];
  const { status } = await site.rest(ADMIN, 'PUT', `/wiki/rest/api/content/${pageId}/restriction`, [
    { operation: 'read', restrictions: { user } },
  ]);
  expect(status).toBe(200);
};

test('a report tells what the linked pages decided, and keeps silent about those that not everybody reads', async () => {
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
  await restrict(secret.pageId);
  const moved = await site.rest(ADMIN, 'PUT', `/wiki/rest/api/content/${below.pageId}/move/append/${parent}`);
  expect(moved.status).toBe(200);
  await restrict(parent);

  const book = await projectNamed(site, 'BOOK');
  const frame = projectFrame(site, MANAGER, book);
  const FRIDAY = { zone: 'Europe/London', weekday: 5, hour: 16, minute: 0 };
  await frame.call('turn-on-report', choiceOf(FRIDAY, prod));
  const { products } = await site.callsDuring(async () => {
    expect(await frame.call('publish-report', {})).toMatchObject({ kind: 'published' });
  });
  const [report] = await reportPages(site, 'BOOK');
  const { value } = await bodyOf(site, report?.id ?? '');
  expect(value).toContain('Fees are shown per cabin');
  expect(value).toContain('Ask the harbour');
  expect(value).not.toContain('We buy the rival');
  expect(value).not.toContain('Secret merger - Product Spec');
  expect(value).not.toContain('Prices rise in May');
  expect(products.filter(({ product }) => product === 'confluence').length).toBeLessThanOrEqual(11);
});

test('all reports of the project stand below one page, which lists each of them once', async () => {
  const book = await projectNamed(site, 'BOOK');
  const frame = projectFrame(site, MANAGER, book);
  await frame.call('publish-report', {});
  const [index, more] = await pagesNamed(site, 'Weekly updates ');
  expect(more).toBeUndefined();
  const { value } = await bodyOf(site, index?.id ?? '');
  const [report] = await reportPages(site, 'BOOK');
  expect(value.split(`/pages/${report?.id ?? ''}`)).toHaveLength(2);
  const { body } = await site.rest(ADMIN, 'GET', `/wiki/api/v2/pages/${report?.id ?? ''}`);
  expect(body).toMatchObject({ parentId: index?.id });
});
