import { type ChildProcess, fork } from 'node:child_process';
import { type ProductContext } from '../../products/operation';
import {
  type IndexedProperty,
  type LimitSettings,
  type LimitState,
  type OutboxEvent,
  SITE_SESSION,
  type SitePerson,
} from '../../products/wire';
import { LOOPBACK } from '../ports';
import { StartRefused } from '../start-refused';

export interface ProductsProcessOptions {
  /** The bundled `dev/products/main.ts`. */
  readonly program: string;
  readonly databaseFile: string;
  readonly port: number;
  readonly siteUrl: string;
  readonly siteToken: string;
  readonly world: string;
  readonly adf: ProductContext['adf'];
  readonly clockOffsetMs: number;
  /** New events wait in the outbox. */
  readonly onOutbox: () => void;
  /** It ended without being asked to. */
  readonly onDeath: (how: string) => void;
}

/** The emulated products, in a process of their own. */
export interface ProductsProcess {
  readonly url: string;
  readonly cloudId: string;
  /** Null in a world without an account of the app. */
  readonly appAccountId: string | null;
  readonly people: () => Promise<readonly SitePerson[]>;
  readonly outbox: (after: number) => Promise<readonly OutboxEvent[]>;
  readonly setClock: (offsetMs: number) => Promise<void>;
  readonly setLag: (lag: ProductContext['lag']) => Promise<void>;
  readonly limits: () => Promise<LimitState>;
  readonly setLimits: (change: Partial<LimitSettings>) => Promise<LimitState>;
  readonly setIndexedProperties: (indexed: readonly IndexedProperty[]) => Promise<void>;
  /** As a person who uses the site's own pages; null: an anonymous visitor. */
  readonly fetchAs: (accountId: string | null, path: string, init?: RequestInit) => Promise<Response>;
  readonly stop: () => Promise<void>;
}

const STOP_PATIENCE_MS = 3000;

/** Resolves once the products answer; throws {@link StartRefused} when they end instead, their reason on stderr. */
export async function startProducts(options: ProductsProcessOptions): Promise<ProductsProcess> {
  const child = forkProducts(options);
  const { cloudId, appAccountId } = await ready(child);
  const client = productsClient(options);
  await client.setClock(options.clockOffsetMs);
  let stopping = false;
  child.on('exit', (code, signal) => {
    if (!stopping) options.onDeath(signal ?? `exit code ${String(code)}`);
  });
  child.on('message', (message: Message) => {
    if (message.type === 'outbox') options.onOutbox();
  });
  const stop = async (): Promise<void> => {
    stopping = true;
    await endProcess(child);
  };
  return { ...client, cloudId, appAccountId, stop };
}

/**
 * Detached from the terminal's process group, so that Ctrl-C reaches only the site, which then ends
 * the products in order; when the site is killed, they end themselves as their channel closes.
 */
function forkProducts(options: ProductsProcessOptions): ChildProcess {
  const { databaseFile, port, siteUrl, siteToken, world, adf, clockOffsetMs } = options;
  const settings = {
    port: String(port),
    database: databaseFile,
    'site-url': siteUrl,
    world,
    adf,
    'clock-offset-ms': String(clockOffsetMs),
  };
  // In one word each: a value may begin with a dash, such as the offset of a clock that is behind.
  const args = Object.entries(settings).map(([name, value]) => `--${name}=${value}`);
  return fork(options.program, args, {
    env: { ...process.env, LOCKSTEP_SITE_TOKEN: siteToken },
    execArgv: ['--enable-source-maps'],
    detached: true,
    stdio: ['ignore', process.stderr, process.stderr, 'ipc'],
  });
}

type Message =
  | { readonly type: 'ready'; readonly cloudId: string; readonly appAccountId: string | null }
  | { readonly type: 'outbox' }
  | { readonly type: 'failed' };

function ready(child: ChildProcess): Promise<Message & { type: 'ready' }> {
  return new Promise((resolve, reject) => {
    const ended = (): void => {
      reject(new StartRefused('The emulated products could not start; the reason is above.'));
    };
    child.once('exit', ended);
    child.once('error', reject);
    child.on('message', (message: Message) => {
      if (message.type !== 'ready') return;
      child.off('exit', ended);
      resolve(message);
    });
  });
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const lastResort = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
  await ended;
  clearTimeout(lastResort);
}

function productsClient({ port, siteToken }: ProductsProcessOptions) {
  const url = `http://${LOOPBACK}:${String(port)}`;
  const authorization = `Bearer ${siteToken}`;
  const control = async (path: string, body?: unknown): Promise<unknown> => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const headers = { authorization, 'content-type': 'application/json' };
    const response = await fetch(`${url}/__products/${path}`, { ...init, headers });
    if (!response.ok) throw new Error(`the products answered ${String(response.status)} to ${path}`);
    return response.json();
  };
  return {
    url,
    people: async () => (await control('people')) as readonly SitePerson[],
    outbox: async (after: number) => {
      const answer = (await control(`outbox?after=${String(after)}`)) as { events: readonly OutboxEvent[] };
      return answer.events;
    },
    setClock: async (offsetMs: number) => {
      await control('clock', { offsetMs });
    },
    setLag: async (lag: ProductContext['lag']) => {
      await control('lag', lag);
    },
    limits: async () => (await control('limits')) as LimitState,
    setLimits: async (change: Partial<LimitSettings>) => (await control('limits', change)) as LimitState,
    setIndexedProperties: async (indexed: readonly IndexedProperty[]) => {
      await control('indexed-properties', indexed);
    },
    fetchAs: async (accountId: string | null, path: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      headers.set('authorization', authorization);
      headers.set(SITE_SESSION, accountId ?? 'anonymous');
      return fetch(`${url}${path}`, { ...init, headers });
    },
  };
}
