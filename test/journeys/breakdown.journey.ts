import { type FrameLocator } from 'playwright-core';
import { faults } from '../kit/axe';
import { openBreakdown, pasteCells, pasteLines } from '../kit/breakdown-dialog';
import { tabTo } from '../kit/tab-to';
import { childrenOf, CRITERIA, newSpecifiedEpic, TASKS } from '../kit/breakdowns';
import { contextPanel, Journey } from '../kit/journey';
import { openIn } from '../kit/looks';
import { picturesOf } from '../kit/pictures';
import { AppSite, LEAVER } from '../site/kit';
import { type Epic } from '../site/spec/generate';
import { specPage, writePage } from '../site/spec/spec-page-text';

const MANAGER = 'marcus@example.com';

let journey: Journey;
let site: AppSite;

beforeAll(async () => {
  journey = await Journey.begin();
  site = await AppSite.on({ url: journey.url, stop: () => Promise.resolve() });
});
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('breakdown');

test('a lead turns a spec into linked issues and sees nothing offered twice', async () => {
  const epic = await newSpecifiedEpic(site, 'Track orders');
  const page = await journey.as(MANAGER);
  let dialog = await openBreakdown(page, epic);
  await dialog.getByRole('heading', { name: CRITERIA[0] ?? '' }).waitFor();
  await dialog.locator('button:focus', { hasText: 'Create tasks' }).waitFor();
  await picture(page, 'proposed');
  expect(await faults(page)).toEqual([]);
  expect(await dialog.locator('.dialog-actions').evaluate(roomBeside)).toEqual([0, 0]);

  await dialog.getByRole('button', { name: 'Propose tasks by kind of work' }).first().click();
  await dialog.getByText('10 tasks chosen').waitFor();
  for (const kind of ['Design', 'Backend', 'Frontend', 'Test', 'Document']) {
    const choice = dialog.getByRole('checkbox', { name: `Create: ${kind}: ${CRITERIA[0] ?? ''}` });
    await choice.uncheck();
  }
  const first = dialog.getByLabel('Summary', { exact: true }).first();
  await first.fill('');
  await dialog.getByText('Write a summary.').waitFor();
  await first.fill('Draw orders on a map');
  await dialog.getByLabel('Paste tasks').fill('- Tell support\n- Tell sales');
  const create = dialog.getByRole('button', { name: 'Create tasks' });
  expect(await create.isDisabled()).toBe(true);
  await dialog.getByText('Add what you pasted, or empty the box, first.').waitFor();
  await dialog.getByRole('button', { name: 'Add them' }).click();
  await picture(page, 'changed');

  await create.click();
  await dialog
    .getByRole('status')
    .filter({ hasText: /tasks created/ })
    .waitFor();
  await picture(page, 'created');
  const made = (await childrenOf(journey, epic)).map(({ summary }) => summary);
  expect(made).toEqual(expect.arrayContaining(['Tell support', 'Tell sales', ...TASKS]));
  expect(new Set(made).size).toBe(made.length);
  // A key alone would tell nobody which task it is.
  for (const { key, summary } of await childrenOf(journey, epic))
    await dialog.getByRole('link', { name: `${key} ${summary}`, exact: true }).waitFor();

  await dialog.getByRole('button', { name: 'Break down more' }).click();
  await dialog.getByText('0 tasks chosen').waitFor();
  await picture(page, 'again');
  dialog = await openBreakdown(page, epic);
  expect(await dialog.getByRole('button', { name: 'Create tasks' }).isDisabled()).toBe(true);
  await dialog.locator('input:focus, textarea:focus').waitFor();
});

/** Between an element and the edges of its dialog. */
const roomBeside = (element: Element): readonly number[] => {
  const { left, right } = element.getBoundingClientRect();
  return [left, document.documentElement.clientWidth - right].map(Math.round);
};

test('a run is undone, but for what somebody has commented on', async () => {
  const epic = await newSpecifiedEpic(site, 'Undo it');
  const page = await journey.as(MANAGER);
  const dialog = await openBreakdown(page, epic);
  await dialog.getByRole('button', { name: 'Create tasks' }).click();
  await dialog.getByRole('button', { name: 'Undo' }).waitFor();
  const [first] = await childrenOf(journey, epic);
  const words = { type: 'doc', version: 1, content: [] };
  await journey.rest(MANAGER, 'POST', `/rest/api/3/issue/${first?.id ?? ''}/comment`, { body: words });
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await dialog.getByText('4 tasks were removed again').waitFor();
  await dialog.getByText(`${first?.key ?? ''}: somebody commented on it`).waitFor();
  await picture(page, 'undone');
  expect(await childrenOf(journey, epic)).toHaveLength(1);
});

test('who cancels while Jira asks for patience does not wait for it', async () => {
  const epic = await newSpecifiedEpic(site, 'Cancel it');
  const page = await journey.as(MANAGER);
  const dialog = await openBreakdown(page, epic);
  const answer = { status: 429, retryAfter: 600 };
  const rules = [{ match: { product: 'jira', path: 'issue/bulk' }, times: 1, answer }];
  await site.control('POST', 'faults', { rules });
  await dialog.getByRole('button', { name: 'Create tasks' }).click();
  await dialog.getByText('Jira asks to go slower.').waitFor();
  await picture(page, 'held-up');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.getByText('Cancelled: 5 tasks were not created.').waitFor();
  expect(await dialog.getByText('The spec page shows them live.').count()).toBe(0);
  await picture(page, 'cancelled');
  expect(await childrenOf(journey, epic)).toEqual([]);
});

test('by keyboard alone: proposed, edited, checked, refused in part, tried again, and undone', async () => {
  const epic = await newSpecifiedEpic(site, 'Without a mouse');
  const page = await journey.as(MANAGER);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dialog = await openBreakdown(page, epic);
  const button = (name: string) => dialog.getByRole('button', { name, exact: true });
  await tabTo(page, dialog.getByLabel('Summary', { exact: true }).first());
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await dialog.getByText('Write a summary.').waitFor();
  await page.keyboard.type('Draw orders on a map');
  await tabTo(page, dialog.getByLabel('Paste tasks'));
  await page.keyboard.insertText(Array.from({ length: 48 }, (_, n) => `Task ${String(n)}`).join('\n'));
  await tabTo(page, button('Add them'));
  await page.keyboard.press('Enter');
  await tabTo(page, button('Edit as a grid'));
  await page.keyboard.press('Enter');
  const grid = dialog.getByRole('grid', { name: 'Tasks as a grid' });
  await grid.waitFor();
  await tabTo(page, grid);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await dialog.getByText('One chosen task has to be changed first.').waitFor();
  await page.keyboard.press('Control+z');
  await dialog.getByText('The last change was taken back.').waitFor();
  const second = { product: 'jira', path: 'issue/bulk$', nth: 2 };
  const rules = [{ match: second, times: 1, answer: { status: 403 } }];
  await site.control('POST', 'faults', { rules });
  await tabTo(page, button('Create tasks'));
  await page.keyboard.press('Enter');
  await dialog.getByText('Task 47: You may not create issues in this project.').waitFor();
  await picture(page, 'refused-in-part');
  expect(await faults(page)).toEqual([]);
  await tabTo(page, button('Retry failed'));
  await page.keyboard.press('Enter');
  await dialog.getByText('53 tasks created').waitFor();
  expect(await childrenOf(journey, epic)).toHaveLength(53);
  await tabTo(page, button('Undo'));
  await page.keyboard.press('Enter');
  await dialog.getByText('53 tasks were removed again').waitFor();
  await tabTo(page, button('Close'));
});

test.each([
  { locale: 'de-DE', open: 'Aufteilen', grid: 'Als Tabelle bearbeiten' },
  { locale: 'en-XB', open: /Bréäk döwñ/, grid: /Édît äs ä grîd/ },
])('the names of the columns stand whole in the grid: $locale', async ({ locale, open, grid }) => {
  const epic = await newSpecifiedEpic(site, `Edit as a grid in ${locale}`);
  const page = await openIn(journey, MANAGER, locale);
  await page.goto(`/browse/${epic.key}`);
  await contextPanel(page).getByRole('button', { name: open }).click();
  const dialog = page.getByRole('dialog').frameLocator('iframe');
  await dialog.getByRole('button', { name: grid }).click();
  await dialog.getByRole('columnheader').nth(1).waitFor();
  const cut = await dialog
    .getByRole('columnheader')
    .evaluateAll((heads) => heads.filter((head) => head.scrollWidth > head.clientWidth));
  expect(cut).toHaveLength(0);
});

test('five hundred tasks are edited as in a spreadsheet', async () => {
  const epic = await newSpecifiedEpic(site, 'Edit as a grid');
  const page = await journey.as(MANAGER);
  const dialog = await openBreakdown(page, epic);
  await dialog.getByRole('button', { name: 'Edit as a grid' }).click();
  const grid = dialog.getByRole('grid', { name: 'Tasks as a grid' });
  await grid.focus();
  await page.keyboard.type('Draw the map');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await grid.locator('option[value="High"]').waitFor({ state: 'attached' });
  await page.keyboard.type('High');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  for (let n = 0; n < 4; n += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await picture(page, 'grid');
  await grid.getByText('High', { exact: true }).nth(4).waitFor();
  await page.keyboard.press('Control+z');
  await dialog.getByText('The last change was taken back.').waitFor();
  expect(await grid.getByText('High', { exact: true }).count()).toBe(1);

  await page.keyboard.press('Space');
  await dialog.getByText('0 tasks chosen').waitFor();
  await page.keyboard.press('Space');
  await dialog.getByText('5 tasks chosen').waitFor();
  const last = TASKS.at(-1) ?? '';
  await page.keyboard.press('Home');
  await page.keyboard.press('Alt+ArrowUp');
  await grid.getByRole('row').nth(4).getByText(last).waitFor();
  await page.keyboard.press('Control+z');
  await grid.getByRole('row').nth(5).getByText(last).waitFor();

  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await pasteCells(grid, 496);
  await dialog.getByText('496 cells were left as they were').waitFor();
  expect(await grid.getAttribute('aria-rowcount')).toBe('501');
  expect(await grid.getByRole('row').count()).toBeLessThan(40);
  await picture(page, 'grid-500');
  await page.keyboard.press('Home');
  await page.keyboard.press('Delete');
  await dialog.getByRole('paragraph').filter({ hasText: 'Write a summary.' }).waitFor();
  expect(await faults(page)).toEqual([]);
});

test('five hundred tasks are edited in the list as well', async () => {
  const epic = await newSpecifiedEpic(site, 'Edit as a list');
  const page = await journey.as(MANAGER);
  const dialog = await openBreakdown(page, epic);
  await pasteLines(dialog, 495);
  await dialog.getByText('500 tasks chosen').waitFor();
  expect(await sideways(dialog)).toBe(0);
  const field = dialog.getByLabel('Summary', { exact: true }).nth(2);
  await field.press('End');
  await page.keyboard.type(' and more');
  expect(await field.inputValue()).toMatch(/ and more$/);
  await picture(page, 'list-500');
});

/** How far the dialog scrolls to the side. */
const sideways = (dialog: FrameLocator): Promise<number> =>
  dialog.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

/** The spec with somebody mentioned in one of its tasks. */
async function mentionIn(epic: Epic, task: string, email: string): Promise<void> {
  const { accountId, displayName } = await site.user(email);
  const stored = await specPage(site, epic);
  const mention = { type: 'mention', attrs: { id: accountId, text: `@${displayName}` } };
  const body = JSON.stringify(JSON.parse(stored.body), (_key, value: unknown) =>
    Array.isArray(value) && value.length === 1 && textOf(value[0]) === task
      ? [...(value as readonly unknown[]), mention]
      : value,
  );
  await writePage(site, stored, body);
}

const textOf = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && 'text' in node ? node.text : null;

test('who cannot be assigned is told on the row, also where only the server has found out', async () => {
  const epic = await newSpecifiedEpic(site, 'Given to who has left');
  await mentionIn(epic, TASKS[0] ?? '', LEAVER);
  const away = { match: { product: 'jira', path: 'assignable' }, answer: { status: 500 } };
  await journey.control('POST', 'faults', { rules: [away] });
  const page = await journey.as(MANAGER);
  const checked = page.waitForResponse(
    (answer) => answer.request().postData()?.includes('"task-form"') === true,
  );
  const dialog = await openBreakdown(page, epic);
  await checked;
  await journey.control('POST', 'faults', { rules: [] });
  await dialog.getByRole('button', { name: 'Create tasks' }).click();
  await dialog.getByRole('alert').filter({ hasText: 'Nothing was created.' }).waitFor();
  const told = dialog.getByText(
    'This person cannot be assigned here. Choose somebody else, or nobody, in the grid.',
  );
  expect(await told.count()).toBe(1);
  await dialog.locator('[aria-invalid="true"]:focus').waitFor();
  await picture(page, 'refused-first');
  expect(await faults(page)).toEqual([]);
  expect(await childrenOf(journey, epic)).toEqual([]);
  const again = await openBreakdown(page, epic);
  await again
    .getByText('This person cannot be assigned here. Choose somebody else, or nobody, in the grid.')
    .waitFor();
  expect(await again.getByRole('button', { name: 'Create tasks' }).isDisabled()).toBe(true);
});

test('ten thousand pasted lines are refused before any is taken', async () => {
  const epic = await newSpecifiedEpic(site, 'Paste a lot');
  const page = await journey.as(MANAGER);
  const dialog = await openBreakdown(page, epic);
  const lines = Array.from({ length: 10_000 }, (_, n) => `Task ${String(n)}`).join('\n');
  await dialog.getByLabel('Paste tasks').evaluate((box, text) => {
    (box as HTMLTextAreaElement).value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, lines);
  await dialog.getByRole('alert').filter({ hasText: '10,000 lines are too many' }).waitFor();
  expect(await dialog.getByRole('button', { name: 'Add them' }).count()).toBe(0);
  await picture(page, 'too-many');
});
