import { InvocationError, InvocationErrorCode } from '@forge/events';
import { createForgeReportQueue } from '../adapters/queue/forge-report-queue';
import { noticeStore } from '../adapters/storage/reports/notice-store';
import { heartbeat } from '../adapters/storage/site/vital-signs';
import { createReportConsumer } from '../entry/consumers/reports';
import { createTick } from '../entry/schedules/tick';
import { createNoteTick } from '../usecases/health/note-tick';
import { createFindUntold } from '../usecases/notices/find-untold';
import { createClaimDueReports } from '../usecases/reports/claim-due-reports';
import { createRefreshSiteFields } from '../usecases/status/known-site-fields';
import { platform, requestAsApp } from './platform';
import { records } from './reports/report-records';
import { siteFieldsWith } from './site-fields';

export const onTick = createTick({
  ...platform,
  noteTick: createNoteTick({ ...platform, heartbeat }),
  claimDueReports: createClaimDueReports({
    ...platform,
    ...records,
    queue: createForgeReportQueue(platform.traces),
  }),
  deliverNotices: createFindUntold({ ...platform, notices: noticeStore }, async (untold) =>
    (await import('./reports/deliver-notices')).deliverNotices(untold),
  ),
  refreshSiteFields: createRefreshSiteFields(siteFieldsWith(requestAsApp)),
});

/** The heartbeat seldom finds a report that is due: what writes one is read when there is one to write. */
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
