import { type FunctionProcess } from './function-process';

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
  const idle: FunctionProcess[] = [];
  const busy = new Map<FunctionProcess, Lane>();
  const waiters: Waiter[] = [];
  let retired = false;

  const inBackground = (): number => [...busy.values()].filter((lane) => lane === 'background').length;

  function mayStart(lane: Lane): boolean {
    return busy.size < MAX_PROCESSES && (lane === 'foreground' || inBackground() < MAX_BACKGROUND);
  }

  /** Prefers a warm process of the right size; ends another idle one when there is no room for a new one. */
  function take(memoryMb: number): FunctionProcess {
    dropDead(idle);
    const at = idle.findIndex((process) => process.memoryMb === memoryMb);
    const [warm] = at >= 0 ? idle.splice(at, 1) : [];
    if (warm) return warm;
    if (idle.length + busy.size >= MAX_PROCESSES) idle.shift()?.kill();
    return options.start(memoryMb);
  }

  function serveWaiters(): void {
    for (const lane of ['foreground', 'background'] as const) {
      while (mayStart(lane)) {
        const at = waiters.findIndex((waiter) => waiter.lane === lane);
        const [waiter] = at >= 0 ? waiters.splice(at, 1) : [];
        if (!waiter) break;
        const process = take(waiter.memoryMb);
        busy.set(process, lane);
        waiter.serve(process);
      }
    }
    keepSpare();
  }

  /** One process stands ready, so that the next cold start costs nobody time. */
  function keepSpare(): void {
    dropDead(idle);
    if (retired || idle.length > 0 || busy.size >= MAX_PROCESSES) return;
    idle.push(options.start(options.defaultMemoryMb));
  }

  function release(process: FunctionProcess): void {
    busy.delete(process);
    if (options.cold || retired) process.kill();
    else if (process.alive()) idle.unshift(process);
    serveWaiters();
  }

  function retire(): void {
    retired = true;
    for (const process of idle.splice(0)) process.kill();
  }

  function killAll(): void {
    for (const process of [...idle.splice(0), ...busy.keys()]) process.kill();
  }

  keepSpare();
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
    ready: async () => {
      await idle[0]?.ready;
    },
    killAll,
    retire,
    close: () => {
      retire();
      for (const waiter of waiters.splice(0)) waiter.refuse(new Error('The site is stopping.'));
      killAll();
    },
  };
}

function dropDead(processes: FunctionProcess[]): void {
  const alive = processes.filter((process) => process.alive());
  processes.splice(0, processes.length, ...alive);
}
