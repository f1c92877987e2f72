import { type FunctionProcess } from './function-process';
import { createIdleProcesses } from './idle-processes';

/** People wait for the foreground; events, queues and schedules run in the background. */
export type Lane = 'foreground' | 'background';

export interface ProcessPool {
  /** Lends a process to `work`, waiting for a free one if it must. */
  use<T>(
    need: { readonly memoryMb: number; readonly lane: Lane },
    work: (process: FunctionProcess) => Promise<T>,
  ): Promise<T>;
  /** Resolves once a process stands ready for the first invocation. */
  ready(): Promise<void>;
  /** Ends every process at once; what runs on them fails as crashed. */
  killAll(): void;
  /** Keeps nothing warm any more; processes end as their work does. */
  retire(): void;
  /** Refuses who waits and ends every process. */
  close(): void;
}

export interface ProcessPoolOptions {
  readonly start: (memoryMb: number) => FunctionProcess;
  readonly defaultMemoryMb: number;
  /** True gives each invocation a fresh process, so that an app which relies on a warm one shows it. */
  readonly cold: boolean;
}

const MAX_PROCESSES = 4;
/** Leaves room for people while the background is busy. */
const MAX_BACKGROUND = 2;

interface Waiter {
  readonly memoryMb: number;
  readonly lane: Lane;
  readonly serve: (process: FunctionProcess) => void;
  readonly refuse: (reason: Error) => void;
}

export function createProcessPool(options: ProcessPoolOptions): ProcessPool {
  const idle = createIdleProcesses(options.start);
  const busy = new Map<FunctionProcess, Lane>();
  const waiters: Waiter[] = [];
  let retired = false;

  function mayStart(lane: Lane): boolean {
    const inBackground = [...busy.values()].filter((one) => one === 'background').length;
    return busy.size < MAX_PROCESSES && (lane === 'foreground' || inBackground < MAX_BACKGROUND);
  }

  function serveWaiters(): void {
    for (const lane of ['foreground', 'background'] as const) {
      while (mayStart(lane)) {
        const waiter = takeWaiter(waiters, lane);
        if (!waiter) break;
        const process = idle.take(waiter.memoryMb, idle.size() + busy.size >= MAX_PROCESSES);
        busy.set(process, lane);
        waiter.serve(process);
      }
    }
    // One process stands ready, so that the next cold start costs nobody time.
    if (!retired && busy.size < MAX_PROCESSES) idle.keepOne(options.defaultMemoryMb);
  }

  function release(process: FunctionProcess): void {
    busy.delete(process);
    if (options.cold || retired) process.kill();
    else idle.put(process);
    serveWaiters();
  }

  function killAll(): void {
    idle.killAll();
    for (const process of busy.keys()) process.kill();
  }

  function retire(): void {
    retired = true;
    idle.killAll();
  }

  serveWaiters();
  return {
    use: async ({ memoryMb, lane }, work) => {
      const process = await new Promise<FunctionProcess>((serve, refuse) => {
        waiters.push({ memoryMb, lane, serve, refuse });
        serveWaiters();
      });
      try {
        return await work(process);
      } finally {
        release(process);
      }
    },
    ready: idle.ready,
    killAll,
    retire,
    close: () => {
      retire();
      for (const waiter of waiters.splice(0)) waiter.refuse(new Error('The site is stopping.'));
      killAll();
    },
  };
}

function takeWaiter(waiters: Waiter[], lane: Lane): Waiter | undefined {
  const at = waiters.findIndex((waiter) => waiter.lane === lane);
  return at < 0 ? undefined : waiters.splice(at, 1)[0];
}
