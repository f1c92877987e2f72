import { backOffMs, judge, type Retry, type Verdict } from '../delivery/verdict';
import { type FunctionJob, type InvocationResult } from '../invocation/invoker';
import { type AppManifest } from '../manifest/app-manifest';
import { type Work, type WorkSource } from '../work/work-source';
import { type PushedEvent } from './queue-service';
import { type QueueRow, type QueueStore } from './queue-store';

/** doc:async-events-api: after this an event is dropped and counts as failed. */
const RETENTION_MS = 24 * 3_600_000;

export interface QueueDeliveriesOptions {
  readonly store: QueueStore;
  readonly manifest: () => AppManifest;
  readonly now: () => number;
  readonly run: (job: FunctionJob) => Promise<InvocationResult>;
  /** Whether to deliver once more what was delivered: at least once is all that is promised. */
  readonly again: () => boolean;
}

/** Brings queue events to their consumers: at least once, within a day, in no promised order. */
export function createQueueDeliveries(
  options: QueueDeliveriesOptions,
): WorkSource & { readonly running: () => ReadonlySet<number> } {
  const { store, manifest, now, run, again } = options;
  const running = new Map<number, PushedEvent>();

  function mayStart(row: QueueRow): boolean {
    if (running.has(row.seq)) return false;
    const { concurrency } = JSON.parse(row.event) as PushedEvent;
    if (!concurrency) return true;
    const sameKey = [...running.values()].filter((event) => event.concurrency?.key === concurrency.key);
    return sameKey.length < concurrency.limit;
  }

  function toWork(row: QueueRow): Work | null {
    const consumer = manifest().consumers.get(row.queue);
    if (!consumer) {
      store.finish(row.seq, 'failed'); // A later version of the app dropped the queue.
      return null;
    }
    const job: FunctionJob = {
      occasion: 'queue',
      functionKey: consumer.functionKey,
      moduleType: 'consumer',
      moduleKey: consumer.key,
      accountId: null,
      payload: toAsyncEvent(row, now()),
      rootId: row.root_id,
    };
    running.set(row.seq, JSON.parse(row.event) as PushedEvent);
    return {
      run: async () => {
        try {
          settle(row, judge((await run(job)).outcome));
        } finally {
          running.delete(row.seq);
        }
      },
    };
  }

  function settle(row: QueueRow, verdict: Verdict): void {
    switch (verdict.kind) {
      case 'delivered':
        if (row.redelivered === 0 && again()) store.reschedule({ ...row, due_at: now(), redelivered: 1 });
        else store.finish(row.seq, 'done');
        break;
      case 'retry-requested':
        retry(row, verdict.retry, verdict.retry.afterMs, 1);
        break;
      case 'app-error':
      case 'limit-exceeded':
        retry(row, verdict.retry, backOffMs(row.attempts), 1);
        break;
      case 'platform-error':
        retry(row, verdict.retry, backOffMs(row.attempts), 0);
        break;
    }
  }

  function retry(row: QueueRow, { reason, data }: Retry, afterMs: number, counted: 0 | 1): void {
    const dueAt = now() + afterMs;
    if (dueAt > row.pushed_at + RETENTION_MS) {
      store.finish(row.seq, 'failed');
      return;
    }
    store.reschedule({
      ...row,
      due_at: dueAt,
      attempts: row.attempts + 1,
      retry_count: row.retry_count + counted,
      retry: JSON.stringify({ reason, data }),
    });
  }

  return {
    earliest: () => store.earliest(),
    take: () => {
      for (const row of store.due(now()).filter(mayStart)) {
        const work = toWork(row);
        if (work) return work;
      }
      return null;
    },
    running: () => new Set(running.keys()),
  };
}

/** The consumer's first argument. */
function toAsyncEvent(row: QueueRow, at: number) {
  return {
    ...(JSON.parse(row.event) as PushedEvent),
    queueName: row.queue,
    jobId: row.job_id,
    eventId: row.event_id,
    ...(row.retry !== null && { retryContext: toRetryContext(row, JSON.parse(row.retry) as Retry, at) }),
  };
}

function toRetryContext({ retry_count, pushed_at }: QueueRow, { reason, data }: Retry, at: number) {
  return {
    retryCount: retry_count,
    retryReason: reason,
    retryData: data,
    retentionWindow: {
      startTime: new Date(pushed_at).toISOString(),
      remainingTimeMs: Math.max(0, pushed_at + RETENTION_MS - at),
    },
  };
}
