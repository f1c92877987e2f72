import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { type SiteProcess, startSiteProcess } from '../kit/site-process.mjs';
import { type ProductRequest } from './reference/product-request';
import { startWireProxy, type WireCall, type WireProxy } from './wire-proxy';

/** A module's frame as the product page describes it to the platform. */
export interface FramePlace {
  readonly moduleKey: string;
  readonly extension: Readonly<Record<string, unknown>>;
}

export interface Watched<Answer> {
  readonly answer: Answer;
  readonly wallMs: number;
  /** What passed between app and products until the site was idle again. */
  readonly calls: readonly WireCall[];
  readonly storageCalls: number;
}

const ADMIN = 'admin@example.com';
const LOOK_AGAIN_MS = 20;
const LONGEST_WAIT_MS = 60_000;

/** A site whose app reaches the products through a proxy of ours, and a person who uses it. */
export class BenchSite {
  private constructor(
    private readonly site: SiteProcess,
    private readonly proxy: WireProxy,
    private readonly admin: { readonly accountId: string; readonly token: string },
  ) {}

  static async start(world: string): Promise<BenchSite> {
    const proxy = await startWireProxy();
    const site = await startSiteProcess(['--world', world, '--products-url', proxy.url]);
    proxy.forwardTo(site.url);
    const response = await fetch(`${site.url}/__site/users`);
    const people = (await response.json()) as readonly { accountId: string; email: string; token: string }[];
    const admin = people.find(({ email }) => email === ADMIN);
    if (admin === undefined) throw new Error(`The world ${world} has no ${ADMIN}.`);
    return new BenchSite(site, proxy, admin);
  }

  /** One bridge call of a frame, as this site's admin. */
  async invoke<Answer>(place: FramePlace, functionKey: string, payload: object = {}): Promise<Answer> {
    const { moduleKey, extension } = place;
    const body = { moduleKey, functionKey, payload, context: { extension } };
    const headers = {
      'content-type': 'application/json',
      cookie: `site_session=${encodeURIComponent(this.admin.accountId)}`,
    };
    const response = await fetch(`${this.site.url}/__bridge/invoke`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${functionKey}: ${await response.text()}`);
    return ((await response.json()) as { result: Answer }).result;
  }

  /** Everything that happens because of `act`, in an app process that has done nothing before. */
  async watch<Answer>(act: () => Promise<Answer>): Promise<Watched<Answer>> {
    await this.idle();
    await this.control('POST', 'kill', { now: true });
    const callsBefore = this.proxy.calls.length;
    const { next } = await this.control<{ next: number }>('GET', 'calls?since=0');
    const started = performance.now();
    const answer = await act();
    const wallMs = performance.now() - started;
    await this.idle();
    const { calls } = await this.control<{ calls: readonly { product: string }[] }>(
      'GET',
      `calls?since=${String(next)}`,
    );
    const storageCalls = calls.filter(({ product }) => product === 'kvs').length;
    return { answer, wallMs, calls: this.proxy.calls.slice(callsBefore), storageCalls };
  }

  /** REST as this site's admin through the same proxy, for clients that are compared with the app. */
  readonly request: ProductRequest = (method, path, body) => this.send(this.proxy.url, method, path, body);

  /** REST past the proxy: it waits for nothing and is counted nowhere. */
  readonly arrange: ProductRequest = (method, path, body) => this.send(this.site.url, method, path, body);

  async count(jql: string): Promise<number> {
    const path = '/rest/api/3/search/approximate-count';
    return ((await this.arrange('POST', path, { jql })) as { count: number }).count;
  }

  async control<Answer>(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> {
    const response = await fetch(`${this.site.url}/__site/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return (await response.json()) as Answer;
  }

  async end(): Promise<void> {
    await this.site.stop();
    await this.proxy.close();
  }

  private async idle(): Promise<void> {
    const until = performance.now() + LONGEST_WAIT_MS;
    while (performance.now() < until) {
      if ((await this.control<{ idle: boolean }>('GET', 'state')).idle) return;
      await pause(LOOK_AGAIN_MS);
    }
    throw new Error('The site did not come to rest.');
  }

  private async send(origin: string, method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: {
        authorization: `Basic ${Buffer.from(`${ADMIN}:${this.admin.token}`).toString('base64')}`,
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${text}`);
    return text === '' ? null : (JSON.parse(text) as unknown);
  }
}
