import { type FrameLocator, type Page } from 'playwright-core';
import { newSpecifiedEpic } from '../kit/breakdowns';
import { atRest, contextPanel, Journey, modalFrame } from '../kit/journey';
import { AppSite, MANAGER } from '../site/kit';
import { type Epic } from '../site/spec/generate';

/** What a dialog shows once stays where it is: nobody presses what has just moved under the mouse. */

let journey: Journey;
let epic: Epic;

beforeAll(async () => {
  journey = await Journey.begin();
  const site = await AppSite.on({ url: journey.url, stop: () => Promise.resolve() });
  epic = await newSpecifiedEpic(site, 'Stand still');
});
afterAll(async () => {
  await journey.end();
});

/** Runs in every frame: what moved there, and from where to where. */
const REMEMBER_MOVES = `
  const moves = (globalThis.moves = []);
  const moved = ({ node, previousRect, currentRect }) =>
    [node?.textContent, previousRect.y, currentRect.y].join(' ');
  new PerformanceObserver((list) =>
    moves.push(...list.getEntries().flatMap(({ sources }) => sources.map(moved))),
  ).observe({ type: 'layout-shift', buffered: true });
`;

/** What has moved in the frame, after some frames more have been drawn. */
const movesIn = (frame: FrameLocator): Promise<unknown> =>
  frame.locator('main').evaluate(async () => {
    for (let drawn = 0; drawn < 10; drawn += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    return (globalThis as { moves?: unknown }).moves;
  });

async function opened(page: Page, name: string): Promise<FrameLocator> {
  await page.goto(`/browse/${epic.key}`);
  await atRest(contextPanel(page));
  await contextPanel(page).getByRole('button', { name }).click();
  const dialog = modalFrame(page, name);
  await atRest(dialog);
  await dialog.locator('.dialog-actions').waitFor();
  return dialog;
}

test.each(['Update spec', 'Break down', 'Unlink', 'History'])(
  '%s moves nothing that it shows',
  async (name) => {
    const page = await journey.as(MANAGER);
    await page.addInitScript(REMEMBER_MOVES);
    const dialog = await opened(page, name);
    expect(await movesIn(dialog)).toEqual([]);
    await page.context().close();
  },
);
