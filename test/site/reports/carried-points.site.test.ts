import { ADMIN, AppSite, AUDITOR, type IssueName, MANAGER, projectFrame } from '../kit';
import { projectNamed, spaceIdOf } from '../spec/generate';
import { spacePage } from './report-pages';
import {
  advance,
  authorOf,
  bodyOf,
  choiceOf,
  edit,
  forgetReports,
  keepFor,
  reportPages,
  scheduleIn,
  sleepForAWeek,
} from './reports';

jest.setTimeout(120_000);

let site: AppSite;
let book: IssueName;

beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T06:00:00Z']);
  book = await projectNamed(site, 'BOOK');
});
afterAll(() => site.end());

const frame = () => projectFrame(site, ADMIN, book);

/** BOOK's reports are turned on, and the first has come. */
beforeEach(async () => {
  await forgetReports(site);
  await frame().call('turn-on-report', choiceOf(await scheduleIn(site, 2), await spaceIdOf(site, 'PROD')));
  await advance(site, 'PT10M');
});

const OPEN = (words: string): string =>
  `,{"type":"paragraph","content":[{"type":"text","text":"Open: ${words}"}]}]`;

/** The id of the report that came last. */
async function newest(): Promise<string> {
  const ids = (await reportPages(site, 'BOOK')).map(({ id }) => Number(id));
  return String(Math.max(...ids));
}

test('what people left open goes to the next report, and nowhere from one that they keep from others', async () => {
  const first = await newest();
  await edit(site, first, (text) => text.replace(/\]\s*(?=[^\]]*$)/, OPEN('who signs?')));
  await sleepForAWeek(site);
  const second = await newest();
  expect(second).not.toBe(first);
  expect((await bodyOf(site, second)).value).toContain('who signs?');

  await edit(site, second, (text) => text.replace(/\]\s*(?=[^\]]*$)/, OPEN('who is to leave?')));
  await keepFor(site, second, [ADMIN, MANAGER], [await authorOf(site, second)]);
  await sleepForAWeek(site);
  const third = await newest();
  expect(third).not.toBe(second);
  expect((await site.rest(AUDITOR, 'GET', `/wiki/api/v2/pages/${third}`)).status).toBe(200);
  expect((await site.rest(AUDITOR, 'GET', `/wiki/api/v2/pages/${second}`)).status).toBe(404);
  expect((await bodyOf(site, third)).value).not.toMatch(/who is to leave|who signs/);
  expect(await frame().call('show-notices', {})).toMatchObject({ notices: [{ cause: 'pages-withheld' }] });
  await sleepForAWeek(site);
  expect(await frame().call('show-notices', {})).toMatchObject({ notices: [] });
});

test('nor from one that people moved below a page that they keep from others', async () => {
  const moved = await newest();
  await edit(site, moved, (text) => text.replace(/\]\s*(?=[^\]]*$)/, OPEN('who is to follow?')));
  const above = await spacePage(site, await spaceIdOf(site, 'PROD'), 'For the leadership');
  await keepFor(site, above, [ADMIN, MANAGER], [await authorOf(site, moved)]);
  await site.rest(ADMIN, 'PUT', `/wiki/rest/api/content/${moved}/move/append/${above}`);
  expect((await site.rest(AUDITOR, 'GET', `/wiki/api/v2/pages/${moved}`)).status).toBe(404);
  await sleepForAWeek(site);
  const next = await newest();
  expect(next).not.toBe(moved);
  expect((await bodyOf(site, next)).value).not.toContain('who is to follow');
  expect(await frame().call('show-notices', {})).toMatchObject({ notices: [{ cause: 'pages-withheld' }] });
});
