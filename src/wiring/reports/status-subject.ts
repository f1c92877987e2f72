import { createIssueCards } from '../../adapters/jira/issues/issue-cards';
import { createProjectBrowsers } from '../../adapters/jira/projects/project-browsers';
import { createProjects } from '../../adapters/jira/projects/projects';
import { createVersions } from '../../adapters/jira/projects/versions';
import { createSprints } from '../../adapters/jira/sprints/sprints';
import { createStatusReportStore } from '../../adapters/storage/reports/status-report-store';
import { createFindSubject } from '../../usecases/status-reports/find-subject';
import { createWhoBrowses } from '../../usecases/status-reports/who-browses';
import { platform, requestAsAppSoon, requestAsUser } from '../platform';
import { scopeFiguresWith } from './report-figures';

/** What a status report is shown from and written from alike. */
export const statusSubject = {
  readFigures: scopeFiguresWith(requestAsUser),
  findSubject: createFindSubject({
    ...platform,
    cards: createIssueCards(requestAsUser),
    projects: createProjects(requestAsUser),
    versions: createVersions(requestAsUser),
    sprints: createSprints(requestAsUser),
  }),
  statusReports: createStatusReportStore(platform.tokens),
  /** Who may browse a project is told to the app alone; the page is its writer's. */
  whoBrowses: createWhoBrowses(createProjectBrowsers(requestAsAppSoon)),
};
