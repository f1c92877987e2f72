import { createPageList } from '../adapters/confluence/pages/page-list';
import { createPageTitles } from '../adapters/confluence/pages/page-titles';
import { createIssuesById } from '../adapters/jira/issues/issues-by-id';
import { createLinkIssues } from '../adapters/jira/issues/link-issues';
import { createPeople } from '../adapters/jira/people';
import { createProjects } from '../adapters/jira/projects/projects';
import { auditLog } from '../adapters/storage/audit-reader';
import { projectJobs } from '../adapters/storage/spec/project-jobs';
import { projectLinks } from '../adapters/storage/spec/project-links';
import { createSpecJobs } from '../adapters/storage/spec/spec-jobs';
import { createLinkFinder } from '../adapters/storage/spec/link-finder';
import { createProjectWorkHandlers } from '../entry/resolvers/project-work';
import { createReadLinks } from '../usecases/links/read-links';
import { createShowProjectHistory } from '../usecases/audit/show-project-history';
import { createShowJobs } from '../usecases/project/show-jobs';
import { createShowSpecs } from '../usecases/project/show-specs';
import { platform } from './platform';
import { requestAsViewer } from './viewer';

const asViewer = {
  issues: createIssuesById(requestAsViewer),
  pageTitles: createPageTitles(requestAsViewer),
};

/** A project's specs, the work on them, and what was written. */
export const handlers = createProjectWorkHandlers({
  ...platform,
  showSpecs: createShowSpecs({
    ...asViewer,
    projectLinks,
    jobs: createSpecJobs(platform.tokens),
    readLinks: createReadLinks({
      ...platform,
      pageList: createPageList(requestAsViewer),
      links: createLinkFinder(platform.tokens),
    }),
  }),
  showJobs: createShowJobs({ ...platform, projectJobs, linkIssues: createLinkIssues(requestAsViewer) }),
  showProjectHistory: createShowProjectHistory({
    ...asViewer,
    projects: createProjects(requestAsViewer),
    people: createPeople(requestAsViewer),
    auditLog,
  }),
});
