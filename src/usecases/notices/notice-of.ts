import { type Notice, type NoticeCause } from '../../domain/notices/notice';
import { type WeeklyReport } from '../../domain/reports/weekly-report';

/** What a report's owner has to know of since an instant. */
export const noticeOf = (
  { scheduleId, projectId, ownerId, spaceId, layout: { language } }: WeeklyReport,
  cause: NoticeCause,
  since: number,
): Notice => ({ scheduleId, projectId, ownerId, spaceId, language, cause, since });
