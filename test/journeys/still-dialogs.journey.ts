import { type FrameLocator, type Page } from 'playwright-core';
import { newSpecifiedEpic } from '../kit/breakdowns';
import { atRest, contextPanel, Journey, modalFrame } from '../kit/journey';
import { movesIn, REMEMBER_MOVES } from '../kit/moves';
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
