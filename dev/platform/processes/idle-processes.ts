import { type FunctionProcess } from './function-process';

/** Processes that stand ready, the most recently used first: it has the app loaded. */
export interface IdleProcesses {
  size(): number;
  /** A process of this size, warm if there is one. Ends another idle one when `full`. */
  take(memoryMb: number, full: boolean): FunctionProcess;
  put(process: FunctionProcess): void;
  /** Sees to it that one process is there. */
  keepOne(memoryMb: number): void;
  killAll(): void;
  /** Resolves once the first one can run a function. */
  readonly ready: () => Promise<void>;
}

export function createIdleProcesses(start: (memoryMb: number) => FunctionProcess): IdleProcesses {
  let idle: readonly FunctionProcess[] = [];
  const alive = (): readonly FunctionProcess[] => idle.filter((process) => process.alive());
  const remove = (process: FunctionProcess): void => {
    idle = idle.filter((one) => one !== process);
  };

  return {
    size: () => alive().length,
    take: (memoryMb, full) => {
      idle = alive();
      const warm = idle.find((process) => process.memoryMb === memoryMb);
      if (warm) {
        remove(warm);
        return warm;
      }
      const [first] = idle;
      if (full && first) {
        remove(first);
        first.kill();
      }
      return start(memoryMb);
    },
    put: (process) => {
      if (process.alive()) idle = [process, ...idle];
    },
    keepOne: (memoryMb) => {
      idle = alive();
      if (idle.length === 0) idle = [start(memoryMb)];
    },
    killAll: () => {
      for (const process of idle) process.kill();
      idle = [];
    },
    ready: async () => {
      await idle[0]?.ready;
    },
  };
}
