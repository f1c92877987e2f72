import { ADMIN, AppSite, AUDITOR, MANAGER, projectFrame } from '../kit';
import { projectNamed, spaceIdOf } from '../spec/generate';
import { advance, bodyOf, choiceOf, edit, reportPages, scheduleIn } from './reports';

jest.setTimeout(120_000);

let site: AppSite;

beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T06:00:00Z']);
});
afterAll(() => site.end());

const OPEN = (words: string): string =>
  `,{"type":"paragraph","content":[{"type":"text","text":"Open: ${words}"}]}]`;

/** The id of the report that came last. */
async function newest(): Promise<string> {
  const ids = (await reportPages(site, 'BOOK')).map(({ id }) => Number(id));
  return String(Math.max(...ids));
}

async function keptFor(pageId: string, people: readonly string[]): Promise<void> {
  const { body } = await site.rest(ADMIN, 'GET', `/wiki/api/v2/pages/${pageId}`);
  const accounts = await Promise.all(people.map((email) => site.user(email)));
  const ids = [...accounts.map(({ accountId }) => accountId), (body as { authorId: string }).authorId];
  const user = ids.map((accountId) => ({ type: 'known', accountId }));
  const restriction = [{ operation: 'read', restrictions: { user, group: [] } }];
  await site.rest(ADMIN, 'PUT', `/wiki/rest/api/content/${pageId}/restriction`, restriction);
}

test('what people left open goes to the next report, and nowhere from one that they keep from others', async () => {
  const frame = projectFrame(site, ADMIN, await projectNamed(site, 'BOOK'));
  await frame.call('turn-on-report', choiceOf(await scheduleIn(site, 2), await spaceIdOf(site, 'PROD')));
  await advance(site, 'PT10M');
  const first = await newest();
  await edit(site, first, (text) => text.replace(/\]\s*(?=[^\]]*$)/, OPEN('who signs?')));
  await advance(site, 'P7D');
  const second = await newest();
  expect(second).not.toBe(first);
  expect((await bodyOf(site, second)).value).toContain('who signs?');

  await edit(site, second, (text) => text.replace(/\]\s*(?=[^\]]*$)/, OPEN('who is to leave?')));
  await keptFor(second, [ADMIN, MANAGER]);
  await advance(site, 'P7D');
  const third = await newest();
  expect(third).not.toBe(second);
  expect((await site.rest(AUDITOR, 'GET', `/wiki/api/v2/pages/${third}`)).status).toBe(200);
  expect((await site.rest(AUDITOR, 'GET', `/wiki/api/v2/pages/${second}`)).status).toBe(404);
  expect((await bodyOf(site, third)).value).not.toMatch(/who is to leave|who signs/);
  expect(await frame.call('show-notices', {})).toMatchObject({ notices: [{ cause: 'pages-withheld' }] });
});
