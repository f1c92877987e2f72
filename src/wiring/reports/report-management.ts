import { createPageFinder } from '../../adapters/confluence/pages/page-finder';
import { createPageMover } from '../../adapters/confluence/pages/page-mover';
import { createPageReader } from '../../adapters/confluence/pages/page-reader';
import { createSpaceRights } from '../../adapters/confluence/space-rights';
import { createBoards } from '../../adapters/jira/sprints/boards';
import { createIssueSearch } from '../../adapters/jira/search/issue-search';
import { createCheckQuery } from '../../adapters/jira/search/check-query';
import { createProjectRights } from '../../adapters/jira/projects/projects';
import { createVersions } from '../../adapters/jira/projects/versions';
import { findReportForm } from '../../adapters/storage/reports/find-report-form';
import { createReportForms } from '../../adapters/storage/reports/report-forms';
import { reportIndexes } from '../../adapters/storage/reports/report-indexes';
import { createReportManagementHandlers } from '../../entry/resolvers/reports/report-management';
import { createFindPages } from '../../usecases/links/adopt/find-pages';
import { createCheckChoice } from '../../usecases/reports/choice/check-choice';
import { createFindScopeRefusal } from '../../usecases/reports/choice/find-scope-refusal';
import {
  createAddReport,
  createChangeReport,
  createTurnOnReport,
} from '../../usecases/reports/choice/manage-report';
import { createMoveIndex } from '../../usecases/reports/choice/move-index';
import { type ReadReportTemplate } from '../../usecases/reports/choice/read-report-template';
import { createForgetTemplate, createTakeTemplate } from '../../usecases/reports/choice/take-template';
import { createPreviewReport } from '../../usecases/reports/preview-report';
import { platform, requestAsUser } from '../platform';
import { showReports } from './project-reports';
import { sprintWith } from './late-sprints';
import { figuresWith } from './report-figures';
import { records } from './report-records';

const boards = createBoards(requestAsUser);
const pages = createPageReader(requestAsUser);
const findScopeRefusal = createFindScopeRefusal({
  issues: createIssueSearch(requestAsUser),
  checkQuery: createCheckQuery(requestAsUser),
  versions: createVersions(requestAsUser),
  boards,
});
const checkChoice = createCheckChoice({ spaces: createSpaceRights(requestAsUser), pages, findScopeRefusal });
const moveIndex = createMoveIndex({
  ...platform,
  pages,
  indexes: reportIndexes,
  mover: createPageMover(requestAsUser),
});
const rights = createProjectRights(requestAsUser);
/** What reads a template is there for specs. */
const readTemplate: ReadReportTemplate = async (pageId) =>
  (await import('../spec/templates')).readReportTemplate(pageId);
const forms = createReportForms(platform.tokens);
const takeTemplate = createTakeTemplate({
  ...platform,
  ...records,
  forms,
  readTemplate,
});
const manage = {
  ...platform,
  ...records,
  ...{ rights, checkChoice, moveIndex, takeTemplate },
  forgetTemplate: createForgetTemplate({ ...records, forms }),
};

export const handlers = createReportManagementHandlers({
  ...platform,
  showReports,
  previewReport: createPreviewReport({
    ...platform,
    readFigures: figuresWith(requestAsUser),
    readSprint: sprintWith(requestAsUser),
    ...records,
    ...{ rights, boards, findScopeRefusal },
    findForm: findReportForm,
  }),
  readTemplate,
  findPages: createFindPages(createPageFinder(requestAsUser)),
  turnOnReport: createTurnOnReport(manage),
  addReport: createAddReport(manage),
  changeReport: createChangeReport(manage),
});
