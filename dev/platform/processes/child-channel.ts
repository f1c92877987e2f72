import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  type ChildMessage,
  type FetchAnswerMessage,
  type ForgeRequest,
  type HostMessage,
  type ThrownError,
} from '../child/protocol';
import { createPost, type Post } from '../child/post';

export type Outcome =
  /** `result` is JSON text, undefined where the handler answered nothing. */
  | { readonly kind: 'returned'; readonly result: string | undefined }
  | { readonly kind: 'threw'; readonly error: ThrownError; readonly loading: boolean }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'out-of-memory' }
  /** The process went away for another reason: killed on purpose, or ended by the app. */
  | { readonly kind: 'crashed' };

/** What the host does for a running function. */
export interface FunctionWatcher {
  onFetch(invocation: string | null, call: ForgeRequest): Promise<FetchAnswerMessage['outcome']>;
  onLog(invocation: string | null, level: string, text: string): void;
  /** How far the site's clock stands from the real one. */
  clockOffsetMs(): number;
}

const OUT_OF_MEMORY_SIGNALS: ReadonlySet<string> = new Set(['SIGABRT', 'SIGTRAP', 'SIGILL']);
const ABORTED = 134;

/** How a process of the app is set up. */
export interface ChildSetup {
  readonly childProgram: string;
  readonly memoryMb: number;
  /** Folders that it may read, beside its own program's. It may write nowhere. */
  readonly readableFolders: readonly string[];
}

/** Node's permission model lost its prefix on the way to Node 24. */
const PERMISSION_FLAG = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

export function forkChild({ childProgram, memoryMb, readableFolders }: ChildSetup): ChildProcess {
  const readable = [dirname(childProgram), ...readableFolders].filter((folder) => existsSync(folder));
  const folders = new Set(readable.flatMap((folder) => [folder, realpathSync(folder)]));
  return fork(childProgram, [], {
    execArgv: [
      `--max-old-space-size=${String(memoryMb)}`,
      '--enable-source-maps',
      '--no-warnings',
      PERMISSION_FLAG,
      ...[...folders].map((folder) => `--allow-fs-read=${folder}/`),
    ],
    // Nothing of the host's environment reaches the app.
    env: { NODE_ENV: 'production', TZ: 'UTC' },
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

function postTo(child: ChildProcess): Post<HostMessage> {
  return createPost((messages) => {
    // A process that died in between reports itself by its exit.
    if (child.connected) child.send([...messages], () => undefined);
  });
}

export interface ChannelEvents {
  /** The handler of this invocation came to an end. */
  readonly onEnd: (invocation: string, outcome: Outcome) => void;
  readonly onExit: (outcome: Outcome) => void;
}

/** Takes in what a child says, results for its owner, calls and log lines for the watcher; what it gives back speaks. */
export function openChannel(
  child: ChildProcess,
  watcher: FunctionWatcher,
  { onEnd, onExit }: ChannelEvents,
): Post<HostMessage> {
  const post = postTo(child);
  child.on('exit', (code, signal) => {
    onExit(outcomeOfExit(code, signal));
  });
  child.on('error', () => {
    onExit({ kind: 'crashed' });
  });
  const hear = (message: ChildMessage): void => {
    switch (message.type) {
      case 'ready':
        break;
      case 'returned':
        onEnd(message.invocation, { kind: 'returned', result: message.result });
        break;
      case 'threw':
        onEnd(message.invocation, { kind: 'threw', error: message.error, loading: message.loading });
        break;
      case 'fetch':
        void passOn(post, watcher, message);
        break;
      case 'log':
        watcher.onLog(message.invocation, message.level, message.text);
        break;
    }
  };
  child.on('message', (raw) => {
    for (const message of raw as readonly ChildMessage[]) hear(message);
  });
  return post;
}

async function passOn(
  post: Post<HostMessage>,
  watcher: FunctionWatcher,
  { request, invocation, call }: Extract<ChildMessage, { type: 'fetch' }>,
): Promise<void> {
  const outcome = await watcher.onFetch(invocation, call);
  post.soon({ type: 'answer', request, clockOffsetMs: watcher.clockOffsetMs(), outcome });
}

function outcomeOfExit(code: number | null, signal: string | null): Outcome {
  const outOfMemory = (signal !== null && OUT_OF_MEMORY_SIGNALS.has(signal)) || code === ABORTED;
  return { kind: outOfMemory ? 'out-of-memory' : 'crashed' };
}

/** What the app, or Node on its behalf, writes past `console`. */
export function logOutput(child: ChildProcess, log: (level: string, text: string) => void): void {
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    log('log', text.trimEnd());
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log('error', text.trimEnd());
  });
}
