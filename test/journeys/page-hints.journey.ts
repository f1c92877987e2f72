import { type Page } from 'playwright-core';
import { Journey } from '../kit/journey';
import { newPage } from '../kit/new-page';
import { spaceIdOf } from '../site/spec/generate';

const AUTHOR = 'marcus@example.com';
const ADMIN = 'admin@example.com';
const WHO = 'As a …';
const SUCCESS = 'How will you know that it worked?';
const LEFT = 'Which screens?';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(async () => {
  await journey.end();
});

const hint = (text: string) => ({
  type: 'paragraph',
  content: [{ type: 'placeholder', attrs: { text } }],
});
const said = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const aPageOfHints = async (): Promise<string> =>
  newPage(journey, {
    spaceId: await spaceIdOf(journey, 'PROD'),
    title: 'Hints to write over',
    content: [WHO, SUCCESS, LEFT].map(hint),
  });

async function blocksOf(pageId: string): Promise<unknown> {
  const path = `/wiki/api/v2/pages/${pageId}?body-format=atlas_doc_format`;
  const { body } = await journey.rest(ADMIN, 'GET', path);
  const { value } = (body as { body: { atlas_doc_format: { value: string } } }).body.atlas_doc_format;
  return (JSON.parse(value) as { content: unknown }).content;
}

/** The caret stands in front of the hint a moment after the click. */
async function writeOver(page: Page, text: string, words: string): Promise<void> {
  const body = page.getByRole('textbox', { name: 'Page body' });
  await body.getByText(text).click();
  await page.keyboard.type(words);
  await body.getByText(words).waitFor();
  expect(await body.getByText(text).count()).toBe(0);
}

test('what is typed into a hint for editors takes its place and is published; other hints stay', async () => {
  const pageId = await aPageOfHints();
  const page = await journey.as(AUTHOR);
  await page.goto(`/wiki/spaces/PROD/pages/${pageId}/edit`);
  await page.locator('body[data-editor-ready]').waitFor();
  await writeOver(page, SUCCESS, 'Mails fall to five a day.');
  await writeOver(page, WHO, 'As a clerk I find vouchers.');
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.locator('#page-body').getByText('Mails fall to five a day.').waitFor();
  expect(await blocksOf(pageId)).toMatchObject([
    said('As a clerk I find vouchers.'),
    said('Mails fall to five a day.'),
    hint(LEFT),
  ]);
});
