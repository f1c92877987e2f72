import { type ProductRequest } from '../../adapters/http/request';
import { createIssueSearch } from '../../adapters/jira/search/issue-search';
import { createProjects } from '../../adapters/jira/projects/projects';
import { createSiteStatuses } from '../../adapters/jira/projects/site-statuses';
import { createVersions } from '../../adapters/jira/projects/versions';
import { createStatusHistory } from '../../adapters/jira/sprints/status-history';
import {
  createReadReportFigures,
  createReadScopeFigures,
} from '../../usecases/reports/publishing/read-report-figures';
import { createFindReopened } from '../../usecases/status/find-reopened';
import { createKnownSiteFields } from '../../usecases/status/known-site-fields';
import { inTime } from '../platform';
import { siteFieldsWith } from '../site-fields';

const findReopenedWith = (request: ProductRequest) =>
  createFindReopened({
    hasTime: inTime.forChangelogs,
    history: createStatusHistory(request),
    statuses: createSiteStatuses(request),
  });

/** While somebody waits, what there is no time for is told as that. */
export const readingWith = (request: ProductRequest) => ({
  issues: createIssueSearch(request, inTime.forIssues),
  findReopened: findReopenedWith(request),
  siteFields: createKnownSiteFields(siteFieldsWith(request)),
});

export const scopeFiguresWith = (request: ProductRequest) => createReadScopeFigures(readingWith(request));

export const figuresWith = (request: ProductRequest) =>
  createReadReportFigures({
    ...readingWith(request),
    projects: createProjects(request),
    versions: createVersions(request),
  });
