import { createPageTitles } from '../../adapters/confluence/pages/page-titles';
import { createSpaceReader } from '../../adapters/confluence/space-reader';
import { createBoards } from '../../adapters/jira/sprints/boards';
import { createIssuesById } from '../../adapters/jira/issues/issues-by-id';
import { createPeople } from '../../adapters/jira/people';
import { createProjects, createProjectStandings } from '../../adapters/jira/projects/projects';
import { createVersions } from '../../adapters/jira/projects/versions';
import { reportIndexes } from '../../adapters/storage/reports/report-indexes';
import { createSpecPlaces } from '../../adapters/storage/spec/spec-places';
import { createReportsHandlers } from '../../entry/resolvers/reports/reports';
import { createShowReports } from '../../usecases/reports/show-reports';
import { platform, requestAsUser } from '../platform';
import { records } from './report-records';

export const showReports = createShowReports({
  ...platform,
  ...records,
  projects: createProjects(requestAsUser),
  standings: createProjectStandings(requestAsUser),
  spaces: createSpaceReader(requestAsUser),
  people: createPeople(requestAsUser),
  issues: createIssuesById(requestAsUser),
  versions: createVersions(requestAsUser),
  boards: createBoards(requestAsUser),
  titles: createPageTitles(requestAsUser),
  indexes: reportIndexes,
  places: createSpecPlaces(),
});

/** The first answer of a project's page. */
export const handlers = createReportsHandlers({ ...platform, showReports });
