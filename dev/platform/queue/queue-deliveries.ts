import { judge } from '../delivery/verdict';
import { type FunctionJob, type InvocationResult } from '../invocation/invoker';
import { type AppManifest, type Consumer } from '../manifest/app-manifest';
import { type Work, type WorkSource } from '../work/work-source';
import { toAsyncEvent } from './async-event';
import { type PushedEvent } from './queue-service';
import { createQueueSettlement, type QueueSettlementOptions } from './queue-settlement';
import { type QueueRow } from './queue-store';

export interface QueueDeliveriesOptions extends QueueSettlementOptions {
  readonly manifest: () => AppManifest;
  readonly run: (job: FunctionJob) => Promise<InvocationResult>;
}

export interface QueueDeliveries extends WorkSource {
  readonly running: () => ReadonlySet<number>;
}

/** Brings queue events to their consumers: at least once, within a day, in no promised order. */
export function createQueueDeliveries(options: QueueDeliveriesOptions): QueueDeliveries {
  const { store, manifest, now, run } = options;
  const settle = createQueueSettlement(options);
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
    running.set(row.seq, JSON.parse(row.event) as PushedEvent);
    return {
      run: async () => {
        try {
          settle(row, judge((await run(toJob(row, consumer, now()))).outcome));
        } finally {
          running.delete(row.seq);
        }
      },
    };
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

function toJob(row: QueueRow, { key, functionKey }: Consumer, at: number): FunctionJob {
  return {
    occasion: 'queue',
    functionKey,
    moduleType: 'consumer',
    moduleKey: key,
    accountId: null,
    payload: toAsyncEvent(row, at),
    rootId: row.root_id,
  };
}
