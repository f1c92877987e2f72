import { backOffMs, type Retry, type Verdict } from '../delivery/verdict';
import { RETENTION_MS } from './async-event';
import { type QueueRow, type QueueStore } from './queue-store';

export interface QueueSettlementOptions {
  readonly store: QueueStore;
  readonly now: () => number;
  /** Whether to deliver once more what was delivered: at least once is all that is promised. */
  readonly again: () => boolean;
}

/** Decides what becomes of a queue event after a run. */
export function createQueueSettlement({ store, now, again }: QueueSettlementOptions) {
  function retry(row: QueueRow, { reason, data }: Retry, afterMs: number): void {
    const dueAt = now() + afterMs;
    if (dueAt > row.pushed_at + RETENTION_MS) store.finish(row.seq, 'failed');
    else
      store.reschedule({
        ...row,
        due_at: dueAt,
        attempts: row.attempts + 1,
        retry: JSON.stringify({ reason, data }),
      });
  }

  return (row: QueueRow, verdict: Verdict): void => {
    const counted = { ...row, retry_count: row.retry_count + 1 };
    switch (verdict.kind) {
      case 'delivered':
        if (row.redelivered === 0 && again()) store.reschedule({ ...row, due_at: now(), redelivered: 1 });
        else store.finish(row.seq, 'done');
        break;
      case 'retry-requested':
        retry(counted, verdict.retry, verdict.retry.afterMs);
        break;
      case 'app-error':
      case 'limit-exceeded':
        retry(counted, verdict.retry, backOffMs(row.attempts));
        break;
      case 'platform-error': // Not the app's doing: its retry count stays.
        retry(row, verdict.retry, backOffMs(row.attempts));
        break;
    }
  };
}
