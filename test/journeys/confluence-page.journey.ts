import { type FrameLocator, type Locator, type Page } from 'playwright-core';
import { Journey, modalFrame } from '../kit/journey';
import { picturesOf } from '../kit/pictures';
import { tabTo } from '../kit/tab-to';
import { theLargestEpic } from '../kit/world-queries';

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

test('a page that was just opened takes a choice from its menu also before its scripts have come', async () => {
  const pageId = await aPage('Chosen at once', 'Words.');
  const page = await journey.as(ADMIN);
  await page.route('**/__assets/*.js', () => undefined);
  await page.goto(addressOf(pageId), { waitUntil: 'commit' });
  await page.getByLabel('More actions').click();
  await page.locator('.page-menu').getByRole('button', { name: 'Archive' }).click();
  const dialog = page.getByRole('dialog', { name: 'Archive page?' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await dialog.count()).toBe(0);
});

describe('the settings of a status macro show what its readers will get', () => {
  /** Sees all of the project but one issue with a security level. */
  const SETTER = 'priya@example.com';
  const picture = picturesOf('macro-settings');
  let page: Page;
  let settings: FrameLocator;
  let preview: Locator;

  beforeAll(async () => {
    const pageId = await aPage('With a status', 'How far are we?');
    // Not where the profile says that the author is.
    page = await journey.as(SETTER, { timezoneId: 'America/St_Johns' });
    await openEditor(page, pageId);
    await page.getByRole('button', { name: 'Insert' }).click();
    await page.getByRole('menuitem', { name: /Lockstep status/ }).click();
    settings = modalFrame(page, 'Lockstep status');
    preview = settings.getByRole('region', { name: 'Preview' });
    await settings.getByRole('radio', { name: 'An epic' }).waitFor();
  });

  /** Until the preview has counted exactly these issues to the end. */
  async function previewsAll(jql: string): Promise<void> {
    const path = '/rest/api/3/search/approximate-count';
    const { body } = await journey.rest(SETTER, 'POST', path, { jql });
    const total = `[role=progressbar][aria-valuemax="${String((body as { count: number }).count)}"]`;
    await preview.locator(`section[aria-busy=false]:has(${total})`).waitFor();
  }

  async function find(kind: string, words: string): Promise<void> {
    await settings.getByRole('combobox', { name: kind }).fill(words);
    await settings.getByRole('option', { name: words }).first().click();
  }

  const chooseSource = (name: string): Promise<void> => settings.getByRole('radio', { name }).check();

  const writeQuery = (jql: string): Promise<void> => settings.getByRole('textbox', { name: 'JQL' }).fill(jql);

  test('nothing can be saved before it is known what to count', async () => {
    expect(await settings.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await settings.getByText('Choose an epic first.').waitFor();
    expect(await preview.count()).toBe(0);
  });

  test('an epic is found and set by keyboard alone, with all levels below it or without', async () => {
    const { id, key } = await theLargestEpic(journey, 'BOOK');
    await tabTo(page, settings.getByRole('combobox', { name: 'Epic' }));
    await page.keyboard.type(key);
    await settings.getByRole('option', { name: new RegExp(`^${key}\\b`) }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await settings.locator('button:focus', { hasText: 'Change' }).waitFor();
    await preview.locator('section[aria-busy=false]').waitFor();
    await tabTo(page, settings.getByRole('checkbox', { name: /all levels/ }));
    await page.keyboard.press('Space');
    await previewsAll(`parent = ${id}`);
  });

  test.each([
    { name: 'A project', choose: () => find('Project', 'Booking'), jql: 'project = BOOK' },
    {
      name: 'A version',
      choose: () => find('Version', 'Autumn 3.0'),
      jql: 'project = BOOK AND fixVersion = "Autumn 3.0"',
    },
    {
      name: 'A sprint',
      choose: async () => {
        await find('Board', 'BOOK board');
        await find('Sprint', 'BOOK Sprint 26');
      },
      jql: 'sprint = "BOOK Sprint 26"',
    },
    {
      name: 'A query',
      choose: () => writeQuery('project = WEB AND statusCategory != Done'),
      jql: 'project = WEB AND statusCategory != Done',
    },
  ])('$name is counted as soon as it is chosen', async ({ name, choose, jql }) => {
    await chooseSource(name);
    await choose();
    await previewsAll(jql);
  });

  test.each([
    { mistake: 'broken', jql: 'project = = BOOK', words: /line 1, character \d+/ },
    { mistake: 'about what the author may not see', jql: 'key = BOOK-37', words: /BOOK-37/ },
  ])('a query that is $mistake is refused in Jira’s words', async ({ jql, words }) => {
    await writeQuery(jql);
    await settings.getByRole('status').getByText(words).waitFor();
    expect(await preview.count()).toBe(0);
  });

  test('an epic that the author may not see is not found', async () => {
    await chooseSource('An epic');
    await settings.getByRole('button', { name: 'Change' }).click();
    await settings.getByRole('combobox', { name: 'Epic' }).fill('BOOK-37');
    await settings.getByText('Nothing found that you can see.').waitFor();
  });

  test('each view, window and size is seen at once, and what is saved is on the page', async () => {
    await chooseSource('A project');
    const view = settings.getByRole('combobox', { name: 'View' });
    await view.selectOption({ label: 'What is blocked, and why' });
    await preview.locator('details[open]').getByText('Flagged').first().waitFor();
    await view.selectOption({ label: 'By epic' });
    await preview.locator('.epic-row').first().waitFor();
    await view.selectOption({ label: 'What changed' });
    await preview.getByRole('heading', { name: /^Since / }).waitFor();
    await settings.getByRole('combobox', { name: 'Changes of' }).selectOption({ label: 'Since a date…' });
    await settings.getByText('Choose a date first.').waitFor();
    await settings.getByLabel('Date', { exact: true }).fill('2026-02-03');
    await preview.getByRole('heading', { name: 'Since 3 Feb 2026, 00:00' }).waitFor();
    await picture(page, 'changes');
    await settings.getByRole('checkbox', { name: 'Compact' }).check();
    await preview.locator('.status-compact').waitFor();
    expect(await preview.getByRole('heading', { name: /^Since / }).count()).toBe(0);
    await settings.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog', { name: 'Lockstep status' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.locator('iframe[title="Lockstep status"]').contentFrame().locator('.status-compact').waitFor();
  });
});
