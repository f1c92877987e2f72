import { createBoardSprints } from '../../adapters/jira/sprints/board-sprints';
import { type ProductRequest } from '../../adapters/http/request';
import { type PublishReport } from '../../usecases/reports/publishing/publish-report';
import { createTellSprints } from '../../usecases/reports/sprints/tell-sprints';
import { platform } from '../platform';
import { records } from './report-records';

export const tellingWith = (request: ProductRequest) => (publish: PublishReport) =>
  createTellSprints({ ...platform, ...records, boards: createBoardSprints(request), publish });
