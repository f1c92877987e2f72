import { createPageTitles } from '../adapters/confluence/pages/page-titles';
import { createIssuesById } from '../adapters/jira/issues/issues-by-id';
import { createLinkIssues } from '../adapters/jira/issues/link-issues';
import { projectJobs } from '../adapters/storage/spec/project-jobs';
import { projectLinks } from '../adapters/storage/spec/project-links';
import { createProjectWorkHandlers } from '../entry/resolvers/project-work';
import { createShowJobs } from '../usecases/project/show-jobs';
import { createShowSpecs } from '../usecases/project/show-specs';
import { platform, requestAsUser } from './platform';

/** A project's specs, and the work on them. */
export const projectWorkHandlers = createProjectWorkHandlers({
  ...platform,
  showSpecs: createShowSpecs({
    projectLinks,
    issues: createIssuesById(requestAsUser),
    pageTitles: createPageTitles(requestAsUser),
  }),
  showJobs: createShowJobs({ ...platform, projectJobs, linkIssues: createLinkIssues(requestAsUser) }),
});
