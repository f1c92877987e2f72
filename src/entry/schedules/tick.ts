import { type Log } from '../../ports/log';
import { type Traces } from '../../ports/traces';
import { type ReportTask } from '../../ports/reports/report-queue';
import { errorName } from '../error-name';

interface Deps {
  readonly log: Log;
  readonly traces: Traces;
  readonly invocationId: () => string;
  /** Lets the admin page tell that the schedule is alive. */
  readonly noteTick: () => Promise<void>;
  readonly claimDueReports: () => Promise<readonly ReportTask[]>;
  readonly deliverNotices: () => Promise<number>;
  readonly refreshSiteFields: () => Promise<void>;
}

/** Older documents want a response of a scheduled function, newer ones ignore it. */
const DONE = { statusCode: 204 };

/**
 * The five-minute heartbeat. The platform does not repeat it after an error: what was not done now is
 * due again at the next one.
 */
export function createTick(deps: Deps) {
  const beat = async (): Promise<typeof DONE> => {
    // None waits for another: most heartbeats only look.
    const [tasks] = await Promise.all([
      step(deps, 'claim-due-reports', deps.claimDueReports),
      step(deps, 'note-tick', deps.noteTick),
      step(deps, 'deliver-notices', deps.deliverNotices),
      step(deps, 'refresh-site-fields', deps.refreshSiteFields),
    ]);
    const reports = tasks?.length ?? 0;
    if (reports > 0) deps.log.info('tick', { invocation: deps.invocationId(), reports });
    return DONE;
  };
  return () =>
    deps.traces.within({ cause: 'schedule', personId: null, correlationId: deps.invocationId() }, beat);
}

/** One step's failure must not keep the others from being done. */
async function step<T>(deps: Deps, name: string, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    deps.log.error('tick-step-failed', {
      invocation: deps.invocationId(),
      step: name,
      why: errorName(error),
    });
    return null;
  }
}
