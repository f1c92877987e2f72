import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { contextPanel, Journey } from '../kit/journey';
import { type Look, look, openIn } from '../kit/looks';
import { picturesOf } from '../kit/pictures';

const ADMIN = 'admin@example.com';
const PROJECT_PAGE = '/jira/projects/WEB/apps/project-page';
/** From the first Friday on; a page of a project tells twelve. */
const WEEKS = 14;

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.begin(['--clock', '2026-03-04T06:00:00Z']);
  await journey.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
  const page = await openIn(journey, ADMIN, 'en-GB');
  await page.goto(PROJECT_PAGE);
  await contextPanel(page).getByRole('button', { name: 'Turn on weekly report' }).click();
  await contextPanel(page).getByRole('button', { name: 'Turn on', exact: true }).click();
  await contextPanel(page).getByRole('button', { name: 'Publish now' }).waitFor();
  await journey.control('POST', 'clock', { advance: 'P2DT7H', asleep: true });
  for (let week = 0; week < WEEKS; week += 1) {
    await journey.control('POST', 'clock', { advance: 'PT3H' });
    await journey.control('POST', 'clock', { advance: 'P6DT21H', asleep: true });
  }
  await page.close();
}, 240_000);
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('older-reports');

const reportsOf = (page: Page) => contextPanel(page).locator('ul.history > li');

test('every report of the history offers its figures, the oldest too, and keyboards go on where they came', async () => {
  const page = await openIn(journey, ADMIN, 'en-GB');
  await page.goto(PROJECT_PAGE);
  await contextPanel(page).getByText('8 earlier reports').click();
  expect(await reportsOf(page).count()).toBe(12);
  await contextPanel(page).getByRole('button', { name: 'Show older reports' }).press('Enter');
  await contextPanel(page).locator('ul.history > li:focus').waitFor();
  expect(await reportsOf(page).count()).toBe(WEEKS);
  const titles = await reportsOf(page).locator(':scope > :first-child').allTextContents();
  expect(new Set(titles).size).toBe(WEEKS);
  const oldest = reportsOf(page).last().getByRole('button', { name: 'Download figures (CSV)' });
  const [file] = await Promise.all([page.waitForEvent('download'), oldest.click()]);
  expect(file.suggestedFilename()).toContain(titles.at(-1));
  expect(readFileSync(await file.path(), 'utf8')).toContain('WEB-');
  expect(await contextPanel(page).getByRole('button', { name: 'Show older reports' }).count()).toBe(0);
  await picture(page, 'light');
});

test('whoever leaves a large file of figures by keyboard goes on from its button', async () => {
  const page = await openIn(journey, ADMIN, 'en-GB');
  // One answer has room for all issues of this world: the next one is never given.
  await page.route('**/__bridge/invoke', async (route) => {
    const asked = route.request().postDataJSON() as { functionKey: string; payload: { first?: number } };
    if (asked.functionKey !== 'page-figures') return route.fallback();
    if (asked.payload.first !== 0) return undefined;
    const response = await route.fetch();
    const { result } = (await response.json()) as { result: { total: number } };
    return route.fulfill({ response, json: { result: { ...result, total: result.total + 1 } } });
  });
  await page.goto(PROJECT_PAGE);
  const download = contextPanel(page).getByRole('button', { name: 'Download figures (CSV)' }).first();
  for (const _time of ['once', 'again']) {
    await download.press('Enter');
    await contextPanel(page)
      .getByText(/^Read \d+ of \d+ issues\.$/)
      .waitFor();
    await contextPanel(page).getByRole('button', { name: 'Cancel' }).press('Enter');
    await contextPanel(page).locator('button:focus', { hasText: 'Download figures (CSV)' }).waitFor();
  }
});

test('whoever takes along a name that a spreadsheet may change is told so, and else nobody', async () => {
  const page = await openIn(journey, ADMIN, 'en-GB');
  await page.goto(PROJECT_PAGE);
  const take = async () => {
    const download = contextPanel(page).getByRole('button', { name: 'Download figures (CSV)' }).first();
    const [file] = await Promise.all([page.waitForEvent('download'), download.click()]);
    return readFileSync(await file.path(), 'utf8');
  };
  const hint = contextPanel(page).getByRole('status').filter({ hasText: 'look like numbers or dates' });
  const [, key = ''] = /,(WEB-\d+),/.exec(await take()) ?? [];
  expect(await hint.count()).toBe(0);
  const path = `/rest/api/3/issue/${key}`;
  const { body } = await journey.rest(ADMIN, 'GET', `${path}?fields=summary`);
  const rename = (fields: unknown) => journey.rest(ADMIN, 'PUT', path, { fields });
  await rename({ summary: '007' });
  expect(await take()).toContain(`,${key},007,`);
  await hint.waitFor();
  await picture(page, 'names-like-numbers');
  await rename((body as { fields: unknown }).fields);
  await take();
  await hint.waitFor({ state: 'detached' });
});

const LOOKS: readonly (Look & { readonly locale: string; readonly press: string })[] = [
  { locale: 'de-DE', name: 'dark', media: { colorScheme: 'dark' }, press: 'Ältere Berichte anzeigen' },
  { locale: 'ja-JP', name: 'narrow', viewport: { width: 320, height: 900 }, press: '以前のレポートを表示' },
];

test.each(LOOKS)('older reports are shown in $locale', async ({ locale, press, ...each }) => {
  const page = await openIn(journey, ADMIN, locale);
  await page.goto(PROJECT_PAGE);
  await contextPanel(page).locator('details').first().click();
  await look(page, each);
  await contextPanel(page).getByRole('button', { name: press }).click();
  await contextPanel(page).locator('ul.history > li:focus').waitFor();
  await picture(page, each.name);
});
