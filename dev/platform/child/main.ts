import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import { format } from 'node:util';
import { installEgressFilter } from './egress';
import { createForgeFetch } from './forge-fetch';
import { closeNetwork } from './network';
import { createPost } from './post';
import { type ChildMessage, type HostMessage, type InvokeMessage, type ThrownError } from './protocol';
import { createHandlerContext, createRuntimeObject } from './runtime-object';
import { installSiteClock, setClockOffset } from './site-clock';

/**
 * The app's process: gives an unmodified bundle the two globals that Forge's packages read, and runs
 * its handlers when the host says so. It knows nothing of the app and has no way out but the host.
 */
type Handler = (payload: unknown, context: unknown) => unknown;
type Runtime = ReturnType<typeof createRuntimeObject>;

const scope = new AsyncLocalStorage<Runtime>();
const requireFrom = createRequire(__filename);
const loaded = new Map<string, Readonly<Record<string, unknown>>>();
let backendEgress: readonly string[] = [];

const post = createPost<ChildMessage>((messages) => {
  if (process.connected) process.send?.(messages);
});
const send = post.now;
const currentInvocation = (): string | null => scope.getStore()?.appContext.invocationId ?? null;
const { forgeFetch, settle } = createForgeFetch(post.soon, currentInvocation);

installSiteClock();
installConsole();
installEgressFilter(() => backendEgress);
closeNetwork(() => backendEgress.length > 0);
Object.defineProperty(globalThis, '__forge_fetch__', { value: forgeFetch });
Object.defineProperty(globalThis, '__forge_runtime__', { get: () => scope.getStore() });

process.on('message', (messages: readonly HostMessage[]) => {
  for (const message of messages) {
    setClockOffset(message.clockOffsetMs);
    if (message.type === 'answer') settle(message);
    else void run(message);
  }
});
process.on('disconnect', () => process.exit());
// A promise that nobody awaits is the app's defect, not a reason to lose the invocations after it.
process.on('unhandledRejection', (reason) => {
  log('error', `Unhandled rejection: ${describe(reason).stack}`);
});
send({ type: 'ready' });

async function run(message: InvokeMessage): Promise<void> {
  const { invocation } = message;
  backendEgress = message.backendEgress;
  const runtime = createRuntimeObject(message, performance.now() + message.timeLimitMs);
  await scope.run(runtime, async () => {
    let handler: Handler;
    try {
      handler = load(message.bundleFile, message.exportName);
    } catch (error) {
      send({ type: 'threw', invocation, error: describe(error), loading: true });
      return;
    }
    try {
      const result = await handler(JSON.parse(message.payload), createHandlerContext(message));
      send({ type: 'returned', invocation, result: JSON.stringify(result) });
    } catch (error) {
      send({ type: 'threw', invocation, error: describe(error), loading: false });
    }
  });
}

/** Loads inside the first invocation's scope: some packages read the runtime while they are imported. */
function load(bundleFile: string, exportName: string): Handler {
  let module = loaded.get(bundleFile);
  if (!module) {
    module = requireFrom(bundleFile) as Readonly<Record<string, unknown>>;
    loaded.set(bundleFile, module);
  }
  const handler = module[exportName];
  if (typeof handler !== 'function') throw new Error(`The bundle exports no function named ${exportName}.`);
  return handler as Handler;
}

function installConsole(): void {
  for (const level of ['debug', 'log', 'info', 'warn', 'error', 'trace'] as const) {
    globalThis.console[level] = (...args: unknown[]) => {
      log(level, format(...args));
    };
  }
}

function log(level: string, text: string): void {
  send({ type: 'log', invocation: currentInvocation(), level, text });
}

function describe(error: unknown): ThrownError {
  if (!(error instanceof Error)) return { name: 'Error', message: format(error), stack: format(error) };
  return { name: error.name, message: error.message, stack: error.stack ?? error.message };
}
