import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type FrameLocator, type Page } from 'playwright-core';
import { childrenOf, CRITERIA, newSpecifiedEpic, TASKS } from '../kit/breakdowns';
import { Journey, modalFrame } from '../kit/journey';
import { AppSite } from '../site/kit';
import { type Epic } from '../site/generate';

const MANAGER = 'marcus@example.com';
/** Where pictures of the states go when somebody wants to look at them. */
const PICTURES = process.env['LOCKSTEP_PICTURES'];

let journey: Journey;
let site: AppSite;

beforeAll(async () => {
  journey = await Journey.begin();
  site = await AppSite.on({ url: journey.url, stop: () => Promise.resolve() });
});
afterAll(async () => {
  await journey.end();
});

const picture = async (page: Page, name: string): Promise<void> => {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `breakdown-${name}.png`) });
};

/** The dialog, from the panel, which the first person adds with the app's button. */
async function openDialog(page: Page, epic: Epic): Promise<FrameLocator> {
  await page.goto(`/browse/${epic.key}`);
  const add = page.getByRole('button', { name: 'Lockstep', exact: true });
  if ((await add.count()) > 0) await add.click();
  const panel = page.frameLocator('iframe[title="Lockstep panel"]');
  await panel.getByRole('button', { name: 'Break down' }).click();
  const dialog = modalFrame(page, 'Break down');
  await dialog.getByRole('button', { name: 'Create tasks' }).waitFor();
  return dialog;
}

test('a lead turns a spec into linked issues and sees nothing offered twice', async () => {
  const epic = await newSpecifiedEpic(site, 'Track orders');
  const page = await journey.as(MANAGER);
  let dialog = await openDialog(page, epic);
  await dialog.getByRole('heading', { name: CRITERIA[0] ?? '' }).waitFor();
  await picture(page, 'proposed');

  const first = dialog.getByLabel('Summary', { exact: true }).first();
  await first.fill('');
  await dialog.getByText('Write a summary.').waitFor();
  await first.fill('Draw orders on a map');
  await dialog.getByLabel('Paste tasks').fill('- Tell support\n- Tell sales');
  await dialog.getByRole('button', { name: 'Add them' }).click();
  await picture(page, 'changed');

  await dialog.getByRole('button', { name: 'Create tasks' }).click();
  await dialog
    .getByRole('status')
    .filter({ hasText: /tasks created/ })
    .waitFor();
  await picture(page, 'created');
  const made = (await childrenOf(journey, epic)).map(({ summary }) => summary);
  expect(made).toEqual(expect.arrayContaining(['Tell support', 'Tell sales', ...TASKS]));
  expect(new Set(made).size).toBe(made.length);

  await dialog.getByRole('button', { name: 'Break down more' }).click();
  await dialog.getByText('0 tasks chosen').waitFor();
  await picture(page, 'again');
  dialog = await openDialog(page, epic);
  expect(await dialog.getByRole('button', { name: 'Create tasks' }).isDisabled()).toBe(true);
});

test('ten thousand pasted lines are refused before any is taken', async () => {
  const epic = await newSpecifiedEpic(site, 'Paste a lot');
  const page = await journey.as(MANAGER);
  const dialog = await openDialog(page, epic);
  const lines = Array.from({ length: 10_000 }, (_, n) => `Task ${String(n)}`).join('\n');
  await dialog.getByLabel('Paste tasks').evaluate((box, text) => {
    (box as HTMLTextAreaElement).value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, lines);
  await dialog.getByRole('alert').filter({ hasText: '10,000 lines are too many' }).waitFor();
  expect(await dialog.getByRole('button', { name: 'Add them' }).count()).toBe(0);
  await picture(page, 'too-many');
});
