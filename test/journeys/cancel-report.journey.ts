import { type Page } from 'playwright-core';
import { faults } from '../kit/axe';
import { layoutFaults } from '../kit/frame-layout';
import { contextPanel, Journey } from '../kit/journey';
import { look, openIn } from '../kit/looks';
import { picturesOf } from '../kit/pictures';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.begin(['--clock', '2026-03-04T09:00:00Z']);
  await journey.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
  const page = await projectPage();
  await app(page).getByRole('button', { name: 'Turn on weekly report' }).click();
  await app(page).getByRole('button', { name: 'Turn on', exact: true }).click();
  await app(page).getByRole('button', { name: 'Publish now' }).waitFor();
  await page.context().close();
});
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('cancel-report');
const PROJECT_PAGE = '/jira/projects/BOOK/apps/project-page';
const app = contextPanel;
const told = (page: Page, words: string) => app(page).getByRole('status').filter({ hasText: words });

async function projectPage(): Promise<Page> {
  const page = await journey.as('admin@example.com');
  await page.goto(PROJECT_PAGE);
  return page;
}

/** Jira takes so long for each call that there is no time left for the page, nor soon in the background. */
const slow = (delayMs: number) =>
  journey.control('POST', 'faults', {
    rules: delayMs === 0 ? [] : [{ match: { product: 'jira' }, answer: { delayMs } }],
  });

async function leftToTheBackground(page: Page): Promise<void> {
  await app(page).getByRole('button', { name: 'Publish now' }).waitFor();
  await slow(6_500);
  await app(page).getByRole('button', { name: 'Publish now' }).click();
  await told(page, 'the report goes on in the background').waitFor({ timeout: 60_000 });
}

async function titlesOfReports(): Promise<readonly string[]> {
  const cql = encodeURIComponent('type = page AND title ~ "Weekly update BOOK"');
  const { body } = await journey.rest('admin@example.com', 'GET', `/wiki/rest/api/search?cql=${cql}`);
  return (body as { results: { title: string }[] }).results.map(({ title }) => title);
}

test('what goes on in the background says how far it is, and is cancelled by keyboard', async () => {
  const page = await projectPage();
  await leftToTheBackground(page);
  const cancel = app(page).getByRole('button', { name: 'Cancel publishing' });
  await cancel.waitFor();
  await app(page)
    .getByText(/^Issues counted so far: \d+/)
    .waitFor({ timeout: 60_000 });
  expect([...(await faults(page)), ...(await layoutFaults(page))]).toEqual([]);
  await picture(page, 'under-way');
  await slow(0);
  await journey.holdUp({ match: { product: 'jira', path: '/search' } });
  await cancel.press('Enter');
  await told(page, 'Publishing is cancelled.').waitFor();
  await app(page).locator('button:focus', { hasText: 'Publish now' }).waitFor();
  await app(page).getByText('No report: publishing it was cancelled.').waitFor();
  await app(page).getByText('Cancelled by Ada Lindqvist').waitFor();
  expect(await cancel.count()).toBe(0);
  expect([...(await faults(page)), ...(await layoutFaults(page))]).toEqual([]);
  await picture(page, 'cancelled');
  await journey.letGo();
  expect(await titlesOfReports()).toEqual([]);
  await app(page).getByRole('button', { name: 'Publish now' }).click();
  await told(page, 'The report is published.').waitFor({ timeout: 60_000 });
});

test('cancelled in one tab while its page is made again, the other tells that, and the page stays', async () => {
  const [page, other] = await Promise.all([projectPage(), projectPage()]);
  await leftToTheBackground(page);
  await other.reload();
  const cancel = app(other).getByRole('button', { name: 'Cancel publishing' });
  await cancel.waitFor({ timeout: 60_000 });
  await slow(0);
  await journey.holdUp({ match: { product: 'jira', path: '/search' } });
  await cancel.click();
  await told(other, 'Publishing is cancelled.').waitFor();
  await told(page, 'Publishing is cancelled.').waitFor({ timeout: 60_000 });
  await app(page).getByText('Publishing it again was cancelled: the page stayed as it was.').waitFor();
  await journey.letGo();
  await picture(page, 'cancelled-again');
  expect(
    await app(page)
      .getByRole('link', { name: /^Weekly update BOOK/ })
      .count(),
  ).toBe(1);
});

test.each([
  {
    locale: 'de-DE',
    publish: 'Jetzt veröffentlichen',
    cancel: 'Veröffentlichen abbrechen',
    by: /^Abgebrochen von/,
  },
  { locale: 'ja-JP', publish: '今すぐ公開', cancel: '公開をキャンセル', by: /^キャンセルしたユーザー/ },
])(
  'it is told in the viewer’s language, narrow and dark too: $locale',
  async ({ locale, publish, cancel, by }) => {
    const page = await openIn(journey, 'admin@example.com', locale);
    await page.goto(PROJECT_PAGE);
    await app(page).getByRole('button', { name: publish }).waitFor();
    await slow(6_500);
    await app(page).getByRole('button', { name: publish }).click();
    const leave = app(page).getByRole('button', { name: cancel });
    await leave.waitFor({ timeout: 60_000 });
    await picture(page, `under-way-${locale}`);
    await look(page, {
      name: 'narrow-dark',
      media: { colorScheme: 'dark' },
      viewport: { width: 320, height: 900 },
    });
    expect([...(await faults(page)), ...(await layoutFaults(page))]).toEqual([]);
    await picture(page, `under-way-${locale}-narrow-dark`);
    await slow(0);
    await journey.holdUp({ match: { product: 'jira', path: '/search' } });
    await leave.click();
    await app(page).getByText(by).first().waitFor();
    expect([...(await faults(page)), ...(await layoutFaults(page))]).toEqual([]);
    await picture(page, `cancelled-${locale}-narrow-dark`);
    await journey.letGo();
  },
);
