import { AsyncLocalStorage } from 'node:async_hooks';
import { type Trace, type Traces } from '../../ports/traces';

const storage = new AsyncLocalStorage<Trace>();

/** One process may serve several invocations at a time: each sees its own. */
export const asyncTraces: Traces = {
  within: (trace, work) => storage.run(trace, work),
  current: () => storage.getStore() ?? null,
};
