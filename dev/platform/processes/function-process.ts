import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { type InvokeMessage } from '../child/protocol';
import {
  forkChild,
  logOutput,
  openChannel,
  type ChildSetup,
  type FunctionWatcher,
  type Outcome,
} from './child-channel';
import { watchMemory } from './memory-watch';

/** One process of the app; runs one function at a time and keeps the app's module state between them. */
export interface FunctionProcess {
  readonly memoryMb: number;
  /** Resolves when it can run its first function, or is gone. */
  readonly ready: Promise<void>;
  run(message: InvokeMessage): Promise<Outcome>;
  alive(): boolean;
  kill(): void;
}

/** How long a process that ignores SIGTERM may go on. */
const GRACE_MS = 500;

interface Running {
  readonly invocation: string;
  readonly settle: (outcome: Outcome) => void;
}

export function startFunctionProcess(setup: ChildSetup, watcher: FunctionWatcher): FunctionProcess {
  const child = forkChild(setup);
  let running: Running | null = null;
  /** Why the process ends or ended: one that is told to stop does not know. */
  let ending: Outcome | null = null;

  const settle = (outcome: Outcome): void => {
    const ended = running;
    running = null;
    ended?.settle(outcome);
  };
  const stopBecause = (outcome: Outcome): void => {
    ending ??= outcome;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
  };
  const post = openChannel(child, watcher, {
    onEnd: (invocation, outcome) => {
      if (invocation === running?.invocation) settle(outcome);
    },
    onExit: (outcome) => {
      ending ??= outcome;
      settle(ending);
    },
  });
  logOutput(child, (level, text) => {
    watcher.onLog(running?.invocation ?? null, level, text);
  });

  return {
    memoryMb: setup.memoryMb,
    ready: firstSign(child),
    run: (message) =>
      new Promise((resolve) => {
        if (ending) {
          resolve(ending);
          return;
        }
        const release = guard(child, setup.memoryMb, message.timeLimitMs, stopBecause);
        const settleRun = (outcome: Outcome): void => {
          release();
          resolve(outcome);
        };
        running = { invocation: message.invocation, settle: settleRun };
        post.now(message);
      }),
    alive: () => ending === null,
    kill: () => {
      ending ??= { kind: 'crashed' };
      child.kill('SIGKILL');
    },
  };
}

/** Holds a run to its limits; the function it gives lets go. */
function guard(
  child: ChildProcess,
  memoryMb: number,
  timeLimitMs: number,
  stopBecause: (outcome: Outcome) => void,
): () => void {
  const timer = setTimeout(() => {
    stopBecause({ kind: 'timed-out' });
  }, timeLimitMs);
  const unwatch = watchMemory(child.pid, memoryMb, () => {
    stopBecause({ kind: 'out-of-memory' });
  });
  return () => {
    clearTimeout(timer);
    unwatch();
  };
}

async function firstSign(child: ChildProcess): Promise<void> {
  await Promise.race([once(child, 'message'), once(child, 'exit')]).catch(() => undefined);
}
