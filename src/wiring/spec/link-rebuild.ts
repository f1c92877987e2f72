import { createPageFinder } from '../../adapters/confluence/pages/page-finder';
import { createPageList } from '../../adapters/confluence/pages/page-list';
import { createPageReader } from '../../adapters/confluence/pages/page-reader';
import { createSpecPages } from '../../adapters/confluence/spec/spec-pages';
import { createIssueReader } from '../../adapters/jira/issues/issue-reader';
import { createIssueWriter } from '../../adapters/jira/issues/issue-writer';
import { createLinkIssues } from '../../adapters/jira/issues/link-issues';
import { createPagesInComments } from '../../adapters/jira/issues/pages-in-comments';
import { createPagesOnIssue } from '../../adapters/jira/issues/pages-on-issue';
import { createProjectRights } from '../../adapters/jira/projects/projects';
import { linkIndex } from '../../adapters/storage/spec/link-index';
import { projectLinks } from '../../adapters/storage/spec/project-links';
import { formerSpecs } from '../../adapters/storage/spec/former-specs';
import { createSpecBases } from '../../adapters/storage/spec/spec-bases';
import { createSpecJobs } from '../../adapters/storage/spec/spec-jobs';
import { createSpecLinks } from '../../adapters/storage/spec/spec-links';
import { createLinkRebuildHandlers } from '../../entry/resolvers/links/link-rebuild';
import { createAdoptFound } from '../../usecases/links/adopt/adopt-found';
import { createAdoptSpec } from '../../usecases/links/adopt/adopt-spec';
import { createCheckAdoption } from '../../usecases/links/adopt/check-adoption';
import { createLookForLinks } from '../../usecases/links/look-for-links';
import { createReadLinks } from '../../usecases/links/read-links';
import { createRebuildLinks } from '../../usecases/links/rebuild-links';
import { createRestoreLink } from '../../usecases/links/life/restore-link';
import { createShowLinkNews } from '../../usecases/links/life/show-link-news';
import { createTakePage } from '../../usecases/links/adopt/take-page';
import { createLinkSpec } from '../../usecases/spec/link-spec';
import { whileAtWork } from '../at-work';
import { whereBothAreWritable } from '../both-sides';
import { platform } from '../platform';
import { requestAsViewer } from '../viewer';

const outside = {
  ...platform,
  issues: createIssueReader(requestAsViewer),
  issueWriter: createIssueWriter(requestAsViewer),
  pages: createPageReader(requestAsViewer),
  rights: createProjectRights(requestAsViewer),
  linkIssues: createLinkIssues(requestAsViewer),
  finder: createPageFinder(requestAsViewer),
  onIssue: createPagesOnIssue(requestAsViewer),
  inComments: createPagesInComments(requestAsViewer),
  jobs: createSpecJobs(platform.tokens),
  bases: createSpecBases(platform.tokens),
  formerSpecs,
  links: createSpecLinks(platform.tokens),
};
const takePage = createTakePage(outside);
const readLinks = createReadLinks({ ...outside, pageList: createPageList(requestAsViewer) });
const checkAdoption = createCheckAdoption(outside);

/** *Rebuild links*, a part of the project's page. */
export const handlers = createLinkRebuildHandlers({
  ...platform,
  showLinkNews: createShowLinkNews({ ...outside, projectLinks, linkIndex, readLinks }),
  rebuildLinks: whereBothAreWritable(
    createRebuildLinks({
      ...outside,
      readLinks,
      lookForLinks: createLookForLinks(outside),
      restoreLink: createRestoreLink({ ...outside, takePage }),
    }),
  ),
  adoptFound: whereBothAreWritable(
    createAdoptFound({
      ...outside,
      adoptSpec: whileAtWork(createAdoptSpec({ ...outside, checkAdoption, takePage })),
      linkSpec: createLinkSpec({ ...outside, pages: createSpecPages(requestAsViewer) }),
    }),
  ),
});
