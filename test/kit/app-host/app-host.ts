import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { openDatabase } from '../../../dev/kernel/sqlite';
import { type FunctionJob, type InvocationResult } from '../../../dev/platform/invocation/invoker';
import { createHandlerContext } from '../../../dev/platform/child/runtime-object';
import { createKvs, type Kvs } from '../../../dev/platform/kvs/kvs';
import { type AppManifest, readManifest } from '../../../dev/platform/manifest/app-manifest';
import { type Section } from '../../../dev/platform/manifest/reading';
import { type Outcome } from '../../../dev/platform/processes/child-channel';
import { listPeople } from '../../../dev/products/people';
import { FORGE_ACTOR, FORGE_SCOPES } from '../../../dev/products/wire';
import { type TestProducts } from '../../../dev/products/testing';
import { type BridgeAnswer, type Viewer } from '../../site/kit';
import { type RestAnswer } from '../running-site';
import { HeardConsole } from './heard-console';
import { HeldQueue } from './held-queue';
import { startHostProducts } from './host-products';
import { installGlobals, invocations, type Running, type Target } from './invocations';
import { invokeMessage, type Order } from './invoke-message';
import { SkippedTime } from './skipped-time';
import { ProcessKilled, TroublePlan } from './trouble-plan';

type Handler = (payload: unknown, context: unknown) => Promise<unknown>;
export type Handlers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Nobody stands behind it. */
const BACKGROUND = { occasion: 'schedule', accountId: null } as const;

interface Parts {
  readonly manifest: AppManifest;
  readonly handlers: Handlers;
  readonly products: TestProducts;
  readonly kvs: Kvs;
  readonly time: SkippedTime;
  readonly heard: HeardConsole;
}

interface FrameCall {
  readonly moduleKey: string;
  readonly functionKey: string;
  readonly payload: unknown;
  readonly context: Readonly<Record<string, unknown>>;
}

interface Sent {
  readonly target: Target;
  readonly path: string;
  readonly init: RequestInit;
}

export interface WireCall {
  readonly product: 'jira' | 'confluence' | 'kvs' | 'queue';
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/**
 * The app's own handlers, adapters and the unmodified `@forge/*` packages in this process, over emulated
 * products and storage in memory: every call that leaves the app can be counted and made to go wrong,
 * thousands of times a minute. Stands in for a site in `test/site/kit` and `test/site/spec/generate`.
 */
export class AppHost {
  readonly url: string;
  /** Every call that got through. */
  readonly wire: WireCall[] = [];
  plan: Pick<TroublePlan, 'run'> = TroublePlan.none();
  private readonly people: ReadonlyMap<string, string>;
  private readonly queue: HeldQueue;

  private constructor(private readonly parts: Parts) {
    this.url = parts.products.url;
    const people = listPeople(parts.products.context.db);
    this.people = new Map(people.map(({ email, accountId }) => [email, accountId]));
    this.queue = new HeldQueue(parts.manifest, (job) => this.runJob(job));
  }

  /** `load` gives the files that the manifest names; it runs once the platform's globals are there. */
  static async start(load: () => Promise<Handlers>): Promise<AppHost> {
    const text = readFileSync(resolve('manifest.yml'), 'utf8');
    const manifest = readManifest(parse(text) as Section);
    const time = new SkippedTime();
    time.begin();
    const heard = new HeardConsole();
    heard.begin();
    const products = await startHostProducts(text);
    const kvs = createKvs({
      db: openDatabase(':memory:'),
      now: () => Date.now(),
      queryLagMs: () => 0,
      entities: () => manifest.entities,
    });
    let host: AppHost | null = null;
    installGlobals((target, path, init) => {
      if (host === null) throw new Error('The app called before it was asked.');
      return host.answer(target, path, init);
    });
    const handlers = await load();
    for (const { module } of manifest.functions.values())
      if (handlers[module] === undefined)
        throw new Error(`Nobody gave the host the handlers of ${module}.ts.`);
    host = new AppHost({ manifest, handlers, products, kvs, time, heard });
    return host;
  }

  get manifest(): AppManifest {
    return this.parts.manifest;
  }

  /** Moves the clock of products, storage and app. */
  get time(): Pick<SkippedTime, 'advance'> {
    return this.parts.time;
  }

  /** What the app has logged, line by line. */
  get log(): readonly string[] {
    return this.parts.heard.lines;
  }

  /** The newest that storage finds of an entity by an index, as the app's own queries would. */
  found(entityName: string, indexName: string, partition: readonly string[]): readonly unknown[] {
    const query = { entityName, indexName, partition, limit: 100, sort: 'DESC' };
    const { body } = this.parts.kvs.answer('/api/v1/entity/query', JSON.stringify(query));
    const { data } = JSON.parse(String(body)) as { readonly data: readonly { readonly value: unknown }[] };
    return data.map(({ value }) => value);
  }

  /** Storage loses a record. */
  lose(entityName: string, key: string): void {
    const { status } = this.parts.kvs.answer('/api/v1/entity/delete', JSON.stringify({ entityName, key }));
    if (status !== 204) throw new Error(`Storage kept ${key}: ${String(status)}`);
  }

  async close(): Promise<void> {
    this.parts.heard.end();
    this.parts.time.end();
    await this.parts.products.close();
  }

  /** What a product page sends to the platform for a frame, as `AppSite.post` does over HTTP. */
  async post(viewer: Viewer, path: string, body: unknown): Promise<BridgeAnswer> {
    if (path !== 'invoke') throw new Error(`Frames of tests do not call ${path}.`);
    try {
      const result = await this.invoke(viewer === null ? null : this.accountOf(viewer), body as FrameCall);
      return { status: 200, text: JSON.stringify({ result }) };
    } catch (error) {
      const message = `There was an error invoking the function - ${error instanceof Error ? error.message : ''}`;
      return { status: 424, text: JSON.stringify({ error: { code: 'failed', message } }) };
    }
  }

  /** REST as a person, past the app and without trouble. */
  async rest(email: string, method: string, path: string, body?: unknown): Promise<RestAnswer> {
    const response = await this.parts.products.fetch(
      new Request(`${this.url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${this.parts.products.siteToken}`,
          'x-site-session': this.accountOf(email),
          'content-type': 'application/json',
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  }

  accountOf(email: string): string {
    const accountId = this.people.get(email);
    if (accountId === undefined) throw new Error(`Nobody here is called ${email}.`);
    return accountId;
  }

  /** What the platform does every five minutes: the heartbeat, and what is due in the queue by then. */
  async beat(): Promise<void> {
    const { manifest, products } = this.parts;
    const { cloudId } = products.context;
    for (const { key: moduleKey, functionKey } of manifest.schedules) {
      const payload = { context: { cloudId, moduleKey }, contextToken: '' };
      await this.runJob({ ...BACKGROUND, functionKey, moduleType: 'scheduledTrigger', moduleKey, payload });
    }
    await this.queue.deliver();
  }

  private async invoke(accountId: string | null, call: FrameCall): Promise<unknown> {
    const module = this.manifest.modules.get(call.moduleKey);
    const resolver = module?.properties['resolver'] as { readonly function?: string } | undefined;
    if (module === undefined) throw new Error(`The app has no module ${call.moduleKey}.`);
    const { moduleKey, functionKey, context } = call;
    const payload = { call: { functionKey, payload: call.payload }, context };
    const order = { functionKey, moduleType: module.type, moduleKey, accountId };
    return this.run(order, this.handlerOf(resolver?.function), payload);
  }

  /** How a run ended of which only the platform hears. */
  private async runJob(job: FunctionJob): Promise<InvocationResult> {
    try {
      const result = await this.run(job, this.handlerOf(job.functionKey), job.payload);
      return { outcome: { kind: 'returned', result: JSON.stringify(result) }, consentMissing: false };
    } catch (error) {
      return { outcome: failed(error), consentMissing: false };
    }
  }

  private handlerOf(functionKey = ''): Handler {
    const fn = this.manifest.functions.get(functionKey);
    const handler = fn && this.parts.handlers[fn.module]?.[fn.exportName];
    if (typeof handler !== 'function') throw new Error(`The app has no function ${functionKey}.`);
    return handler as Handler;
  }

  /** The answer of a function, unless its process ends before. */
  private run(order: Order, handler: Handler, payload: unknown): Promise<unknown> {
    const message = invokeMessage(this.manifest, this.parts.products.context.cloudId, order);
    return new Promise((settle, fail) => {
      const running: Running = { message, dead: false, onDeath: fail };
      // As over the wire: what JSON cannot say does not arrive.
      const sent = JSON.parse(JSON.stringify(payload)) as unknown;
      invocations
        .run(running, () => handler(sent, createHandlerContext(message)))
        .then((result) => {
          settle(JSON.parse(JSON.stringify(result ?? null)));
        }, fail);
    });
  }

  private async answer(target: Target, path: string, init: RequestInit): Promise<Response> {
    const running = invocations.getStore();
    if (running === undefined) throw new Error('The app called outside of an invocation.');
    if (running.dead) throw new ProcessKilled();
    const kill = (): void => {
      running.dead = true;
      running.onDeath(new ProcessKilled('Function process ended.'));
    };
    const kind = `${productOf(target)} ${init.method ?? 'GET'} ${path.replace(/\?.*/, '').replaceAll(/\d+/g, 'N')}`;
    const send = () => this.send(running, target, path, init);
    const response = await this.plan.run({ kind, send, kill });
    // The answer of a process that has ended meanwhile reaches nobody.
    if (invocations.getStore()?.dead === true) throw new ProcessKilled();
    return response;
  }

  private async send(running: Running, target: Target, path: string, init: RequestInit): Promise<Response> {
    const product = productOf(target);
    const response = await this.sendTo(product, running, { target, path, init });
    this.wire.push({ product, method: init.method ?? 'GET', path, status: response.status });
    return response;
  }

  private sendTo(product: WireCall['product'], running: Running, { target, path, init }: Sent) {
    if (product === 'kvs') return this.store(path, init);
    return product === 'queue'
      ? this.queue.answer(path, textOf(init), running.message.invocation)
      : this.ask(running, target, path, init);
  }

  private store(path: string, init: RequestInit): Response {
    const { status, headers, body: answer } = this.parts.kvs.answer(path, textOf(init));
    return new Response(answer as BodyInit | null, { status, headers });
  }

  private ask(running: Running, target: Target, path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    const { accountId } = running.message.runtime;
    const actor = target.provider === 'app' ? 'app' : accountId === null ? 'none' : `user:${accountId}`;
    headers.set('authorization', `Bearer ${this.parts.products.siteToken}`);
    headers.set(FORGE_ACTOR, actor);
    headers.set(FORGE_SCOPES, this.parts.manifest.scopes.join(' '));
    const { method = 'GET', body = null } = init;
    return this.parts.products.fetch(new Request(`${this.url}${path}`, { method, headers, body }));
  }
}

const textOf = ({ body }: RequestInit): string => (typeof body === 'string' ? body : '{}');

function failed(error: unknown): Outcome {
  if (error instanceof ProcessKilled) return { kind: 'crashed' };
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'threw', error: { name, message, stack: stack ?? '' }, loading: false };
}

function productOf({ type, remote }: Target): WireCall['product'] {
  if (type === 'kvs') return 'kvs';
  if (remote === 'stargate') return 'queue';
  return remote === 'confluence' ? 'confluence' : 'jira';
}
