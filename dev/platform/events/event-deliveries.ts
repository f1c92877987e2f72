import { backOffMs, judge, type Retry, type Verdict } from '../delivery/verdict';
import { type FunctionJob, type InvocationResult } from '../invocation/invoker';
import { type AppManifest } from '../manifest/app-manifest';
import { type Work, type WorkSource } from '../work/work-source';
import { type DeliveryRow, type EventStore } from './event-store';

/** doc:product_events */
const MAX_APP_RETRIES = 4;
/** How often the platform tries again after a time-out is not documented: a guess. */
const MAX_PLATFORM_RETRIES = 4;

export interface EventDeliveriesOptions {
  readonly store: EventStore;
  readonly manifest: () => AppManifest;
  readonly now: () => number;
  readonly run: (job: FunctionJob) => Promise<InvocationResult>;
}

/** Brings events to their triggers. What a trigger throws is not retried; what it asks for is. */
export function createEventDeliveries({ store, manifest, now, run }: EventDeliveriesOptions): WorkSource {
  const running = new Set<number>();

  function toWork(row: DeliveryRow): Work | null {
    const trigger = manifest().triggers.find(({ key }) => key === row.trigger_key);
    if (!trigger) {
      store.remove(row.id);
      return null;
    }
    const job: FunctionJob = {
      occasion: 'event',
      functionKey: trigger.functionKey,
      moduleType: 'trigger',
      moduleKey: trigger.key,
      accountId: null,
      payload: toPayload(row),
    };
    running.add(row.id);
    return {
      run: async () => {
        try {
          settle(row, judge((await run(job)).outcome));
        } finally {
          running.delete(row.id);
        }
      },
    };
  }

  function settle(row: DeliveryRow, verdict: Verdict): void {
    switch (verdict.kind) {
      case 'delivered':
      case 'app-error':
        store.remove(row.id);
        break;
      case 'retry-requested':
        if (row.app_retries >= MAX_APP_RETRIES) store.remove(row.id);
        else retry({ ...row, app_retries: row.app_retries + 1 }, verdict.retry, verdict.retry.afterMs);
        break;
      case 'limit-exceeded':
      case 'platform-error':
        if (row.platform_retries >= MAX_PLATFORM_RETRIES) store.remove(row.id);
        else {
          const afterMs = backOffMs(row.platform_retries);
          retry({ ...row, platform_retries: row.platform_retries + 1 }, verdict.retry, afterMs);
        }
        break;
    }
  }

  function retry(row: DeliveryRow, { reason, data }: Retry, afterMs: number): void {
    store.reschedule({ ...row, due_at: now() + afterMs, retry: JSON.stringify({ reason, data }) });
  }

  return {
    earliest: () => store.earliest(),
    take: () => {
      for (const row of store.due(now())) {
        const work = running.has(row.id) ? null : toWork(row);
        if (work) return work;
      }
      return null;
    },
  };
}

function toPayload(row: DeliveryRow): unknown {
  const event = JSON.parse(row.event) as Readonly<Record<string, unknown>>;
  if (row.retry === null) return event;
  const { reason, data } = JSON.parse(row.retry) as Retry;
  const retryContext = {
    retryCount: row.app_retries + row.platform_retries,
    retryReason: reason,
    retryData: data,
  };
  return { ...event, retryContext };
}
