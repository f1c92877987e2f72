import { createPageTitles } from '../adapters/confluence/pages/page-titles';
import { createIssuesById } from '../adapters/jira/issues/issues-by-id';
import { createLinkIssues } from '../adapters/jira/issues/link-issues';
import { createPeople } from '../adapters/jira/people';
import { createProjects } from '../adapters/jira/projects/projects';
import { auditLog } from '../adapters/storage/audit-reader';
import { projectJobs } from '../adapters/storage/spec/project-jobs';
import { projectLinks } from '../adapters/storage/spec/project-links';
import { createProjectWorkHandlers } from '../entry/resolvers/project-work';
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
export const projectWorkHandlers = createProjectWorkHandlers({
  ...platform,
  showSpecs: createShowSpecs({ ...asViewer, projectLinks }),
  showJobs: createShowJobs({ ...platform, projectJobs, linkIssues: createLinkIssues(requestAsViewer) }),
  showProjectHistory: createShowProjectHistory({
    ...asViewer,
    projects: createProjects(requestAsViewer),
    people: createPeople(requestAsViewer),
    auditLog,
  }),
});
