import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { openDatabase } from '../../../dev/kernel/sqlite';
import { type InvokeMessage } from '../../../dev/platform/child/protocol';
import { createHandlerContext, createRuntimeObject } from '../../../dev/platform/child/runtime-object';
import { createKvs, type Kvs } from '../../../dev/platform/kvs/kvs';
import { type AppManifest, readManifest } from '../../../dev/platform/manifest/app-manifest';
import { type Section } from '../../../dev/platform/manifest/reading';
import { listPeople } from '../../../dev/products/people';
import { FORGE_ACTOR, FORGE_SCOPES } from '../../../dev/products/wire';
import { startProducts, type TestProducts } from '../../../dev/products/testing';
import { buildWorld } from '../../../dev/seed/worlds';
import { type BridgeAnswer, type Viewer } from '../../site/kit';
import { type RestAnswer } from '../running-site';
import { HeardConsole } from './heard-console';
import { SkippedTime } from './skipped-time';
import { ProcessKilled, TroublePlan } from './trouble-plan';

type Handler = (payload: unknown, context: unknown) => Promise<unknown>;
export type Handlers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** One run of one function. */
interface Running {
  readonly message: InvokeMessage;
  dead: boolean;
  readonly onDeath: (error: Error) => void;
}

const TIME_LIMIT_MS = 25_000;

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

/** What the app's packages send through `__forge_fetch__`. */
interface Target {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
}

export interface WireCall {
  readonly product: 'jira' | 'confluence' | 'kvs';
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/**
 * The app's own handlers, adapters and the unmodified `@forge/*` packages in this process, over emulated
 * products and storage in memory: every call that leaves the app can be counted and made to go wrong,
 * thousands of times a minute. Stands in for a site in `test/site/kit` and `test/site/generate`.
 */
export class AppHost {
  readonly url: string;
  /** Every call that got through. */
  readonly wire: WireCall[] = [];
  plan = TroublePlan.none();
  private readonly people: ReadonlyMap<string, string>;

  private constructor(private readonly parts: Parts) {
    this.url = parts.products.url;
    const people = listPeople(parts.products.context.db);
    this.people = new Map(people.map(({ email, accountId }) => [email, accountId]));
  }

  /** `load` gives the files that the manifest names; it runs once the platform's globals are there. */
  static async start(load: () => Promise<Handlers>): Promise<AppHost> {
    const manifest = readManifest(parse(readFileSync(resolve('manifest.yml'), 'utf8')) as Section);
    const time = new SkippedTime();
    time.begin();
    const heard = new HeardConsole();
    heard.begin();
    const products = await startProducts({ world: buildWorld('demo', Date.now()) });
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

  private async invoke(accountId: string | null, call: FrameCall): Promise<unknown> {
    const module = this.parts.manifest.modules.get(call.moduleKey);
    const resolver = module?.properties['resolver'] as { readonly function?: string } | undefined;
    const fn = this.parts.manifest.functions.get(resolver?.function ?? '');
    const handler = fn && this.parts.handlers[fn.module]?.[fn.exportName];
    if (module === undefined || typeof handler !== 'function')
      throw new Error(`The app has no module ${call.moduleKey}.`);
    const message = this.messageOf(accountId, module.type, call);
    const payload = { call: { functionKey: call.functionKey, payload: call.payload }, context: call.context };
    return this.run(message, handler as Handler, payload);
  }

  /** The answer of a function, unless its process ends before. */
  private run(message: InvokeMessage, handler: Handler, payload: unknown): Promise<unknown> {
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

  private messageOf(accountId: string | null, moduleType: string, call: FrameCall): InvokeMessage {
    const { cloudId } = this.parts.products.context;
    const contextAri = `ari:cloud:jira::site/${cloudId}`;
    return {
      type: 'invoke',
      invocation: randomUUID(),
      bundleFile: '',
      exportName: '',
      runtime: {
        contextAri,
        cloudId,
        accountId,
        appId: this.parts.manifest.appId,
        appVersion: 'test',
        environmentId: randomUUID(),
        installationId: randomUUID(),
        functionKey: call.functionKey,
        moduleType,
        moduleKey: call.moduleKey,
        license: null,
        scopes: this.parts.manifest.scopes,
        traceId: '0'.repeat(32),
        appCodeDir: '',
      },
      payload: '',
      context: { installContext: contextAri, accountId },
      timeLimitMs: TIME_LIMIT_MS,
      clockOffsetMs: 0,
      backendEgress: [],
    };
  }

  private async answer(target: Target, path: string, init: RequestInit): Promise<Response> {
    const running = invocations.getStore();
    if (running === undefined) throw new Error('The app called outside of an invocation.');
    if (running.dead) throw new ProcessKilled();
    const kill = (): void => {
      running.dead = true;
      running.onDeath(new ProcessKilled('Function process ended.'));
    };
    const response = await this.plan.run(() => this.send(running, target, path, init), kill);
    // The answer of a process that has ended meanwhile reaches nobody.
    if (invocations.getStore()?.dead === true) throw new ProcessKilled();
    return response;
  }

  private async send(running: Running, target: Target, path: string, init: RequestInit): Promise<Response> {
    const product = target.type === 'kvs' ? 'kvs' : target.remote === 'confluence' ? 'confluence' : 'jira';
    const response = product === 'kvs' ? this.store(path, init) : await this.ask(running, target, path, init);
    this.wire.push({ product, method: init.method ?? 'GET', path, status: response.status });
    return response;
  }

  private store(path: string, { body }: RequestInit): Response {
    const {
      status,
      headers,
      body: answer,
    } = this.parts.kvs.answer(path, typeof body === 'string' ? body : '{}');
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

const invocations = new AsyncLocalStorage<Running>();

/** The two globals through which the `@forge/*` packages reach their platform. */
function installGlobals(fetch: (target: Target, path: string, init: RequestInit) => Promise<Response>): void {
  Object.defineProperties(globalThis, {
    __forge_fetch__: { configurable: true, value: fetch },
    __forge_runtime__: {
      configurable: true,
      get: () => {
        const running = invocations.getStore();
        // While the packages load, nothing has been asked of the app yet.
        return running ? createRuntimeObject(running.message, performance.now() + TIME_LIMIT_MS) : {};
      },
    },
  });
}
