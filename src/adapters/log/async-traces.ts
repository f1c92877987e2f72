import { AsyncLocalStorage } from 'node:async_hooks';
import { type Trace, type Traces } from '../../ports/traces';

const storage = new AsyncLocalStorage<{ readonly trace: Trace; readonly sinceMs: number }>();

/** One process may serve several invocations at a time: each sees its own. */
export const asyncTraces: Traces = {
  within: (trace, work) => storage.run({ trace, sinceMs: performance.now() }, work),
  current: () => storage.getStore()?.trace ?? null,
};

/** How long a person has waited for this invocation; nobody waits for what they have not pressed. */
export function waitedMs(): number {
  const followed = storage.getStore();
  return followed?.trace.cause === 'click' ? performance.now() - followed.sinceMs : 0;
}
