import { type Retry } from '../delivery/verdict';
import { type PushedEvent } from './queue-service';
import { type QueueRow } from './queue-store';

/** doc:async-events-api: after this an event is dropped and counts as failed. */
export const RETENTION_MS = 24 * 3_600_000;

/** The consumer's first argument. */
export function toAsyncEvent(row: QueueRow, at: number) {
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
