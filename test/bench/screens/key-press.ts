import { type FrameLocator, type Locator, type Page } from 'playwright-core';
import { openBreakdown, pasteCells, pasteLines } from '../../kit/breakdown-dialog';
import { newSpecifiedEpic } from '../../kit/breakdowns';
import { Journey } from '../../kit/journey';
import { AppSite, MANAGER } from '../../site/kit';
import { type BenchResult, timed } from '../result';

const SLOWER = 4;
const PRESSES = 41;
/** One frame of a screen with 60 of them a second. */
const GOAL_MS = 16;
const ROWS = 500;

/** What a key costs the main thread, its drawing included, where five hundred tasks are edited on a slow machine. */
export async function keyPress(): Promise<readonly BenchResult[]> {
  const journey = await Journey.begin();
  try {
    const site = await AppSite.on({ url: journey.url, stop: () => Promise.resolve() });
    const epic = await newSpecifiedEpic(site, 'Edit five hundred');
    const page = await journey.as(MANAGER);
    return [
      timed('Break down: a letter in the list of 500 tasks', await inList(page, epic), GOAL_MS),
      timed('Break down: a key in the grid of 500 tasks', await inGrid(page, epic), GOAL_MS),
    ];
  } finally {
    await journey.end();
  }
}

type Epic = Awaited<ReturnType<typeof newSpecifiedEpic>>;

async function inList(page: Page, epic: Epic): Promise<readonly number[]> {
  const dialog = await openBreakdown(page, epic);
  await fill(dialog);
  return slowly(page, () => typed(dialog.getByLabel('Summary', { exact: true }).nth(2)));
}

async function inGrid(page: Page, epic: Epic): Promise<readonly number[]> {
  const dialog = await openBreakdown(page, epic);
  await dialog.getByRole('button', { name: 'Edit as a grid' }).click();
  const grid = dialog.getByRole('grid', { name: 'Tasks as a grid' });
  await grid.focus();
  await pasteCells(grid, ROWS);
  await dialog.locator(`[role=grid][aria-rowcount="${String(ROWS + 1)}"]`).waitFor();
  return slowly(page, () => pressed(grid, 'ArrowDown'));
}

/** As many as there is room for. */
async function fill(dialog: FrameLocator): Promise<void> {
  const proposed = await dialog.getByLabel('Summary', { exact: true }).count();
  await pasteLines(dialog, ROWS - proposed);
  await dialog.getByText(`${String(ROWS)} tasks chosen`).waitFor();
}

async function slowly<Result>(page: Page, act: () => Promise<Result>): Promise<Result> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const result = await act();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return result;
}

const pressed = (grid: Locator, key: string): Promise<readonly number[]> =>
  grid.evaluate(
    async (element, { times, name }) => {
      const measured: number[] = [];
      for (let n = 0; n < times; n += 1) {
        const startedAt = performance.now();
        element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
        await Promise.resolve();
        element.getBoundingClientRect();
        measured.push(performance.now() - startedAt);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return measured;
    },
    { times: PRESSES, name: key },
  );

const typed = (field: Locator): Promise<readonly number[]> =>
  field.evaluate(async (element: HTMLInputElement, times) => {
    const measured: number[] = [];
    for (let n = 0; n < times; n += 1) {
      const startedAt = performance.now();
      element.value += 'x';
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await Promise.resolve();
      element.getBoundingClientRect();
      measured.push(performance.now() - startedAt);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return measured;
  }, PRESSES);
