import { AsyncLocalStorage } from 'node:async_hooks';
import { type InvokeMessage } from '../../../dev/platform/child/protocol';
import { createRuntimeObject } from '../../../dev/platform/child/runtime-object';
import { TIME_LIMIT_MS } from './invoke-message';

/** One run of one function. */
export interface Running {
  readonly message: InvokeMessage;
  dead: boolean;
  readonly onDeath: (error: Error) => void;
}

/** Which run a line of the app's code belongs to. */
export const invocations = new AsyncLocalStorage<Running>();

/** What the app's packages send through `__forge_fetch__`. */
export interface Target {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
}

export type ForgeFetch = (target: Target, path: string, init: RequestInit) => Promise<Response>;

/** The two globals through which the `@forge/*` packages reach their platform. */
export function installGlobals(fetch: ForgeFetch): void {
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
