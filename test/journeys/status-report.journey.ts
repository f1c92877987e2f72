import { readFileSync } from 'node:fs';
import { type FrameLocator, type Page } from 'playwright-core';
import { appFrames, faults } from '../kit/axe';
import { layoutFaults } from '../kit/frame-layout';
import { atRest, Journey, modalFrame } from '../kit/journey';
import { pageOfMacros } from '../kit/macro-page';
import { picturesOf } from '../kit/pictures';
import { isStored } from '../kit/product-calls';
import { anEpic, type FoundIssue } from '../kit/world-queries';

const WRITER = 'marcus@example.com';
const READER = 'priya@example.com';

let journey: Journey;
let epic: FoundIssue;

beforeAll(async () => {
  journey = await Journey.begin();
  await journey.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
  epic = await anEpic(journey, 'BOOK', 1);
});
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('status-report');

async function panelOn(page: Page, { key }: FoundIssue): Promise<FrameLocator> {
  await page.goto(`/browse/${key}`);
  const add = page.getByRole('button', { name: 'Lockstep', exact: true });
  if ((await add.count()) > 0) await add.click();
  const panel = page.frameLocator('iframe[title="Lockstep panel"]');
  await atRest(panel);
  return panel;
}

async function dialogOnIssue(page: Page, issue = epic): Promise<FrameLocator> {
  return dialogFrom(await panelOn(page, issue), page);
}

async function dialogFrom(panel: FrameLocator, page: Page): Promise<FrameLocator> {
  await panel.getByRole('button', { name: 'Write status report' }).click();
  return modalFrame(page, 'Write status report');
}

/** The new tab that a result opens. */
async function opened(page: Page, dialog: FrameLocator): Promise<Page> {
  const [report] = await Promise.all([
    page.context().waitForEvent('page'),
    dialog.getByRole('button', { name: 'Open report' }).click(),
  ]);
  await report.getByRole('heading', { level: 1 }).waitFor();
  return report;
}

const bodiesOf = async (title: string): Promise<readonly { id: string; version: { number: number } }[]> => {
  const path = `/wiki/api/v2/pages?title=${encodeURIComponent(title)}`;
  return ((await journey.rest('admin@example.com', 'GET', path)).body as { results: [] }).results;
};

let title = '';

test('from the issue, a page says how far the work is, in two presses', async () => {
  const page = await journey.as(WRITER);
  const dialog = await dialogOnIssue(page);
  await dialog.getByRole('button', { name: 'Create page' }).waitFor();
  await picture(page, 'dialog');
  expect(await faults(page)).toEqual([]);
  for (const width of [320, 340, 360, 380]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await layoutFaults(page)).toEqual([]);
  }
  await picture(page, 'dialog-narrow');
  await dialog.getByRole('button', { name: 'Create page' }).click();
  await dialog.getByText('Report written').waitFor();
  const report = await opened(page, dialog);
  title = await report.getByRole('heading', { level: 1 }).innerText();
  expect(title).toContain(epic.key);
  await report.getByRole('heading', { name: 'Completed' }).waitFor();
  await picture(report, 'page');
});

test('pressed again on the same day, it asks whether the page is updated or another one is made', async () => {
  const page = await journey.as(WRITER);
  let dialog = await dialogOnIssue(page);
  await dialog.getByText('There is a report from today').waitFor();
  expect(await dialog.getByRole('radio', { name: 'Update that page' }).isChecked()).toBe(true);
  await picture(page, 'again');
  await dialog.getByRole('button', { name: 'Update page' }).click();
  await dialog.getByText('Report written').waitFor();
  expect(await bodiesOf(title)).toHaveLength(1);

  dialog = await dialogOnIssue(page);
  await dialog.getByRole('radio', { name: 'Create another page' }).check();
  await dialog.getByRole('button', { name: 'Create page' }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByRole('button', { name: new RegExp(epic.key) }).click();
  await dialog.getByText('Report written').waitFor();
  const other = await opened(page, dialog);
  expect(await other.getByRole('heading', { level: 1 }).innerText()).not.toBe(title);
});

test('closed while it is being written, the dialog finds the page when it is opened again', async () => {
  const [page, laterPage] = await Promise.all([journey.as(WRITER), journey.as(WRITER)]);
  const other = await anEpic(journey, 'BOOK', 3);
  const closed = await dialogOnIssue(page, other);
  const panel = await panelOn(laterPage, other);
  await closed.getByRole('button', { name: 'Create page' }).waitFor();
  await journey.holdUp({ match: { product: 'jira', path: '/search' }, times: 1 });
  const before = await journey.callsSoFar();
  await closed.getByRole('button', { name: 'Create page' }).click();
  await closed.getByRole('progressbar', { name: 'Writing the report' }).waitFor();
  // Before that is written down, nobody else can know that somebody is at work.
  await journey.called(before, isStored);
  await page.close();
  const dialog = await dialogFrom(panel, laterPage);
  await dialog.getByRole('progressbar', { name: 'Writing the report' }).waitFor();
  await journey.letGo();
  await dialog.getByText('Report written').waitFor();
  expect(await dialog.getByRole('button', { name: 'Open report' }).count()).toBe(1);
});

test('the macro of an epic leads to the same dialog, and back to where its reader was', async () => {
  const page = await journey.as(WRITER);
  await page.goto(await pageOfMacro());
  const button = macro(page).getByRole('button', { name: 'Write status report' });
  await button.click();
  const dialog = modalFrame(page, 'Write status report');
  await dialog.getByText('There is a report from today').waitFor();
  await dialog.getByRole('button', { name: 'Update page' }).click();
  await dialog.getByText('Report written').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await macro(page).locator('button:focus').getByText('Write status report').waitFor();
});

const macro = (page: Page): FrameLocator => page.frameLocator('iframe[title="Lockstep status"]');

let macroPath: string | undefined;

async function pageOfMacro(): Promise<string> {
  const config = { source: 'epic', epicId: epic.id, epicKey: epic.key, depth: 'all', v: '2' };
  macroPath ??= await pageOfMacros(journey, 'How far we are', [config]);
  return macroPath;
}

test.each<{ look: string; who: string; options: Parameters<Journey['as']>[1]; button: string }>([
  { look: 'light', who: WRITER, options: {}, button: 'Write status report' },
  { look: 'dark', who: WRITER, options: { colorScheme: 'dark' }, button: 'Write status report' },
  {
    look: 'narrow',
    who: WRITER,
    options: { viewport: { width: 320, height: 900 } },
    button: 'Write status report',
  },
  {
    look: 'German, narrow',
    who: 'jonas@example.com',
    options: { viewport: { width: 360, height: 900 } },
    button: 'Statusbericht schreiben',
  },
  {
    look: 'Japanese, narrow',
    who: 'haruka@example.com',
    options: { viewport: { width: 360, height: 900 } },
    button: 'ステータスレポートを作成',
  },
])('the macro in $look has everything within its width', async ({ look, who, options, button }) => {
  const page = await journey.as(who, options);
  await page.goto(await pageOfMacro());
  await macro(page).locator('section[aria-busy=false]').waitFor();
  expect(await macro(page).getByRole('button', { name: button }).count()).toBe(1);
  const [frame] = appFrames(page).filter((each) => each.url().includes('status-macro'));
  const over = await frame?.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(over).toBeLessThanOrEqual(0);
  expect(await faults(page)).toEqual([]);
  await picture(page, `macro-${look.replace(', ', '-')}`);
});

test('on paper the macro keeps its numbers, and leaves out its buttons and what is folded', async () => {
  const page = await journey.as(WRITER);
  const everything = { source: 'jql', jql: 'project = BOOK', v: '2' };
  await page.goto(await pageOfMacros(journey, 'On paper', [everything]));
  await macro(page).locator('section[aria-busy=false]').waitFor();
  const blocked = macro(page).getByText('Blocked, and why');
  await blocked.waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await macro(page).getByRole('progressbar').isVisible()).toBe(true);
  expect(await macro(page).getByRole('button', { name: 'Refresh' }).isVisible()).toBe(false);
  const time = macro(page).locator('time');
  expect(await time.innerText()).toMatch(/^As of .*\d{4}.*\d:\d\d/);
  expect(await blocked.isVisible()).toBe(false);
  await picture(page, 'macro-print');

  await page.emulateMedia({ media: 'screen' });
  await blocked.click();
  await page.emulateMedia({ media: 'print' });
  const [asOf, list] = await Promise.all([time.boundingBox(), blocked.boundingBox()]);
  expect(asOf?.y).toBeLessThan(list?.y ?? 0);
});

test('whoever reads a report takes its figures along with the issues that they may see', async () => {
  const [report] = await bodiesOf(title);
  const page = await journey.as(READER);
  await page.goto(`/wiki/spaces/PROD/pages/${report?.id ?? ''}`);
  await page.getByRole('list', { name: 'Apps' }).getByRole('button').click();
  const popup = page.getByRole('dialog').first().frameLocator('iframe');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    popup.getByRole('button', { name: 'Download figures (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${title}.csv`);
  const text = readFileSync(await download.path(), 'utf8');
  const [head, ...rows] = text.trimEnd().split('\r\n');
  expect(head).toMatch(
    /^\uFEFFGroup,Key,Summary,Status,Reason,Query,Definition,From \((.+\/.+)\),To \(\1\),As of \(\1\)$/,
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => /^(Completed|In progress|Blocked|To do),/.test(row))).toBe(true);
});

test('a report is called one where Lockstep tells what a page is, and not asked to be a spec', async () => {
  const [report] = await bodiesOf(title);
  const page = await journey.as('admin@example.com');
  await page.goto(`/wiki/spaces/PROD/pages/${report?.id ?? ''}`);
  await page.getByRole('list', { name: 'Apps' }).getByRole('button').click();
  const popup = page.getByRole('dialog').first().frameLocator('iframe');
  await popup.getByRole('heading', { name: 'Report by Lockstep' }).waitFor();
  expect(await popup.getByRole('button', { name: /spec|epic/i }).count()).toBe(0);
});

test('somebody without Confluence sees the figures, and why there will be no page', async () => {
  const page = await journey.as('noor@example.com');
  const dialog = await dialogOnIssue(page, await anEpic(journey, 'BOOK', 2));
  const create = dialog.getByRole('button', { name: 'Create page' });
  await create.waitFor();
  expect(await create.isDisabled()).toBe(true);
  expect(await dialog.getByText('You have no access to Confluence on this site.').count()).toBe(2);
  expect(await dialog.getByRole('combobox', { name: 'Space' }).count()).toBe(0);
  await picture(page, 'without-confluence');
});
