import { createPageReader } from '../adapters/confluence/page-reader';
import { createSpaceRights } from '../adapters/confluence/space-rights';
import { createBoards } from '../adapters/jira/boards';
import { createIssueSearch } from '../adapters/jira/issue-search';
import { createProjectRights } from '../adapters/jira/projects';
import { createVersions } from '../adapters/jira/versions';
import { createReportManagementHandlers } from '../entry/resolvers/report-management';
import { createCheckChoice } from '../usecases/reports/choice/check-choice';
import {
  createAddReport,
  createChangeReport,
  createTurnOnReport,
} from '../usecases/reports/choice/manage-report';
import { createPreviewReport } from '../usecases/reports/preview-report';
import { platform, requestAsUser } from './platform';
import { showReports } from './project-reports';
import { figuresWith, sprintWith } from './report-figures';
import { records } from './report-records';

const boards = createBoards(requestAsUser);
const checkChoice = createCheckChoice({
  spaces: createSpaceRights(requestAsUser),
  pages: createPageReader(requestAsUser),
  issues: createIssueSearch(requestAsUser),
  versions: createVersions(requestAsUser),
  boards,
});
const manage = { ...platform, ...records, rights: createProjectRights(requestAsUser), checkChoice };

export const reportManagementHandlers = createReportManagementHandlers({
  ...platform,
  showReports,
  previewReport: createPreviewReport({
    ...platform,
    readFigures: figuresWith(requestAsUser),
    readSprint: sprintWith(requestAsUser),
    boards,
  }),
  turnOnReport: createTurnOnReport(manage),
  addReport: createAddReport(manage),
  changeReport: createChangeReport(manage),
});
