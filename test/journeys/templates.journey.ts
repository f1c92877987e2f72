import { type FrameLocator, type Locator, type Page } from 'playwright-core';
import { faults } from '../kit/axe';
import { atRest, contextPanel, Journey, modalFrame } from '../kit/journey';
import { newPage } from '../kit/new-page';
import { picturesOf } from '../kit/pictures';
import { anEpic } from '../kit/world-queries';
import { spaceIdOf } from '../site/spec/generate';

const ADMIN = 'admin@example.com';
const PROJECT_PAGE = '/jira/projects/BOOK/apps/project-page';

let journey: Journey;
let slipId: string;

beforeAll(async () => {
  journey = await Journey.begin();
  await journey.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
  await aPage('Brief of the bookshop', [
    heading('What we know'),
    paragraph('{{spec.overview}}'),
    heading('Proof'),
    paragraph('{{spec.acceptanceCriteria}}'),
    { type: 'codeBlock', content: [{ type: 'text', text: 'key = {{issue.key}}' }] },
  ]);
  await aPage('Brief of the harbour', [heading('Ships and berths'), paragraph('{{spec.overview}}')]);
  slipId = await aPage('Brief with a slip', [
    heading('What we know'),
    paragraph('About {{issue.sumary}} by {{issue.key}}'),
  ]);
  await aPage('Brief without a word for us', [heading('What we know')]);
});
afterAll(async () => {
  await journey.end();
});

const heading = (text: string) => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text }],
});
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const aPage = async (title: string, content: readonly object[]): Promise<string> =>
  newPage(journey, { spaceId: await spaceIdOf(journey, 'PROD'), title, content });

const picture = picturesOf('template');
const app = (page: Page): FrameLocator => page.frameLocator('iframe[title="Lockstep"]');
const epicTemplate = (page: Page): Locator =>
  app(page).getByRole('region', { name: 'Spec template' }).getByRole('region', { name: 'Epic' });

async function search(page: Page, words: string): Promise<void> {
  await atRest(app(page));
  await epicTemplate(page).getByRole('button', { name: 'Change' }).click();
  await epicTemplate(page).getByRole('searchbox', { name: 'Find a page' }).fill(words);
}

test('a page is found by its title, tried on an epic, chosen, and written from', async () => {
  const page = await journey.as(ADMIN);
  await page.goto(PROJECT_PAGE);
  await epicTemplate(page).getByText('Product spec (built in)').waitFor();
  await search(page, 'Brief');
  await epicTemplate(page).getByRole('heading', { name: 'Templates in Confluence' }).waitFor();
  await epicTemplate(page).getByText('the first spec chooses it').waitFor();
  const found = epicTemplate(page).getByRole('button', { name: 'Brief of the bookshop' });
  await found.waitFor();
  expect(await faults(page)).toEqual([]);
  await picture(page, 'search');

  await found.click();
  const preview = epicTemplate(page).getByRole('region', { name: 'Preview' });
  await preview.getByRole('heading', { name: 'What we know' }).waitFor();
  await epicTemplate(page).getByText('Code is not filled:').waitFor();
  expect(await faults(page)).toEqual([]);
  await picture(page, 'preview');

  await epicTemplate(page).getByRole('button', { name: 'Use this template' }).press('Enter');
  await epicTemplate(page).getByRole('link', { name: 'Brief of the bookshop' }).waitFor();
  await epicTemplate(page).locator('button:focus', { hasText: 'Change' }).waitFor();
  await picture(page, 'chosen');
  const epic = await anEpic(journey, 'BOOK', 5);
  await page.goto(`/browse/${epic.key}`);
  await contextPanel(page).getByRole('button', { name: 'Generate spec' }).click();
  const dialog = modalFrame(page, 'Generate spec');
  await dialog.getByRole('region', { name: 'Preview' }).getByRole('heading', { name: 'Proof' }).waitFor();
});

test('a page in columns is shown in columns, on the project’s page and before the spec is made', async () => {
  const column = (...content: readonly object[]) => ({ type: 'layoutColumn', attrs: { width: 50 }, content });
  await aPage('Plan in columns', [
    {
      type: 'layoutSection',
      content: [
        column(heading('What we know'), paragraph('{{spec.overview}}')),
        column({
          type: 'expand',
          attrs: { title: 'More' },
          content: [heading('Proof'), paragraph('{{spec.acceptanceCriteria}}')],
        }),
      ],
    },
    { type: 'panel', attrs: { panelType: 'info' }, content: [heading('Aside'), paragraph('{{issue.key}}')] },
  ]);
  const page = await journey.as(ADMIN);
  await page.goto(PROJECT_PAGE);
  await search(page, 'Plan in columns');
  await epicTemplate(page).getByRole('button', { name: 'Plan in columns' }).click();
  const columns = '.layout > div';
  await epicTemplate(page).locator(columns, { hasText: 'What we know' }).waitFor();
  const left = (words: string) =>
    epicTemplate(page)
      .locator(columns, { hasText: words })
      .evaluate((element) => element.getBoundingClientRect().left);
  expect(await left('What we know')).toBeLessThan(await left('Proof'));
  await epicTemplate(page).getByText('Written once and not updated').waitFor();
  expect(await faults(page)).toEqual([]);
  await picture(page, 'columns');
  await epicTemplate(page).getByRole('button', { name: 'Use this template' }).click();
  await epicTemplate(page).getByRole('link', { name: 'Plan in columns' }).waitFor();
  const epic = await anEpic(journey, 'BOOK', 5);
  await page.goto(`/browse/${epic.key}`);
  await contextPanel(page).getByRole('button', { name: 'Generate spec' }).click();
  const dialog = modalFrame(page, 'Generate spec');
  await dialog.locator(columns, { hasText: 'Proof' }).waitFor();
  await picture(page, 'columns-of-spec');
});

test('a page with a slip is refused with the place of each mistake, and checked again once it is mended', async () => {
  const page = await journey.as(ADMIN);
  await page.goto(PROJECT_PAGE);
  await search(page, 'slip');
  await epicTemplate(page).getByRole('button', { name: 'Brief with a slip' }).click();
  const alert = epicTemplate(page).getByRole('alert');
  await alert
    .getByText('{{issue.sumary}} → {{issue.summary}} – What we know: About {{issue.sumary}} by {{issue.key}}')
    .waitFor();
  expect(await epicTemplate(page).getByRole('button', { name: 'Use this template' }).count()).toBe(0);
  await picture(page, 'fault');
  const again = epicTemplate(page).locator('button:focus', { hasText: 'Check again' });
  await again.waitFor();
  await mendSlip();
  await again.press('Enter');
  await epicTemplate(page).locator('button:focus', { hasText: 'Use this template' }).waitFor();
});

async function mendSlip(): Promise<void> {
  const content = [heading('What we know'), paragraph('About {{issue.summary}} by {{issue.key}}')];
  const { status } = await journey.rest(ADMIN, 'PUT', `/wiki/api/v2/pages/${slipId}`, {
    id: slipId,
    status: 'current',
    title: 'Brief with a slip',
    body: { representation: 'atlas_doc_format', value: JSON.stringify({ version: 1, type: 'doc', content }) },
    version: { number: 2 },
  });
  expect(status).toBe(200);
}

test('a page without a placeholder is told as a whole, with what to write', async () => {
  const page = await journey.as(ADMIN);
  await page.goto(PROJECT_PAGE);
  await search(page, 'without a word');
  await epicTemplate(page).getByRole('button', { name: 'Brief without a word for us' }).click();
  const mistake = epicTemplate(page).getByRole('alert').getByRole('listitem');
  await mistake.waitFor();
  expect(await mistake.innerText()).toBe(
    'It has no placeholder. Write one into it, such as {{spec.overview}} below a heading.',
  );
});

test('what somebody else has chosen meanwhile is shown at the next press', async () => {
  const [one, other] = await Promise.all([journey.as(ADMIN), journey.as(ADMIN)]);
  const choose = async (page: Page, name: string) => {
    await search(page, 'Brief of');
    await epicTemplate(page).getByRole('button', { name }).click();
    await epicTemplate(page).getByRole('button', { name: 'Use this template' }).click();
    await epicTemplate(page).getByRole('link', { name }).waitFor();
  };
  for (const page of [one, other]) await page.goto(PROJECT_PAGE);
  await choose(one, 'Brief of the bookshop');
  await choose(other, 'Brief of the harbour');
  await epicTemplate(one).getByRole('button', { name: 'Preview' }).press('Enter');
  await epicTemplate(one).locator(':focus', { hasText: 'Epic' }).waitFor();
  await epicTemplate(one).getByRole('link', { name: 'Brief of the harbour' }).waitFor();
  await epicTemplate(one).getByRole('heading', { name: 'Ships and berths' }).waitFor();
  await epicTemplate(one).getByRole('button', { name: 'Close' }).press('Enter');
  await epicTemplate(one).locator('button:focus', { hasText: 'Preview' }).waitFor();
  await choose(other, 'Brief of the bookshop');
  await epicTemplate(one).getByRole('button', { name: 'Change' }).click();
  await epicTemplate(one).getByRole('link', { name: 'Brief of the bookshop' }).waitFor();
  await epicTemplate(one).getByRole('button', { name: 'Cancel' }).press('Enter');
  await epicTemplate(one).locator('button:focus', { hasText: 'Change' }).waitFor();
});

test.each([
  { look: 'dark', theme: 'dark', locale: 'en-GB', width: 1000, change: 'Change' },
  { look: 'narrow', theme: 'light', locale: 'de-DE', width: 320, change: 'Ändern' },
  { look: 'japanese', theme: 'dark', locale: 'ja-JP', width: 600, change: '変更' },
])('nothing is cut in the $look look', async ({ look, theme, locale, width, change }) => {
  const page = await journey.as(ADMIN, { viewport: { width, height: 900 } });
  const { url } = journey;
  await page.context().addCookies([
    { name: 'site_theme', value: theme, url },
    { name: 'site_locale', value: locale, url },
  ]);
  await page.goto(PROJECT_PAGE);
  await atRest(app(page));
  const button = app(page).getByRole('button', { name: change });
  await button.last().click();
  await app(page).getByRole('searchbox').fill('Brief');
  await app(page).getByRole('button', { name: 'Brief of the bookshop' }).click();
  await app(page).getByRole('heading', { name: 'Proof' }).waitFor();
  expect(await faults(page)).toEqual([]);
  await picture(page, look);
  const overflow = await app(page)
    .locator('body')
    .evaluate((body) => body.scrollWidth - body.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
