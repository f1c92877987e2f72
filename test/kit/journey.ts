import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core';
import { type SiteProcess, startSiteProcess } from './site-process.mjs';

export interface ProductCall {
  readonly seq: number;
  readonly actor: string;
  readonly product: 'jira' | 'confluence' | 'kvs' | 'queue' | 'llm';
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly startMs: number;
  readonly endMs: number;
}

/** A running site with a browser on it; every page belongs to one person. */
export class Journey {
  private constructor(
    private readonly site: SiteProcess,
    private readonly browser: Browser,
  ) {}

  static async begin(options: readonly string[] = []): Promise<Journey> {
    const [site, browser] = await Promise.all([startSiteProcess(options), launch()]);
    return new Journey(site, browser);
  }

  get url(): string {
    return this.site.url;
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

  private async signIn(context: BrowserContext, email: string): Promise<void> {
    const people = (await this.control('GET', 'users')) as readonly { accountId: string; email: string }[];
    const person = people.find((candidate) => candidate.email === email);
    if (person === undefined) throw new Error(`Nobody here is called ${email}.`);
    await context.addCookies([{ name: 'site_session', value: person.accountId, url: this.url }]);
  }

  /** One control call of the site (`docs/architecture.md`). */
  async control(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.url}/__site/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok)
      throw new Error(
        `${method} /__site/${path} answered ${String(response.status)}: ${await response.text()}`,
      );
    return response.json();
  }

  /** REST as a person, with their API token. */
  async rest(
    email: string,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: unknown }> {
    const people = (await this.control('GET', 'users')) as readonly { email: string; token: string }[];
    const token = people.find((person) => person.email === email)?.token ?? '';
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`,
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  }

  /** What the app called while `act` ran: product calls, and storage apart. */
  async callsDuring(
    act: () => Promise<void>,
  ): Promise<{ products: readonly ProductCall[]; storage: readonly ProductCall[] }> {
    const { next } = (await this.control('GET', 'calls?since=0')) as { next: number };
    await act();
    const { calls } = (await this.control('GET', `calls?since=${String(next)}`)) as {
      calls: readonly ProductCall[];
    };
    return {
      products: calls.filter(({ product }) => product === 'jira' || product === 'confluence'),
      storage: calls.filter(({ product }) => product === 'kvs'),
    };
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.site.stop();
  }
}

async function launch(): Promise<Browser> {
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

/** Longest chain of calls in which each began after the one before had ended. */
export function depthOf(calls: readonly Pick<ProductCall, 'startMs' | 'endMs'>[]): number {
  const ordered = [...calls].sort((a, b) => a.startMs - b.startMs);
  const depths: number[] = [];
  for (const call of ordered) {
    const before = ordered
      .slice(0, depths.length)
      .map(({ endMs }, index) => (endMs <= call.startMs ? (depths[index] ?? 0) : 0));
    depths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depths);
}

/** The context panel in an issue's right column. */
export const contextPanel = (page: Page): FrameLocator => page.frameLocator('iframe[title="Lockstep"]');

/** A Modal's frame, by the dialog's name. */
export const modalFrame = (page: Page, title: string): FrameLocator =>
  page.getByRole('dialog', { name: title }).frameLocator('iframe');
