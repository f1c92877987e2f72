import { createProjectRights } from '../../adapters/jira/projects/projects';
import { createForgeReportQueue } from '../../adapters/queue/forge-report-queue';
import { createHandOnHandlers } from '../../entry/resolvers/reports/hand-on-report';
import { createHandOnReport } from '../../usecases/reports/hand-on-report';
import { platform, requestAsUser } from '../platform';
import { records } from './report-records';

/** Apart from what publishes: the queue's library has no room beside all that a report reads and writes. */
export const handlers = createHandOnHandlers({
  ...platform,
  handOnReport: createHandOnReport({
    ...platform,
    ...records,
    rights: createProjectRights(requestAsUser),
    queue: createForgeReportQueue(platform.traces),
  }),
});
