import { join } from 'node:path';
import { type Locator, type Page } from 'playwright-core';

/** Of a page, to its end, or of an element of one. */
export type Picture = (of: Page | Locator, name: string) => Promise<void>;

/**
 * Pictures of a topic's screens, `<topic>-<name>.png`, for somebody who wants to look at them: they go to
 * the folder that `LOCKSTEP_PICTURES` names, nowhere without it.
 */
export function picturesOf(topic: string): Picture {
  const folder = process.env['LOCKSTEP_PICTURES'];
  return async (of, name) => {
    if (!folder) return;
    const path = join(folder, `${topic}-${name}.png`);
    if (!('frames' in of)) await of.screenshot({ path });
    else await unfolded(of, () => of.screenshot({ path, fullPage: true }));
  };
}

const PAINTED = 'new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))';

/** An app's frame below the window's edge is blank on a picture: the window is as high as the page for it. */
async function unfolded(page: Page, take: () => Promise<unknown>): Promise<void> {
  const window = page.viewportSize() ?? { width: 1360, height: 900 };
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ ...window, height: Math.max(window.height, height) });
  await Promise.all(page.frames().map((frame) => frame.evaluate(PAINTED)));
  await take();
  await page.setViewportSize(window);
}
