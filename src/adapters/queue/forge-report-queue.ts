import { PartialSuccessError, Queue } from '@forge/events';
import { PlatformError } from '../../ports/platform-error';
import { type ReportQueue, type ReportTask } from '../../ports/reports/report-queue';
import { type Traces } from '../../ports/traces';

/** The platform's limit for one push. */
const EVENTS_A_PUSH = 50;
const ATTEMPTS = 3;

/** Events carry the correlation id of the heartbeat that sent them. */
export function createForgeReportQueue(traces: Traces): ReportQueue {
  return {
    async push(tasks) {
      const correlationId = traces.current()?.correlationId;
      const events = tasks.map((task) => toEvent(task, correlationId));
      for (let start = 0; start < events.length; start += EVENTS_A_PUSH) {
        await pushAll(events.slice(start, start + EVENTS_A_PUSH));
      }
    },
  };
}

/** What was not accepted is sent again, and only that. */
async function pushAll(events: readonly ReportEvent[]): Promise<void> {
  let left = events;
  for (let attempt = 0; attempt < ATTEMPTS && left.length > 0; attempt += 1) left = await pushOnce(left);
  if (left.length > 0) throw new PlatformError('unavailable', 'queue reports');
}

async function pushOnce(events: readonly ReportEvent[]): Promise<readonly ReportEvent[]> {
  try {
    await new Queue({ key: 'reports' }).push([...events]);
    return [];
  } catch (error) {
    return error instanceof PartialSuccessError ? failedEvents(error, events) : events;
  }
}

type ReportEvent = ReturnType<typeof toEvent>;

/** One run of a schedule at a time. */
function toEvent({ scheduleId, slot }: ReportTask, correlationId: string | undefined) {
  return {
    body: { v: 1, scheduleId, slot, correlationId },
    concurrency: { key: `report:${scheduleId}`, limit: 1 },
  };
}

/** The package types these as `event`, and sends `payload`. */
function failedEvents(error: PartialSuccessError, events: readonly ReportEvent[]): readonly ReportEvent[] {
  const refused = error.failedEvents.map((failed) =>
    JSON.stringify('payload' in failed ? failed.payload : failed.event),
  );
  return events.filter((event) => refused.includes(JSON.stringify(event)));
}
