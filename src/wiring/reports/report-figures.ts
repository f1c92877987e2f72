import { type ProductRequest } from '../../adapters/http/request';
import { createIssueSearch } from '../../adapters/jira/search/issue-search';
import { createIssuesInTime } from '../../adapters/jira/search/issues-in-time';
import { createProjects } from '../../adapters/jira/projects/projects';
import { createSiteStatuses } from '../../adapters/jira/projects/site-statuses';
import { createVersions } from '../../adapters/jira/projects/versions';
import { createStatusHistory } from '../../adapters/jira/sprints/status-history';
import {
  createReadReportFigures,
  createReadScopeFigures,
  type ReadReportFigures,
} from '../../usecases/reports/publishing/read-report-figures';
import { type ReadSprintReport } from '../../usecases/reports/sprints/read-sprint-report';
import { createFindReopened } from '../../usecases/status/find-reopened';
import { createFindReopenedInTime } from '../../usecases/status/find-reopened-in-time';
import { createKnownSiteFields } from '../../usecases/status/known-site-fields';
import { platform } from '../platform';
import { siteFieldsWith } from '../site-fields';

export const findReopenedWith = (request: ProductRequest) =>
  createFindReopened({ history: createStatusHistory(request), statuses: createSiteStatuses(request) });

/** While somebody waits, what there is no time for is told as that. */
const readingWith = (request: ProductRequest) => {
  const history = createStatusHistory(request);
  const statuses = createSiteStatuses(request);
  const known = {
    issues: { ...createIssueSearch(request), allAtOnce: createIssuesInTime(request) },
    siteFields: createKnownSiteFields(siteFieldsWith(request)),
  };
  return {
    waiting: { ...known, findReopened: createFindReopenedInTime({ ...platform, history, statuses }) },
    background: { ...known, findReopened: createFindReopened({ history, statuses }) },
  };
};

export const scopeFiguresWith = (request: ProductRequest) =>
  createReadScopeFigures(readingWith(request).waiting);

export function figuresWith(request: ProductRequest): ReadReportFigures {
  const names = { projects: createProjects(request), versions: createVersions(request) };
  const { waiting, background } = readingWith(request);
  const readers = {
    waiting: createReadReportFigures({ ...waiting, ...names }),
    background: createReadReportFigures({ ...background, ...names }),
  };
  return (subject, window, pace) => readers[pace](subject, window, pace);
}

/** Most reports are no sprint's: what reads one is read when it is asked for. */
export const sprintWith =
  (request: ProductRequest): ReadSprintReport =>
  async (projectId, sprintId, now) =>
    (await import('./sprints')).sprintWith(request)(projectId, sprintId, now);
