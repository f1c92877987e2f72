import { type Page } from 'playwright-core';
import { faults } from '../kit/axe';
import { contextPanel, Journey, modalFrame } from '../kit/journey';
import { type Look, look, openIn } from '../kit/looks';
import { tabTo } from '../kit/tab-to';
import { anEpic, type FoundIssue } from '../kit/world-queries';

const PROJECT_PAGE = '/jira/projects/BOOK/apps/project-page';

let journey: Journey;
let editPath: string;

beforeAll(async () => {
  journey = await Journey.begin();
  const { body } = await journey.rest('admin@example.com', 'GET', '/wiki/api/v2/spaces?keys=PROD');
  const { results } = body as { readonly results: readonly { readonly homepageId: string }[] };
  editPath = `/wiki/spaces/PROD/pages/${String(results[0]?.homepageId)}/edit`;
});
afterAll(async () => {
  await journey.end();
});

const textBlock = (type: 'paragraph' | 'codeBlock', text: string) => ({
  type,
  content: text === '' ? [] : [{ type: 'text', text }],
});

const DARK: Look = { name: 'dark', media: { colorScheme: 'dark' } };

/** What stands serious in the way on the open page, in the light and in the dark; the light stays on. */
async function bothThemes(page: Page): Promise<readonly string[]> {
  const found = [];
  for (const theme of [DARK, { name: 'light' }]) {
    await look(page, theme);
    found.push(...(await faults(page)).map((fault) => `${theme.name}: ${fault}`));
  }
  return found;
}

describe('nothing serious stands in the way of assistive technology, light or dark,', () => {
  let epic: FoundIssue;
  beforeAll(async () => {
    epic = await anEpic(journey, 'BOOK', 0);
  });

  test('on the issue and in the dialog, from the preview to the result', async () => {
    const page = await journey.as('marcus@example.com');
    await page.goto(`/browse/${epic.key}`);
    await contextPanel(page).getByRole('button', { name: 'Generate spec' }).click();
    const dialog = modalFrame(page, 'Generate spec');
    await dialog.getByRole('button', { name: 'Create page' }).waitFor();
    expect(await bothThemes(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Change' }).click();
    await dialog.getByRole('textbox', { name: 'Title' }).waitFor();
    expect(await bothThemes(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Create page' }).click();
    await dialog.getByRole('button', { name: 'Close' }).waitFor();
    expect(await bothThemes(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await contextPanel(page).getByRole('button', { name: 'Open spec' }).waitFor();
    expect(await bothThemes(page)).toEqual([]);
  });

  test('in the preview of code and of a table that are wider than the dialog', async () => {
    const wide = await anEpic(journey, 'BOOK', 3);
    const words = 'availability_of_cabins_by_route_and_season '.repeat(8);
    const cell = (text: string) => ({ type: 'tableCell', content: [textBlock('paragraph', text)] });
    const description = {
      version: 1,
      type: 'doc',
      content: [
        textBlock('paragraph', 'What it takes'),
        { type: 'table', content: [{ type: 'tableRow', content: words.split(' ').map(cell) }] },
        textBlock('codeBlock', words),
      ],
    };
    await journey.rest('admin@example.com', 'PUT', `/rest/api/3/issue/${wide.id}`, {
      fields: { description },
    });
    const page = await openIn(journey, 'marcus@example.com');
    await page.goto(`/browse/${wide.key}`);
    await contextPanel(page).getByRole('button', { name: 'Generate spec' }).click();
    await modalFrame(page, 'Generate spec').getByText('What it takes').waitFor();
    await look(page, { name: 'narrow', narrow: true });
    expect(await faults(page)).toEqual([]);
  });

  test('where a button is disabled', async () => {
    const other = await anEpic(journey, 'BOOK', 2);
    const page = await journey.as('sam@example.com');
    await page.goto(`/browse/${other.key}`);
    await contextPanel(page).getByRole('button', { name: 'Generate spec' }).waitFor();
    expect(await bothThemes(page)).toEqual([]);
  });

  test('in the settings of the macro and in the macro', async () => {
    const page = await journey.as('marcus@example.com');
    await page.goto(editPath);
    await page.getByRole('button', { name: 'Insert' }).click();
    await page.getByRole('menuitem', { name: /Lockstep status/ }).click();
    const settings = modalFrame(page, 'Lockstep status');
    await settings.getByRole('option').first().waitFor();
    expect(await bothThemes(page)).toEqual([]);
    await settings.getByRole('combobox').first().fill(epic.key);
    await settings.getByRole('option', { name: new RegExp(epic.key) }).click();
    await settings.getByText('Counts what you can see in Jira').waitFor();
    expect(await bothThemes(page)).toEqual([]);
    await settings.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog', { name: 'Lockstep status' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^(Publish|Update)$/ }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/edit'));
    const macro = page.locator('iframe[title="Lockstep status"]').first().contentFrame();
    await macro.getByText('Counts what you can see in Jira').waitFor();
    expect(await bothThemes(page)).toEqual([]);
  });

  test('on the project’s page', async () => {
    const page = await journey.as('admin@example.com');
    await page.goto(PROJECT_PAGE);
    const app = contextPanel(page);
    await app.getByRole('button', { name: 'Turn on weekly report' }).waitFor();
    expect(await bothThemes(page)).toEqual([]);
    await app.getByRole('button', { name: 'Turn on weekly report' }).click();
    await app.getByRole('button', { name: 'Preview' }).first().click();
    await app.getByText('Made from what you can see in Jira').waitFor();
    expect(await bothThemes(page)).toEqual([]);
    await app.getByRole('button', { name: 'Turn on', exact: true }).click();
    const publish = app.getByRole('button', { name: 'Publish now' });
    await publish.waitFor();
    expect(await bothThemes(page)).toEqual([]);
    await publish.click();
    await app.getByText('The report is published').waitFor();
    expect(await bothThemes(page)).toEqual([]);
  });
});

test('the keyboard alone makes a spec, and the focus is never lost', async () => {
  const epic = await anEpic(journey, 'BOOK', 4);
  const page = await journey.as('marcus@example.com');
  await page.goto(`/browse/${epic.key}`);
  const dialog = modalFrame(page, 'Generate spec');
  const focused = contextPanel(page).locator('button:focus');
  await contextPanel(page).getByRole('button', { name: 'Generate spec' }).focus();
  await page.keyboard.press('Enter');
  await dialog.locator('button:focus', { hasText: 'Create page' }).waitFor();
  await page.keyboard.press('Escape');
  await focused.filter({ hasText: 'Generate spec' }).waitFor();
  await page.keyboard.press('Enter');
  await dialog.locator('button:focus', { hasText: 'Create page' }).waitFor();
  await page.keyboard.press('Enter');
  await dialog.locator('button:focus', { hasText: 'Open spec' }).waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await focused.filter({ hasText: 'Open spec' }).waitFor();
  // Who only looked at what a dialog asks is back at the button that opened it.
  await tabTo(page, contextPanel(page).getByRole('button', { name: 'Unlink' }));
  await page.keyboard.press('Enter');
  await modalFrame(page, 'Unlink').locator('button:focus', { hasText: 'Unlink' }).waitFor();
  await page.keyboard.press('Escape');
  await focused.filter({ hasText: 'Unlink' }).waitFor();
});

test('a due date is the same day west of Greenwich', async () => {
  const { body } = await journey.rest('marcus@example.com', 'POST', '/rest/api/3/search/jql', {
    jql: 'project = "BOOK" AND hierarchyLevel = 1 AND statusCategory != Done AND due IS NOT EMPTY ORDER BY key DESC',
    fields: ['duedate'],
    maxResults: 1,
  });
  const [epic] = (body as { issues: { key: string; fields: { duedate: string } }[] }).issues;
  if (epic === undefined) throw new Error('No epic has a due date.');
  // New York is five hours behind the UTC midnight that the document keeps.
  const page = await journey.as('marcus@example.com', { timezoneId: 'America/New_York' });
  await page.goto(`/browse/${epic.key}`);
  await contextPanel(page).getByRole('button', { name: 'Generate spec' }).click();
  const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
  await modalFrame(page, 'Generate spec')
    .getByText(day.format(Date.parse(epic.fields.duedate)))
    .waitFor();
});
