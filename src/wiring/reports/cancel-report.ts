import { createProjectRights } from '../../adapters/jira/projects/projects';
import { createCancelHandlers } from '../../entry/resolvers/reports/cancel-report';
import { createCancelReport } from '../../usecases/reports/cancel-report';
import { platform, requestAsUser } from '../platform';
import { records } from './report-records';

export const handlers = createCancelHandlers({
  ...platform,
  cancelReport: createCancelReport({ ...platform, ...records, rights: createProjectRights(requestAsUser) }),
});
