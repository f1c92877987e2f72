import { createPageTitles } from '../../adapters/confluence/pages/page-titles';
import { createSpaceReader } from '../../adapters/confluence/space-reader';
import { createSpaceRights } from '../../adapters/confluence/space-rights';
import { createBoards } from '../../adapters/jira/sprints/boards';
import { createIssuesById } from '../../adapters/jira/issues/issues-by-id';
import { createPeople } from '../../adapters/jira/people';
import { createProjects, createProjectStandings } from '../../adapters/jira/projects/projects';
import { createVersions } from '../../adapters/jira/projects/versions';
import { reportIndexes } from '../../adapters/storage/reports/report-indexes';
import { createSpecPlaces } from '../../adapters/storage/spec/spec-places';
import { createReportsHandlers } from '../../entry/resolvers/reports/reports';
import { createShowReports } from '../../usecases/reports/show-reports';
import { platform } from '../platform';
import { records } from './report-records';
import { requestAsViewer } from '../viewer';

export const showReports = createShowReports({
  ...platform,
  ...records,
  projects: createProjects(requestAsViewer),
  standings: createProjectStandings(requestAsViewer),
  spaces: createSpaceReader(requestAsViewer),
  spaceRights: createSpaceRights(requestAsViewer),
  people: createPeople(requestAsViewer),
  issues: createIssuesById(requestAsViewer),
  versions: createVersions(requestAsViewer),
  boards: createBoards(requestAsViewer),
  titles: createPageTitles(requestAsViewer),
  indexes: reportIndexes,
  places: createSpecPlaces(),
});

/** The first answer of a project's page. */
export const handlers = createReportsHandlers({ ...platform, showReports });
