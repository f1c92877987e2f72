import api, { getAppContext, route } from '@forge/api';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import { chat, list, stream } from '@forge/llm';
import Resolver from '@forge/resolver';
import { runStorage, type StorageStep } from './storage';

/**
 * A Forge app with no purpose of its own: each resolver key does one thing to the platform and says
 * what came of it. Handlers in the background leave a trace in the log.
 */
type Payload = Readonly<Record<string, unknown>>;

const resolver = new Resolver();
const tries = new Map<string, (payload: Payload) => unknown>();
let warmCalls = 0;

function define(key: string, run: (payload: Payload, context: unknown) => unknown): void {
  tries.set(key, (payload) => run(payload, null));
  resolver.define(key, ({ payload, context }) => run(payload as Payload, context));
}

define('echo', (payload, context) => ({ payload, context }));
define('warm', () => (warmCalls += 1));
define('storage', ({ steps }) => runStorage(steps as readonly StorageStep[]));
define('throw', ({ message }) => {
  throw new Error(String(message));
});
define('loop', () => {
  for (;;);
});
define('eat', () => {
  const eaten: number[][] = [];
  for (;;) eaten.push(new Array<number>(100_000).fill(1));
});
define('eatBuffers', async () => {
  const eaten: Buffer[] = [];
  for (;;) {
    eaten.push(Buffer.alloc(16 * 1024 * 1024, 1));
    await sleep(5);
  }
});
define('wait', async ({ ms }) => sleep(Number(ms)));
define('big', ({ bytes }) => 'x'.repeat(Number(bytes)));
define('clock', () => {
  const made = new Date();
  return {
    now: Date.now(),
    made: made.toISOString(),
    isDate: made instanceof Date,
    fixed: new Date(0).toISOString(),
  };
});
define('environment', () => Object.keys(process.env).sort());
define('app', () => {
  const context = getAppContext();
  const { appAri, moduleKey, permissions, license } = context;
  return {
    appId: appAri.appId,
    moduleKey,
    permissions,
    license,
    left: context.invocationRemainingTimeInMillis(),
  };
});
define('product', async (payload) => {
  const { as, product = 'jira' } = payload as { as: string; product?: string };
  const caller = as === 'app' ? api.asApp() : as === 'user' ? api.asUser() : api.asUser(as);
  const headers = { Authorization: 'mine', 'X-Forge-Actor': 'app' };
  const response =
    product === 'jira'
      ? await caller.requestJira(route`/rest/api/3/issue/${'A 1'}?fields=${'a b'}`, { headers })
      : await caller.requestConfluence(route`/wiki/api/v2/pages/1`, { headers });
  return {
    status: response.status,
    body: await response.text(),
    retryAfter: response.headers.get('retry-after'),
  };
});
define('post', async () => {
  const body = JSON.stringify({ fields: { summary: 'Grüße' } });
  return (await api.asApp().requestJira(route`/rest/api/3/issue`, { method: 'POST', body })).status;
});
define('caught', async ({ key, ...payload }) => {
  try {
    return { value: await tries.get(String(key))?.(payload) };
  } catch (error) {
    const { name, message, status, code } = error as Error & { status?: number; code?: string };
    return { name, message, status, code };
  }
});
define('egress', async () => (await fetch('https://example.com/')).status);
define('rawHttp', async () => {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get('http://127.0.0.1:9/', resolve).on('error', reject);
  });
});
define('push', async (payload) => {
  const { queue = 'work', events } = payload as {
    queue?: string;
    events: { body: Record<string, unknown> }[];
  };
  return new Queue({ key: queue }).push(events);
});
define('job', async ({ jobId, cancel }) => {
  const job = new Queue({ key: 'work' }).getJob(String(jobId));
  return cancel === true ? job.cancel() : job.getStats();
});
define('late', () => {
  setTimeout(() => void kvs.set('late', true).catch(() => undefined), 50);
  return 'returned';
});
define('models', () => list());
define('chat', async ({ prompt }) => chat(prompt as Parameters<typeof chat>[0]));
define('stream', async ({ prompt }) => {
  const parts: unknown[] = [];
  for await (const part of await stream(prompt as Parameters<typeof chat>[0])) parts.push(part);
  return parts;
});
define('log', ({ lines }) => {
  for (let line = 0; line < Number(lines); line += 1) console.log('line %d', line);
});

export const resolve = resolver.getDefinitions();

export const exportMacro = (payload: unknown): unknown => ({ version: 1, type: 'doc', content: [], payload });

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Told {
  readonly do?: string;
  readonly answer?: unknown;
  readonly ms?: number;
}

/** Leaves a trace that the event came, then does what it says; what takes a time leaves another at its end. */
async function obey(kind: string, event: Payload, told: Told): Promise<unknown> {
  trace(kind, event);
  if (told.ms !== undefined) {
    await sleep(told.ms);
    trace(kind, { ...event, hasEnded: true });
  }
  if (told.do === 'throw') throw new Error('told to throw');
  if (told.do === 'exit') process.exit(1);
  return told.answer;
}

function trace(kind: string, event: Payload): void {
  console.log('trace %s', JSON.stringify({ ...event, kind, at: Date.now() }));
}

export const onEvent = (event: Payload): Promise<unknown> =>
  obey(String(event['eventType']), event, event['told'] ?? {});

export const onTick = (event: { context: { moduleKey: string } }): unknown => {
  trace(event.context.moduleKey, {});
  return { statusCode: 204 };
};

export const consume = (event: Payload): Promise<unknown> => obey('queue', event, event['body'] as Told);
