import { type Page } from 'playwright-core';
import { Journey } from '../kit/journey';

const AUTHOR = 'marcus@example.com';
const ADMIN = 'admin@example.com';

let journey: Journey;
let spaceId: string;
let homepageId: string;

beforeAll(async () => {
  journey = await Journey.begin();
  const { body } = await journey.rest(ADMIN, 'GET', '/wiki/api/v2/spaces?keys=PROD');
  const [space] = (body as { results: { id: string; homepageId: string }[] }).results;
  ({ id: spaceId, homepageId } = space ?? { id: '', homepageId: '' });
});
afterAll(async () => {
  await journey.end();
});

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const document = (...lines: readonly string[]) => ({
  representation: 'atlas_doc_format',
  value: JSON.stringify({ type: 'doc', version: 1, content: lines.map(paragraph) }),
});

async function aPage(title: string, ...lines: readonly string[]): Promise<string> {
  const page = { spaceId, parentId: homepageId, status: 'current', title, body: document(...lines) };
  const { body } = await journey.rest(ADMIN, 'POST', '/wiki/api/v2/pages', page);
  return (body as { id: string }).id;
}

const addressOf = (pageId: string): string => `/wiki/spaces/PROD/pages/${pageId}`;

async function inlineComments(pageId: string) {
  const { body } = await journey.rest(ADMIN, 'GET', `/wiki/api/v2/pages/${pageId}/inline-comments`);
  return (
    body as { results: { resolutionStatus: string; properties: { inlineOriginalSelection: string } }[] }
  ).results.map(({ resolutionStatus, properties }) => [properties.inlineOriginalSelection, resolutionStatus]);
}

/** Selects the first words of a page's first paragraph, as a person drags over them. */
const select = (page: Page, length: number): Promise<void> =>
  page
    .locator('#page-body p')
    .first()
    .evaluate((line, end) => {
      const text = line.firstChild;
      if (!text) return;
      line.ownerDocument.getSelection()?.setBaseAndExtent(text, 0, text, end);
    }, length);

async function openEditor(page: Page, pageId: string): Promise<void> {
  await page.goto(`${addressOf(pageId)}/edit`);
  await page.locator('body[data-editor-ready]').waitFor();
}

test('a reader comments on words, and the words say so from then on', async () => {
  const pageId = await aPage('Commented in the view', 'Quays are full on Fridays.');
  const page = await journey.as(AUTHOR);
  await page.goto(addressOf(pageId));
  await select(page, 'Quays'.length);
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Comment on the selected words' });
  await dialog.getByRole('textbox', { name: 'Comment' }).fill('Which ones?');
  await dialog.getByRole('button', { name: 'Save' }).click();

  const threads = page.getByRole('complementary', { name: 'Inline comments' });
  await threads.getByText('Which ones?').waitFor();
  await page.getByRole('button', { name: 'Quays' }).press('Enter');
  expect(await threads.locator('.inline-thread').evaluate((thread) => thread.matches(':focus'))).toBe(true);
  await threads.getByRole('textbox', { name: 'Reply' }).fill('The north ones.');
  await threads.getByRole('button', { name: 'Reply' }).click();
  await threads.getByText('The north ones.').waitFor();
  await threads.getByRole('button', { name: 'Resolve' }).click();
  await threads.getByText('Resolved and detached comments (1)').waitFor();
  expect(await inlineComments(pageId)).toEqual([['Quays', 'resolved']]);
});

/** The editor takes the click in a moment later, and puts the caret there again: then the keys are pressed anew. */
async function selectLine(page: Page, line: string): Promise<void> {
  const isSelected = () => page.evaluate((text) => getSelection()?.toString() === text, line);
  for (let tries = 0; tries < 20 && !(await isSelected()); tries += 1) {
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
  }
  expect(await isSelected()).toBe(true);
}

test('an author comments by the keyboard while editing, and the mark survives the edit', async () => {
  const pageId = await aPage('Commented in the editor', 'Lanes are numbered.', 'Signs are not.');
  const page = await journey.as(AUTHOR);
  await openEditor(page, pageId);
  const body = page.getByRole('textbox', { name: 'Page body' });
  await body.getByText('Lanes are numbered.').click();
  await selectLine(page, 'Lanes are numbered.');
  page.once('dialog', (prompt) => void prompt.accept('All of them?'));
  await page.keyboard.press('Control+Alt+m');
  await body.locator('[data-mark-type=annotation]').waitFor();
  await page.keyboard.press('End');
  await page.keyboard.type(' Since May.');
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.locator('#page-body').getByText('Since May.').waitFor();
  expect(await inlineComments(pageId)).toEqual([['Lanes are numbered.', 'open']]);
});

test('what is typed is kept as a draft, which no other version overwrites and which overwrites none', async () => {
  const pageId = await aPage('Kept as a draft', 'First words.');
  const page = await journey.as(AUTHOR);
  await openEditor(page, pageId);
  await page.getByRole('textbox', { name: 'Page body' }).getByText('First words.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Half a thought');
  await page.getByText('Unpublished changes').waitFor();

  const news = { id: pageId, status: 'current', title: 'Kept as a draft', version: { number: 2 } };
  await journey.rest(ADMIN, 'PUT', `/wiki/api/v2/pages/${pageId}`, { ...news, body: document('News.') });
  await page.goto(addressOf(pageId));
  await page.locator('#page-body').getByText('News.').waitFor();
  await page.getByRole('link', { name: 'Unpublished changes' }).click();
  await page.getByRole('textbox', { name: 'Page body' }).getByText('Half a thought').waitFor();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('alert').getByText('newer version').waitFor();
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await page.locator('#page-body').getByText('News.').waitFor();
  expect(await page.getByText('Unpublished changes').count()).toBe(0);
});

test('a page is restricted, archived, brought back, deleted and restored from its menu', async () => {
  const pageId = await aPage('With a long life', 'Words.');
  const page = await journey.as(ADMIN);
  const choose = async (item: string): Promise<void> => {
    await page.getByLabel('More actions').click();
    await page.locator('.page-menu').getByRole('button', { name: item }).click();
  };
  await page.goto(addressOf(pageId));
  await choose('Restrictions');
  const restrictions = page.getByRole('dialog', { name: 'Restrictions' });
  await restrictions.getByRole('radio', { name: 'Only specific people can view or edit' }).check();
  await restrictions.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('Restricted', { exact: true }).waitFor();
  expect((await journey.rest(AUTHOR, 'GET', `/wiki/api/v2/pages/${pageId}`)).status).toBe(404);

  await choose('Archive');
  await page.getByRole('dialog', { name: 'Archive page?' }).getByRole('button', { name: 'Archive' }).click();
  await page.getByText('This page is archived').waitFor();
  await page.getByRole('button', { name: 'Restore' }).click();
  await choose('Delete');
  await page.getByRole('dialog', { name: 'Delete page?' }).getByRole('button', { name: 'Delete' }).click();
  await page.getByText('This page is in the trash').waitFor();
  await page.goto('/wiki/spaces/PROD/trash');
  const row = page.getByRole('row', { name: /With a long life/ });
  await row.getByRole('button', { name: 'Restore' }).click();
  await page.getByRole('link', { name: 'Edit', exact: true }).waitFor();
});
