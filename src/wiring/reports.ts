import { callAgain } from '../adapters/forge/call-again';
import { createReportConsumer } from '../entry/consumers/reports';
import { platform, requestAsApp } from './platform';

/** What writes a report does not need what looks for one that is due, and the other way round. */
export const onTick = async (): Promise<unknown> => (await import('./reports/tick')).tick();

const deliver = createReportConsumer({
  ...platform,
  publishReport: async (task, pace) =>
    (await import('./reports/report-parts')).publishWith(requestAsApp)(task, pace),
});

export async function consumeReports(event: unknown): Promise<unknown> {
  const retry = await deliver(event);
  return retry === null ? undefined : callAgain(retry.afterMs);
}
