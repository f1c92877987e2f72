import { createPageFinder } from '../adapters/confluence/page-finder';
import { createPageReader } from '../adapters/confluence/page-reader';
import { createSpecPages } from '../adapters/confluence/spec-pages';
import { createIssueReader } from '../adapters/jira/issue-reader';
import { createIssueWriter } from '../adapters/jira/issue-writer';
import { createLinkIssues } from '../adapters/jira/link-issues';
import { createProjectRights } from '../adapters/jira/projects';
import { projectLinks } from '../adapters/storage/project-links';
import { createSpecJobs } from '../adapters/storage/spec-jobs';
import { createSpecLinks } from '../adapters/storage/spec-links';
import { createLinkRebuildHandlers } from '../entry/resolvers/link-rebuild';
import { createAdoptFound } from '../usecases/links/adopt-found';
import { createAdoptSpec } from '../usecases/links/adopt-spec';
import { createCheckAdoption } from '../usecases/links/check-adoption';
import { createChangeOfLink } from '../usecases/links/change-of-link';
import { createLookForLinks } from '../usecases/links/look-for-links';
import { createRebuildLinks } from '../usecases/links/rebuild-links';
import { createRestoreLink } from '../usecases/links/restore-link';
import { createShowLinkNews } from '../usecases/links/show-link-news';
import { createTakePage } from '../usecases/links/take-page';
import { createLinkSpec } from '../usecases/spec/link-spec';
import { platform, requestAsUser } from './platform';

const outside = {
  ...platform,
  issues: createIssueReader(requestAsUser),
  issueWriter: createIssueWriter(requestAsUser),
  pages: createPageReader(requestAsUser),
  rights: createProjectRights(requestAsUser),
  linkIssues: createLinkIssues(requestAsUser),
  finder: createPageFinder(requestAsUser),
  jobs: createSpecJobs(platform.tokens),
  links: createSpecLinks(platform.tokens),
};
const takePage = createTakePage(outside);
const changeOfLink = createChangeOfLink(outside);
const checkAdoption = createCheckAdoption(outside);

/** *Rebuild links*, a part of the project's page. */
export const linkRebuildHandlers = createLinkRebuildHandlers({
  ...platform,
  showLinkNews: createShowLinkNews({ ...outside, projectLinks, changeOfLink }),
  rebuildLinks: createRebuildLinks({
    ...outside,
    changeOfLink,
    lookForLinks: createLookForLinks(outside),
    restoreLink: createRestoreLink({ ...outside, takePage }),
  }),
  adoptFound: createAdoptFound({
    ...outside,
    adoptSpec: createAdoptSpec({ ...outside, checkAdoption, takePage }),
    linkSpec: createLinkSpec({ ...outside, pages: createSpecPages(requestAsUser) }),
  }),
});
