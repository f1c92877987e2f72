import { type Locator, type Page } from 'playwright-core';

/** More stops than any screen has for whoever goes through it by keyboard. */
const MOST_STOPS = 250;

/** Presses Tab until the focus is there; throws where it never comes to be. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not get there.');
}
