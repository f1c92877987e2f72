import { type Log } from '../../ports/log';
import { PlatformError } from '../../ports/platform-error';
import { type SitePause } from '../../ports/site/site-pause';
import { type Traces } from '../../ports/traces';
import { type ReportTask } from '../../ports/reports/report-queue';
import { type PublishReport } from '../../usecases/reports/publishing/publish-report';

interface Deps {
  readonly log: Log;
  readonly traces: Traces;
  readonly invocationId: () => string;
  readonly pause: Pick<SitePause, 'find'>;
  readonly publishReport: PublishReport;
}

/** A request to be called again with the same event; wiring turns it into the platform's form. */
export interface Retry {
  readonly kind: 'retry';
  readonly afterMs: number;
}

export type Delivered = { readonly kind: 'delivered' } | Retry;

/** After these the heartbeat takes over: an event that fails for a day helps nobody. */
const MAX_RETRIES = 5;
const FIRST_RETRY_MS = 30_000;
const SCHEDULE_ID = /^weekly-[1-9][0-9]{0,18}(-[0-9a-f]{8})?$/;
const CORRELATION_ID = /^[0-9a-zA-Z-]{1,64}$/;
/** A local date, or a sprint. */
const SLOT = /^(\d{4}-\d{2}-\d{2}|sprint-\d{1,19})$/;

/** Queue events come at least once, in any order, and from older versions of the app too. */
export function createReportConsumer(deps: Deps) {
  const deliver = async (event: unknown): Promise<Delivered> => {
    const task = taskOf(event);
    const invocation = deps.invocationId();
    if (task === null) {
      deps.log.error('report-event-unknown', { invocation });
      return { kind: 'delivered' };
    }
    try {
      // Its slot stays open: the heartbeat asks again once Lockstep is at work.
      if ((await deps.pause.find()) !== null) return { kind: 'delivered' };
      const { kind } = await deps.publishReport(task, 'background');
      deps.log.info('report', { invocation, ...task, outcome: kind });
      return { kind: 'delivered' };
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      deps.log.error('report-failed', { invocation, ...task, why: error.message });
      return retryOf(error, retryCountOf(event));
    }
  };
  return (event: unknown) => {
    const correlationId = correlationIdOf(event) ?? deps.invocationId();
    return deps.traces.within({ cause: 'schedule', personId: null, correlationId }, () => deliver(event));
  };
}

function retryOf(error: PlatformError, retryCount: number): Delivered {
  if (!error.retryable || retryCount >= MAX_RETRIES) return { kind: 'delivered' };
  return { kind: 'retry', afterMs: Math.max(error.retryAfterMs ?? 0, FIRST_RETRY_MS * 2 ** retryCount) };
}

function taskOf(event: unknown): ReportTask | null {
  const body = fieldOf(event, 'body');
  const scheduleId = fieldOf(body, 'scheduleId');
  const slot = fieldOf(body, 'slot');
  const known = typeof scheduleId === 'string' && SCHEDULE_ID.test(scheduleId);
  return known && typeof slot === 'string' && SLOT.test(slot) ? { scheduleId, slot } : null;
}

function correlationIdOf(event: unknown): string | null {
  const id = fieldOf(fieldOf(event, 'body'), 'correlationId');
  return typeof id === 'string' && CORRELATION_ID.test(id) ? id : null;
}

function retryCountOf(event: unknown): number {
  const count = fieldOf(fieldOf(event, 'retryContext'), 'retryCount');
  return typeof count === 'number' ? count : 0;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
