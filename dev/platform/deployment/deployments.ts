import { dirname, resolve } from 'node:path';
import { type AppBundle } from '../host-api';
import { readManifest, type AppManifest } from '../manifest/app-manifest';
import { type FunctionWatcher } from '../processes/child-channel';
import { startFunctionProcess } from '../processes/function-process';
import { createProcessPool, type ProcessPool } from '../processes/process-pool';

/** One version of the app and the processes that run it. */
export interface Deployment {
  readonly bundle: AppBundle;
  readonly manifest: AppManifest;
  readonly pool: ProcessPool;
}

export interface DeploymentsOptions {
  readonly childProgram: string;
  readonly coldStarts: boolean;
  readonly watcher: FunctionWatcher;
}

const DEFAULT_MEMORY_MB = 512;

/** Holds what is deployed at present; functions that run on an older version end there. */
export function createDeployments(
  first: AppBundle,
  { childProgram, coldStarts, watcher }: DeploymentsOptions,
) {
  const pools = new Set<ProcessPool>();
  let current = start(first);

  function start(bundle: AppBundle): Deployment {
    const manifest = readManifest(bundle.manifest);
    const readableFolders = Object.values(bundle.modules).map((file) => dirname(file));
    // The egress filter is a package of its own that the process loads when it needs it.
    if (manifest.backendEgress.length > 0) readableFolders.push(resolve('node_modules'));
    const pool = createProcessPool({
      start: (memoryMb) => startFunctionProcess({ childProgram, memoryMb, readableFolders }, watcher),
      defaultMemoryMb: [...manifest.functions.values()][0]?.memoryMb ?? DEFAULT_MEMORY_MB,
      cold: coldStarts,
    });
    pools.add(pool);
    return { bundle, manifest, pool };
  }

  return {
    current: (): Deployment => current,
    manifest: (): AppManifest => current.manifest,
    replace: (bundle: AppBundle): void => {
      const before = current;
      current = start(bundle);
      before.pool.retire();
    },
    killAll: (): void => {
      for (const pool of pools) pool.killAll();
    },
    close: (): void => {
      for (const pool of pools) pool.close();
    },
  };
}
