import { InvocationError, InvocationErrorCode } from '@forge/events';
import { createForgeReportQueue } from '../adapters/queue/forge-report-queue';
import { heartbeat } from '../adapters/storage/vital-signs';
import { createReportConsumer } from '../entry/consumers/reports';
import { createTick } from '../entry/schedules/tick';
import { createClaimDueReports } from '../usecases/reports/claim-due-reports';
import { createRefreshSiteFields } from '../usecases/status/known-site-fields';
import { platform, requestAsApp } from './platform';
import { publishWith, siteFieldsWith } from './report-parts';
import { records } from './report-records';

export const onTick = createTick({
  ...platform,
  noteTick: () => heartbeat.note(platform.clock.now()),
  claimDueReports: createClaimDueReports({
    ...platform,
    ...records,
    queue: createForgeReportQueue(platform.traces),
  }),
  refreshSiteFields: createRefreshSiteFields(siteFieldsWith(requestAsApp)),
});

const consumer = createReportConsumer({ ...platform, publishReport: publishWith(requestAsApp) });

/** The platform wants a retry returned, not thrown. */
export async function consumeReports(event: unknown): Promise<unknown> {
  const delivered = await consumer(event);
  if (delivered.kind === 'delivered') return undefined;
  return new InvocationError({
    retryAfter: Math.ceil(delivered.afterMs / 1_000),
    retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
}
