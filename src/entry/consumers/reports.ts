import { type Log } from '../../ports/log';
import { PlatformError } from '../../ports/platform-error';
import { type SitePause } from '../../ports/site/site-pause';
import { type Traces } from '../../ports/traces';
import { type ReportTask } from '../../ports/reports/report-queue';
import { type PublishReport } from '../../usecases/reports/publishing/publish-report';
import { correlationIdIn } from '../correlation-id';
import { type Patience, type Retry, retryOf } from '../retry';
import { toldAt, toldText } from '../told';

interface Deps {
  readonly log: Log;
  readonly traces: Traces;
  readonly invocationId: () => string;
  readonly pause: Pick<SitePause, 'find'>;
  readonly publishReport: PublishReport;
}

/**
 * After its retries the heartbeat takes over: an event that fails for a day helps nobody. The waits are the pauses for
 * which the slot is put off (`domain/reports/pauses.ts`): what comes sooner finds nothing to do.
 */
const PATIENCE: Patience = { mostRetries: 5, firstWaitMs: 30_000 };
const SCHEDULE_ID = /^weekly-[1-9][0-9]{0,18}(-[0-9a-f]{8})?$/;
/** A local date, or a sprint. */
const SLOT = /^(\d{4}-\d{2}-\d{2}|sprint-\d{1,19})$/;

/** Queue events come at least once, in any order, and from older versions of the app too. */
export function createReportConsumer(deps: Deps) {
  const deliver = async (event: unknown): Promise<Retry | null> => {
    const task = taskOf(event);
    const invocation = deps.invocationId();
    if (task === null) {
      deps.log.error('report-event-unknown', { invocation });
      return null;
    }
    try {
      // Its slot stays open: the heartbeat asks again once Lockstep is at work.
      if ((await deps.pause.find()) !== null) return null;
      const { kind } = await deps.publishReport(task, 'background');
      deps.log.info('report', { invocation, ...task, outcome: kind });
      return null;
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      deps.log.error('report-failed', { invocation, ...task, why: error.message });
      return retryOf(error, event, PATIENCE);
    }
  };
  return (event: unknown) => {
    const correlationId = correlationIdIn(toldAt(event, 'body')) ?? deps.invocationId();
    return deps.traces.within({ cause: 'schedule', personId: null, correlationId }, () => deliver(event));
  };
}

function taskOf(event: unknown): ReportTask | null {
  const scheduleId = toldText(event, 'body', 'scheduleId');
  const slot = toldText(event, 'body', 'slot');
  if (scheduleId === null || slot === null) return null;
  return SCHEDULE_ID.test(scheduleId) && SLOT.test(slot) ? { scheduleId, slot } : null;
}
