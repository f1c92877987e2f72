import { InvocationError, InvocationErrorCode } from '@forge/events';
import { createReportConsumer } from '../entry/consumers/reports';
import { platform, requestAsApp } from './platform';

/** What writes a report does not need what looks for one that is due, and the other way round. */
export const onTick = async (): Promise<unknown> => (await import('./reports/tick')).tick();

const consumer = createReportConsumer({
  ...platform,
  publishReport: async (task, pace) =>
    (await import('./reports/report-parts')).publishWith(requestAsApp)(task, pace),
});

/** The platform wants a retry returned, not thrown. */
export async function consumeReports(event: unknown): Promise<unknown> {
  const delivered = await consumer(event);
  if (delivered.kind === 'delivered') return undefined;
  return new InvocationError({
    retryAfter: Math.ceil(delivered.afterMs / 1_000),
    retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
}
