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
} from '../../usecases/reports/publishing/read-report-figures';
import { type ReadSprintReport } from '../../usecases/reports/sprints/read-sprint-report';
import { createFindReopenedInTime } from '../../usecases/status/find-reopened-in-time';
import { createKnownSiteFields } from '../../usecases/status/known-site-fields';
import { platform } from '../platform';
import { siteFieldsWith } from '../site-fields';

export const findReopenedWith = (request: ProductRequest, inTimeMs?: number) =>
  createFindReopenedInTime(
    { ...platform, history: createStatusHistory(request), statuses: createSiteStatuses(request) },
    inTimeMs,
  );

/** While somebody waits, what there is no time for is told as that. */
const readingWith = (request: ProductRequest, inTimeMs?: number) => ({
  issues: { ...createIssueSearch(request), allAtOnce: createIssuesInTime(request) },
  findReopened: findReopenedWith(request, inTimeMs),
  siteFields: createKnownSiteFields(siteFieldsWith(request)),
});

export const scopeFiguresWith = (request: ProductRequest) => createReadScopeFigures(readingWith(request));

export const figuresWith = (request: ProductRequest, inTimeMs?: number) =>
  createReadReportFigures({
    ...readingWith(request, inTimeMs),
    projects: createProjects(request),
    versions: createVersions(request),
  });

/** Most reports are no sprint's: what reads one is read when it is asked for. */
export const sprintWith =
  (request: ProductRequest): ReadSprintReport =>
  async (projectId, sprintId, now) =>
    (await import('./sprints')).sprintWith(request)(projectId, sprintId, now);
