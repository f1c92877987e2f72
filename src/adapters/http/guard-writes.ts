import { PlatformError } from '../../ports/platform-error';
import { type Pause, type SitePause, SitePaused } from '../../ports/site/site-pause';
import { type Trace, type Traces } from '../../ports/traces';
import { OPERATIONS, type OperationId, type ProductOperation } from './operations';
import { type ProductRequest } from './request';

interface Deps {
  readonly pause: Pick<SitePause, 'find'>;
  readonly traces: Pick<Traces, 'current'>;
}

/** Whether Lockstep rests, asked once an invocation. */
export function askedOnce({ pause, traces }: Deps): Pick<SitePause, 'find'> {
  const asked = new WeakMap<Trace, Promise<Pause | null>>();
  return {
    find: () => {
      const trace = traces.current();
      const known = trace === null ? undefined : asked.get(trace);
      const asking = known ?? pause.find();
      if (trace !== null) asked.set(trace, asking);
      return asking;
    },
  };
}

/**
 * Lets nothing through that writes while Lockstep rests on the site. Asked before the first write of an
 * invocation; where storage does not say, nothing is written.
 */
export function guardWrites(request: ProductRequest, pause: Pick<SitePause, 'find'>): ProductRequest {
  return async (operation, route, init) => {
    if (writes(operation)) await stopWhilePaused(operation, pause);
    return request(operation, route, init);
  };
}

function writes(id: OperationId): boolean {
  const operation: ProductOperation = OPERATIONS[id];
  return operation.method !== 'GET' && operation.reads !== true;
}

async function stopWhilePaused(step: string, asked: Pick<SitePause, 'find'>): Promise<void> {
  let pause: Pause | null;
  try {
    pause = await asked.find();
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    throw new PlatformError('throttled', `${step}: pause not known`);
  }
  if (pause !== null) throw new SitePaused(step, pause.since);
}
