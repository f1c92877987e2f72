import { type FrameLocator, type Locator, type Page } from 'playwright-core';
import { faults } from '../kit/axe';
import { Journey } from '../kit/journey';
import { picturesOf } from '../kit/pictures';
import { tabTo } from '../kit/tab-to';

const picture = picturesOf('gadget');
const DASHBOARD = '/jira/dashboards/1';
const SURFACE = (element: Element): string => getComputedStyle(element).backgroundColor;

let journey: Journey;
let page: Page;

beforeAll(async () => {
  journey = await Journey.begin();
  page = await journey.as('marcus@example.com');
});
afterAll(async () => {
  await journey.end();
});

const gadget = (on: Page): FrameLocator => on.locator('iframe[title="Lockstep status"]').contentFrame();

const OPTIONS = 'More actions for Lockstep status';

/** From the dashboard to the gadget's settings. */
async function configure(on: Page): Promise<FrameLocator> {
  await on.goto(DASHBOARD);
  await on.getByLabel(OPTIONS).click();
  await on.getByRole('link', { name: 'Configure' }).click();
  return gadget(on);
}

test('a gadget is put on the dashboard, set to a project by a search, and shows its status', async () => {
  await page.goto(DASHBOARD);
  await page.getByText('Add gadget').click();
  await page.getByRole('button', { name: 'Lockstep status' }).click();
  const settings = gadget(page);
  await settings.getByRole('radio', { name: 'A project' }).check();
  await settings.getByRole('combobox', { name: 'Project' }).fill('book');
  await settings.getByRole('option', { name: /BOOK/ }).click();
  await settings.getByRole('combobox', { name: 'View' }).selectOption('epics');
  await settings.getByRole('region', { name: 'Preview' }).getByRole('progressbar').first().waitFor();
  await picture(page, 'settings');
  await settings.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(/dashboards\/1$/);
  await gadget(page).getByText('Counts what you can see in Jira').waitFor();
  // A bar for all of it and one for each epic; these come once all is counted.
  await gadget(page).getByRole('progressbar').nth(2).waitFor();
});

test('its settings come back as they were saved', async () => {
  const settings = await configure(page);
  await settings.getByText('Project:').waitFor();
  expect(await settings.getByRole('combobox', { name: 'View' }).inputValue()).toBe('epics');
  await settings.getByRole('button', { name: 'Cancel' }).click();
  await page.waitForURL(/dashboards\/1$/);
});

test.each([
  { who: 'marcus@example.com', look: { colorScheme: 'dark' as const } },
  { who: 'jonas@example.com', look: { viewport: { width: 360, height: 900 } } },
  { who: 'haruka@example.com', look: { viewport: { width: 280, height: 900 } } },
])('nothing about it keeps $who out in this look: $look', async ({ who, look }) => {
  const other = await journey.as(who, look);
  await other.goto(DASHBOARD);
  await gadget(other).getByRole('progressbar').first().waitFor();
  expect(await faults(other)).toEqual([]);
  await picture(other, who);
});

test('in the dark it stands on the card of the dashboard, and so do its settings', async () => {
  const other = await journey.as('marcus@example.com', { colorScheme: 'dark' });
  const surfaces = async () => {
    const behind = await other
      .getByRole('listitem')
      .filter({ has: other.locator('iframe') })
      .evaluate(SURFACE);
    return { behind, own: await gadget(other).locator('body').evaluate(SURFACE) };
  };
  await other.goto(DASHBOARD);
  await gadget(other).getByRole('progressbar').first().waitFor();
  const shown = await surfaces();
  expect(shown.own).toBe(shown.behind);
  await (await configure(other)).getByRole('heading', { name: 'Lockstep status' }).waitFor();
  const set = await surfaces();
  expect(set.own).toBe(set.behind);
});

test('somebody without the project learns nothing of it from the dashboard', async () => {
  const other = await journey.as('tom@example.com');
  await other.goto(DASHBOARD);
  await gadget(other).getByText('Nothing to show you here').waitFor();
  expect(await gadget(other).locator('body').innerText()).not.toMatch(/BOOK|Booking/);
  await picture(other, 'nothing');
});

test('it can be set to a sprint, by project and board, and says later which one', async () => {
  let settings = await configure(page);
  await settings.getByRole('radio', { name: 'A sprint' }).check();
  await settings.getByRole('combobox', { name: 'Board' }).fill('b');
  await settings.getByRole('listbox').getByRole('option').first().click();
  await settings.getByRole('combobox', { name: 'Sprint' }).fill('sprint');
  await settings.getByRole('listbox').getByRole('option').first().click();
  // What was first before a search has ended may not be first any more.
  const name = (await settings.getByText(/^Sprint: /).innerText()).replace(/^Sprint:\s+/, '');
  await settings.getByRole('region', { name: 'Preview' }).getByRole('progressbar').first().waitFor();
  await picture(page, 'sprint');
  await settings.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(/dashboards\/1$/);
  await gadget(page).getByRole('link', { name }).first().waitFor();
  settings = await configure(page);
  await settings.getByText(`Sprint: ${name}`).waitFor();
  await settings.getByRole('button', { name: 'Cancel' }).click();
  await page.waitForURL(/dashboards\/1$/);
});

test('a query that is too long stands there whole, and is refused by its length and the bound', async () => {
  const settings = await configure(page);
  await settings.getByRole('radio', { name: 'A query' }).check();
  const query = settings.getByRole('textbox', { name: 'JQL' });
  const long = `project = BOOK AND id != ${'1'.repeat(2_000)}`;
  await query.fill(long);
  await settings
    .getByRole('status')
    .getByText('A query can have 2,000 characters and this has 2,025. Shorten it.')
    .waitFor();
  expect(await query.inputValue()).toBe(long);
  await picture(page, 'long query');
  expect(await note(settings.getByRole('button', { name: 'Save' }))).toContain('this has 2,025');
  await settings.getByRole('button', { name: 'Cancel' }).click();
  await page.waitForURL(/dashboards\/1$/);
});

test('the preview follows a query while it is typed, and who types goes on', async () => {
  const settings = await configure(page);
  await settings.getByRole('radio', { name: 'A query' }).check();
  const query = settings.getByRole('textbox', { name: 'JQL' });
  await query.fill('');
  const asked: string[] = [];
  page.on('request', (request) => {
    const body = request.postData();
    if (body?.includes('macro-status') === true) asked.push(body);
  });
  await query.pressSequentially('project = ', { delay: 20 });
  await settings.getByRole('status').getByText('before the end of the query').waitFor();
  await settings.locator('textarea:focus').waitFor();
  await picture(page, 'half-a-query');
  await query.pressSequentially('BOOK', { delay: 20 });
  await settings.getByRole('region', { name: 'Preview' }).getByRole('progressbar').first().waitFor();
  await settings
    .getByRole('status')
    .getByText(/^\d+ of \d+ issues done$/)
    .waitFor();
  expect(await settings.getByText('before the end of the query').count()).toBe(0);
  await settings.locator('textarea:focus').waitFor();
  const before = asked.length;
  await query.press('Enter');
  await query.press('Tab');
  await settings.locator('#view:focus').waitFor();
  expect(asked.slice(before)).toEqual([]);
  await settings.getByRole('button', { name: 'Cancel' }).click();
  await page.waitForURL(/dashboards\/1$/);
});

/** Jira's words about the query that is typed. */
const mistake = (settings: FrameLocator): Locator =>
  settings.getByRole('status').getByText(/line 1, character \d+/);

test('a query that Jira does not take is told with the place of its mistake, and is not saved', async () => {
  const settings = await configure(page);
  await settings.getByRole('radio', { name: 'A query' }).check();
  const query = settings.getByRole('textbox', { name: 'JQL' });
  await query.fill('project = = BOOK');
  // Whoever leaves the field waits for no pause, and comes back to the mistake.
  await query.press('Tab');
  await mistake(settings).waitFor();
  expect(await query.getAttribute('aria-invalid')).toBe('true');
  expect(await note(query)).toMatch(/character/);
  expect(await settings.locator('mark').textContent()).toBe('=');
  expect(await query.evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(10);
  await picture(page, 'query');
  const save = settings.getByRole('button', { name: 'Save' });
  await save.and(settings.locator('[disabled]')).waitFor();
  expect(await note(save)).toBe('Jira does not take this query. Change it first.');
  const cancel = settings.getByRole('button', { name: 'Cancel' });
  expect((await save.boundingBox())?.y).toBe((await cancel.boundingBox())?.y);
  await query.press('End');
  await query.pressSequentially(' ');
  await save.and(settings.locator('[disabled]')).waitFor();
  await query.pressSequentially('x');
  await mistake(settings).waitFor({ state: 'detached' });
  expect(await save.isEnabled()).toBe(true);
  expect(await query.getAttribute('aria-invalid')).not.toBe('true');
  // What nobody has tried is tried before it is saved.
  await save.click();
  await mistake(settings).waitFor();
  await settings.locator('textarea:focus').waitFor();
  await save.and(settings.locator('[disabled]')).waitFor();
});

/** What is read aloud with a control. */
const note = (control: Locator): Promise<string | null | undefined> =>
  control.evaluate(({ ariaDescribedByElements }) => ariaDescribedByElements?.[0]?.textContent);

test('a gadget of a query is called by its query, of which a long one shows its beginning', async () => {
  const settings = await configure(page);
  const labels = Array.from({ length: 40 }, (_, n) => `label-${String(n)}`);
  const long = `project = BOOK OR labels IN (${labels.join(', ')})`;
  await settings.getByRole('radio', { name: 'A query' }).check();
  await settings.getByRole('textbox', { name: 'JQL' }).fill(long);
  await settings.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(/dashboards\/1$/);
  const title = gadget(page).locator('h3');
  await title.getByText('project = BOOK').waitFor();
  expect(await title.getAttribute('title')).toBe(long);
  expect(await title.innerText()).toBe(`${long.slice(0, 160)}…`);
  expect(await title.locator('bdi').getAttribute('dir')).toBe('auto');
  await picture(page, 'of-a-query');
});

test('by keyboard, a long list shows what the keys have come to, and is no stop on the way', async () => {
  const settings = await configure(page);
  await settings.getByRole('radio', { name: 'An epic' }).check();
  const options = settings.getByRole('listbox').getByRole('option');
  await options.nth(9).waitFor();
  await tabTo(page, settings.getByRole('combobox', { name: 'Epic' }));
  for (let presses = await options.count(); presses > 0; presses -= 1) await page.keyboard.press('ArrowDown');
  const reached = settings.locator('[role=option][aria-selected=true]');
  expect(await reached.evaluate(isWithinItsList)).toBe(true);
  await page.keyboard.press('Tab');
  await settings.locator('input[type=checkbox]:focus').waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await settings.locator('button:focus', { hasText: 'Change' }).waitFor();
});

test('what is found while somebody presses waits, and the press chooses what they saw', async () => {
  const settings = await configure(page);
  await settings.getByRole('radio', { name: 'An epic' }).check();
  const options = settings.getByRole('listbox').getByRole('option');
  await options.nth(9).waitFor();
  const seen = await options.first().innerText();
  const other = await options.nth(5).innerText();
  const answered = page.waitForResponse((response) => isSearch(response.request().postData()));
  await settings.getByRole('combobox', { name: 'Epic' }).fill(other.split(/\s/)[0] ?? '');
  await options.first().hover();
  await page.mouse.down();
  await (await answered).finished();
  await settings.locator('body').evaluate(drawn);
  await page.mouse.up();
  const chosen = settings.getByText(/^Issue: /);
  await chosen.waitFor();
  expect(words(await chosen.innerText())).toContain(words(seen));
});

const words = (text: string): string => text.replaceAll(/\s+/g, ' ');

const isSearch = (body: string | null): boolean => body?.includes('find-scopes') === true;

const drawn = (): Promise<unknown> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done, 50));
  });

const isWithinItsList = (option: Element): boolean => {
  const [list, own] = [option.parentElement?.getBoundingClientRect(), option.getBoundingClientRect()];
  return list !== undefined && list.top - 1 <= own.top && own.bottom <= list.bottom + 1;
};

test('it is taken off again', async () => {
  await page.goto(DASHBOARD);
  await page.getByLabel(OPTIONS).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByText('This dashboard has no gadgets yet.').waitFor();
});
