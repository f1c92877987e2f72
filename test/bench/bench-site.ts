import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { type ProductCall } from '../kit/product-calls';
import { RunningSite, type SiteUser } from '../kit/running-site';
import { type ProductRequest } from './reference/product-request';
import { startWireProxy, type WireCall, type WireProxy } from './wire/wire-proxy';

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

interface CallLog {
  readonly calls: readonly ProductCall[];
  readonly next: number;
}

const ADMIN = 'admin@example.com';
const LOOK_AGAIN_MS = 20;
const LONGEST_WAIT_MS = 60_000;

/** A site whose app reaches the products through a proxy of ours, and its admin, who uses it. */
export class BenchSite {
  private constructor(
    private readonly site: RunningSite,
    private readonly proxy: WireProxy,
    private readonly admin: SiteUser,
  ) {}

  static async start(world: string): Promise<BenchSite> {
    const proxy = await startWireProxy();
    const site = await RunningSite.start(['--world', world, '--products-url', proxy.url]);
    proxy.forwardTo(site.url);
    return new BenchSite(site, proxy, await site.user(ADMIN));
  }

  /** One bridge call of a frame. */
  async invoke<Answer>(place: FramePlace, functionKey: string, payload: object = {}): Promise<Answer> {
    const { moduleKey, extension } = place;
    const response = await fetch(`${this.site.url}/__bridge/invoke`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: `site_session=${encodeURIComponent(this.admin.accountId)}`,
      },
      body: JSON.stringify({ moduleKey, functionKey, payload, context: { extension } }),
    });
    if (!response.ok) throw new Error(`${functionKey}: ${await response.text()}`);
    return ((await response.json()) as { result: Answer }).result;
  }

  /** Everything that happens because of `act`, in an app process that has done nothing before. */
  async watch<Answer>(act: () => Promise<Answer>): Promise<Watched<Answer>> {
    await this.rest();
    await this.site.control('POST', 'kill', { now: true });
    const [wireBefore, logBefore] = [this.proxy.calls.length, await this.log(0)];
    const started = performance.now();
    const answer = await act();
    const wallMs = performance.now() - started;
    await this.rest();
    const log = await this.log(logBefore.next);
    const calls = this.proxy.calls.slice(wireBefore);
    const lost = calls.find(({ status }) => status === 0);
    if (lost !== undefined) throw new Error(`${lost.path} was lost on the wire: the counts say nothing.`);
    const storageCalls = log.calls.filter(({ product }) => product === 'kvs').length;
    return { answer, wallMs, calls, storageCalls };
  }

  /** REST through the same proxy, for clients that are compared with the app. */
  readonly request: ProductRequest = async (method, path, body) => {
    const response = await fetch(`${this.proxy.url}${path}`, {
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
  };

  /** REST past the proxy: it waits for nothing and is counted nowhere. */
  readonly arrange: ProductRequest = async (method, path, body) => {
    const answer = await this.site.rest(ADMIN, method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${String(answer.status)}`);
    return answer.body;
  };

  async count(jql: string): Promise<number> {
    const path = '/rest/api/3/search/approximate-count';
    return ((await this.arrange('POST', path, { jql })) as { count: number }).count;
  }

  async clock(): Promise<number> {
    const { clock } = (await this.site.control('GET', 'state')) as { clock: string };
    return Date.parse(clock);
  }

  async advanceClock(duration: string): Promise<void> {
    await this.site.control('POST', 'clock', { advance: duration });
  }

  async end(): Promise<void> {
    await this.site.end();
    await this.proxy.close();
  }

  /** The site's own call log: the only place where storage shows. */
  private log(since: number): Promise<CallLog> {
    return this.site.control('GET', `calls?since=${String(since)}`) as Promise<CallLog>;
  }

  /** Until nothing is under way: queues and events have had their turn. */
  private async rest(): Promise<void> {
    const until = performance.now() + LONGEST_WAIT_MS;
    while (performance.now() < until) {
      if (((await this.site.control('GET', 'state')) as { idle: boolean }).idle) return;
      await pause(LOOK_AGAIN_MS);
    }
    throw new Error('The site did not come to rest.');
  }
}
