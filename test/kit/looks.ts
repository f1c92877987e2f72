import { type Page } from 'playwright-core';
import { type Journey } from './journey';

/** How somebody looks at a page. */
export interface Look {
  readonly name: string;
  readonly options?: Parameters<Journey['as']>[1];
  readonly cookies?: Readonly<Record<string, string>>;
  /** Of the app's frames; else as wide as the product makes them. */
  readonly width?: number;
}

/** A window of its own for this person, who looks in this way. */
export async function openIn(
  journey: Journey,
  who: string,
  { options, cookies = {}, width }: Omit<Look, 'name'> = {},
): Promise<Page> {
  const page = await journey.as(who, options);
  const set = Object.entries(cookies).map(([name, value]) => ({ name, value, url: journey.url }));
  await page.context().addCookies(set);
  if (width !== undefined) await page.addInitScript(narrowFrames(width));
  return page;
}

const narrowFrames = (width: number): string => `
  if (window === top) addEventListener('DOMContentLoaded', () => {
    document.head.insertAdjacentHTML('beforeend', '<style>iframe { width: ${String(width)}px !important }</style>');
  });
`;

/** Lets no call of the app's frames through from now on. */
export async function cutOff(page: Page): Promise<void> {
  await page.route('**/__bridge/invoke', (route) => route.abort('connectionreset'));
}

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
