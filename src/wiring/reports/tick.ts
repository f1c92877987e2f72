import { createForgeReportQueue } from '../../adapters/queue/forge-report-queue';
import { noticeStore } from '../../adapters/storage/reports/notice-store';
import { heartbeat } from '../../adapters/storage/site/vital-signs';
import { createTick } from '../../entry/schedules/tick';
import { createNoteTick } from '../../usecases/health/note-tick';
import { createFindUntold } from '../../usecases/notices/find-untold';
import { createClaimDueReports } from '../../usecases/reports/claim-due-reports';
import { createRefreshSiteFields } from '../../usecases/status/refresh-site-fields';
import { platform, requestAsApp } from '../platform';
import { siteFieldsWith } from '../site-fields';
import { records } from './report-records';

export const tick = createTick({
  ...platform,
  noteTick: createNoteTick({ ...platform, heartbeat }),
  claimDueReports: createClaimDueReports({
    ...platform,
    ...records,
    notices: noticeStore,
    queue: createForgeReportQueue(platform.traces),
  }),
  deliverNotices: createFindUntold({ ...platform, notices: noticeStore }, async (untold) =>
    (await import('./deliver-notices')).deliverNotices(untold),
  ),
  refreshSiteFields: createRefreshSiteFields(siteFieldsWith(requestAsApp)),
});
