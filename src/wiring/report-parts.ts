import { createPageReaders } from '../adapters/confluence/audience/page-readers';
import { createSpaceReaders } from '../adapters/confluence/audience/space-readers';
import { createLinkedPages } from '../adapters/confluence/linked-pages';
import { createMarkedIndexes } from '../adapters/confluence/marked-indexes';
import { createReportPages } from '../adapters/confluence/report-pages';
import { type ProductRequest } from '../adapters/http/request';
import { createBoards } from '../adapters/jira/boards';
import { createIssueSearch } from '../adapters/jira/issue-search';
import { createPeople } from '../adapters/jira/people';
import { createProjectBrowsers } from '../adapters/jira/project-browsers';
import { createProjects } from '../adapters/jira/projects';
import { createSiteStatuses } from '../adapters/jira/site-statuses';
import { createStatusHistory } from '../adapters/jira/status-history';
import { createSiteFieldsFinder } from '../adapters/jira/site-fields-finder';
import { noticeStore } from '../adapters/storage/notice-store';
import { projectLinks } from '../adapters/storage/project-links';
import { reportIndexes } from '../adapters/storage/report-indexes';
import { siteFieldsMemory } from '../adapters/storage/site-fields-memory';
import { createCurrentScope } from '../usecases/reports/choice/current-scope';
import { createKeepAudience } from '../usecases/reports/keep-audience';
import { createKeepIndex } from '../usecases/reports/keep-index';
import { createPublishReport } from '../usecases/reports/publish-report';
import { createReadLinkedTalk } from '../usecases/reports/read-linked-talk';
import { createReadReportFigures } from '../usecases/reports/read-report-figures';
import { createFindReopened } from '../usecases/status/find-reopened';
import { createKnownSiteFields } from '../usecases/status/known-site-fields';
import { platform } from './platform';
import { records } from './report-records';

export const siteFieldsWith = (request: ProductRequest) => ({
  ...platform,
  finder: createSiteFieldsFinder(request),
  memory: siteFieldsMemory,
});

export const figuresWith = (request: ProductRequest) =>
  createReadReportFigures({
    issues: createIssueSearch(request),
    projects: createProjects(request),
    findReopened: createFindReopened({
      history: createStatusHistory(request),
      statuses: createSiteStatuses(request),
    }),
    siteFields: createKnownSiteFields(siteFieldsWith(request)),
  });

export const publishWith = (request: ProductRequest) =>
  createPublishReport({
    ...platform,
    ...records,
    pages: createReportPages(request),
    notices: noticeStore,
    people: createPeople(request),
    audience: createKeepAudience({
      browsers: createProjectBrowsers(request),
      spaceReaders: createSpaceReaders(request),
      pageReaders: createPageReaders(request),
    }),
    indexes: reportIndexes,
    index: createKeepIndex({
      ...platform,
      pages: createReportPages(request),
      indexes: reportIndexes,
      marked: createMarkedIndexes(request),
    }),
    currentScope: createCurrentScope(createBoards(request)),
    readFigures: figuresWith(request),
    readTalk: createReadLinkedTalk({ links: projectLinks, linkedPages: createLinkedPages(request) }),
  });
