import { callAgain } from '../adapters/forge/call-again';
import { createReportConsumer } from '../entry/consumers/reports';
import { createPublishByScope } from '../usecases/reports/publishing/publish-by-scope';
import { platform } from './platform';
import { records } from './reports/report-records';

/** What writes a report does not need what looks for one that is due, and the other way round. */
export const onTick = async (): Promise<unknown> => (await import('./reports/tick')).tick();

const deliver = createReportConsumer({
  ...platform,
  publishReport: createPublishByScope({
    ...records,
    ofSprints: async () => (await import('./reports/sprint-parts')).publish,
    ofTimes: async () => (await import('./reports/report-parts')).publish,
  }),
});

export async function consumeReports(event: unknown): Promise<unknown> {
  const retry = await deliver(event);
  return retry === null ? undefined : callAgain(retry.afterMs);
}
