import { createPageReader } from '../adapters/confluence/page-reader';
import { createSpaceRights } from '../adapters/confluence/space-rights';
import { createBoards } from '../adapters/jira/boards';
import { createIssueSearch } from '../adapters/jira/issue-search';
import { createVersions } from '../adapters/jira/versions';
import { createReportManagementHandlers } from '../entry/resolvers/report-management';
import { createCheckChoice } from '../usecases/reports/choice/check-choice';
import { createCurrentScope } from '../usecases/reports/choice/current-scope';
import {
  createAddReport,
  createChangeReport,
  createTurnOnReport,
} from '../usecases/reports/choice/manage-report';
import { createPreviewReport } from '../usecases/reports/preview-report';
import { createPublishNow } from '../usecases/reports/publish-now';
import { platform, requestAsAppSoon, requestAsUser } from './platform';
import { projectRights, showReports } from './project-reports';
import { figuresWith, publishWith } from './report-parts';
import { records } from './report-records';

const spaces = createSpaceRights(requestAsUser);
const currentScope = createCurrentScope(createBoards(requestAsUser));
const checkChoice = createCheckChoice({
  spaces,
  pages: createPageReader(requestAsUser),
  issues: createIssueSearch(requestAsUser),
  versions: createVersions(requestAsUser),
  currentScope,
});
const manage = { ...platform, ...records, rights: projectRights, spaces, checkChoice };

export const reportManagementHandlers = createReportManagementHandlers({
  ...platform,
  showReports,
  previewReport: createPreviewReport({ ...platform, currentScope, readFigures: figuresWith(requestAsUser) }),
  turnOnReport: createTurnOnReport(manage),
  addReport: createAddReport(manage),
  changeReport: createChangeReport(manage),
  publishNow: createPublishNow({ ...manage, publish: publishWith(requestAsAppSoon) }),
});
