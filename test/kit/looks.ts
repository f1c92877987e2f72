import { type Page } from 'playwright-core';
import { appFrames } from './axe';
import { type Journey } from './journey';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** How somebody looks at a page that is open: no part of it needs another visit. */
export interface Look {
  readonly name: string;
  /** What differs from a light window without wishes. */
  readonly media?: Media;
  /** Of the window; 200 % zoom is a window half as wide. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The app's frames are 280 px wide; else as wide as the product makes them. */
  readonly narrow?: true;
}

const WINDOW = { width: 1360, height: 900 };
const PLAIN: Media = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' };

/** A window of its own for this person, in this language; looks follow one another in it. */
export async function openIn(journey: Journey, who: string, locale?: string): Promise<Page> {
  const page = await journey.as(who);
  if (locale !== undefined)
    await page.context().addCookies([{ name: 'site_locale', value: locale, url: journey.url }]);
  await page.addInitScript(NARROW_FRAMES);
  return page;
}

const NARROW_FRAMES = `
  if (window === top) addEventListener('DOMContentLoaded', () => {
    document.head.insertAdjacentHTML('beforeend', '<style>[data-narrow] iframe { width: 280px !important }</style>');
  });
`;

/** Looks at the open page in this way, once the app's frames have followed. */
export async function look(page: Page, { media, viewport, narrow }: Look): Promise<void> {
  await page.emulateMedia({ ...PLAIN, ...media });
  await page.setViewportSize(viewport ?? WINDOW);
  await page.evaluate((on) => document.documentElement.toggleAttribute('data-narrow', on), narrow === true);
  await Promise.all(
    appFrames(page).map((frame) =>
      frame.waitForFunction(
        (mode) => document.documentElement.dataset['colorMode'] === mode,
        media?.colorScheme ?? 'light',
        // By the clock: a frame below the window's edge draws nothing that could be waited for.
        { polling: 50 },
      ),
    ),
  );
}

/** The calls of the app's frames. */
export const APP_CALLS = '**/__bridge/invoke';

/** Lets no call of the app's frames through from now on. */
export async function cutOff(page: Page): Promise<void> {
  await page.route(APP_CALLS, (route) => route.abort('connectionreset'));
}

/** Answers a call of the app's frames with what a race would have had the app answer. */
export const answerWith = (page: Page, functionKey: string, result: object) =>
  page.route(APP_CALLS, (route) => {
    const asked = route.request().postDataJSON() as { functionKey: string };
    return asked.functionKey === functionKey ? route.fulfill({ json: { result } }) : route.fallback();
  });

/** As an admin does it, and until the page says so by its other button. */
export async function pressPause(
  journey: Journey,
  button: 'Pause Lockstep' | 'Resume Lockstep',
): Promise<void> {
  const page = await journey.as('admin@example.com');
  await page.goto('/jira/admin/apps/admin-page');
  const pause = page.frameLocator('iframe[title="Lockstep"]').getByRole('region', { name: 'Pause' });
  await pause.getByRole('button', { name: button }).click();
  await pause
    .getByRole('button', { name: button === 'Resume Lockstep' ? 'Pause Lockstep' : 'Resume Lockstep' })
    .waitFor();
  await page.context().close();
}
