import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core';
import { RunningSite } from './running-site';
import { type SiteProcess, startSiteProcess } from './site-process.mjs';

/** A running site with a browser on it; every page belongs to one person. */
export class Journey extends RunningSite {
  private constructor(
    site: SiteProcess,
    private readonly browser: Browser,
  ) {
    super(site);
  }

  static async begin(options: readonly string[] = []): Promise<Journey> {
    const [site, browser] = await Promise.all([startSiteProcess(options), launchBrowser()]);
    return new Journey(site, browser);
  }

  /** A fresh browser profile with this person signed in. */
  async as(email: string, look: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      viewport: { width: 1360, height: 900 },
      ...look,
    });
    await this.signIn(context, email);
    return context.newPage();
  }

  /** From its next page on, this browser profile belongs to this person. */
  async signIn(context: BrowserContext, email: string): Promise<void> {
    const { accountId } = await this.user(email);
    await context.addCookies([{ name: 'site_session', value: accountId, url: this.url }]);
  }

  override async end(): Promise<void> {
    await this.browser.close();
    await super.end();
  }
}

/** The browser that `LOCKSTEP_BROWSER` names, with nothing of its own going on. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['LOCKSTEP_BROWSER'];
  if (!executablePath)
    throw new Error('LOCKSTEP_BROWSER names no browser: run the journeys with npm run journeys.');
  const quiet = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath, args: quiet });
}

/** The context panel in an issue's right column. */
export const contextPanel = (page: Page): FrameLocator => page.frameLocator('iframe[title="Lockstep"]');

/** Once all parts of an app's frame have come: until then one moves what stands below it, also under the mouse. */
export const atRest = (frame: FrameLocator): Promise<void> =>
  frame.locator('main:not(:has([aria-busy=true]))').waitFor();

/** A Modal's frame, by the dialog's name. */
export const modalFrame = (page: Page, title: string): FrameLocator =>
  page.getByRole('dialog', { name: title }).frameLocator('iframe');
