import { createPageFinder } from '../../adapters/confluence/pages/page-finder';
import { createPageReader } from '../../adapters/confluence/pages/page-reader';
import { createPageTrash } from '../../adapters/confluence/pages/page-trash';
import { createSpecPages } from '../../adapters/confluence/spec/spec-pages';
import { createPageVersions } from '../../adapters/confluence/spec/page-versions';
import { missingForSpec } from '../../adapters/forge/spec-grants';
import { createIssueReader } from '../../adapters/jira/issues/issue-reader';
import { createIssueWriter } from '../../adapters/jira/issues/issue-writer';
import { createSpacePresence } from '../../adapters/confluence/space-presence';
import { createPagesOnIssue } from '../../adapters/jira/issues/pages-on-issue';
import { createPeople } from '../../adapters/jira/people';
import { auditLog } from '../../adapters/storage/audit-reader';
import { createAllSpecBases } from '../../adapters/storage/spec/all-spec-bases';
import { formerSpecs } from '../../adapters/storage/spec/former-specs';
import { createSpecJobs } from '../../adapters/storage/spec/spec-jobs';
import { createSpecLinks } from '../../adapters/storage/spec/spec-links';
import { type FirstView } from '../../entry/resolvers/first-call';
import { createHistoryHandlers, toHistoryAnswer } from '../../entry/resolvers/links/history';
import { createSpecStateHandlers } from '../../entry/resolvers/spec/spec-state';
import { createSpecCommentHandlers } from '../../entry/resolvers/spec/spec-comment';
import { createSpecLinkHandlers, showAdoption, showUnlinking } from '../../entry/resolvers/links/spec-links';
import { createShowHistory } from '../../usecases/audit/show-history';
import { createAdoptSpec } from '../../usecases/links/adopt/adopt-spec';
import { createCheckAdoption } from '../../usecases/links/adopt/check-adoption';
import { createCheckUnlinking } from '../../usecases/links/unlink/check-unlinking';
import { createConfirmMissing } from '../../usecases/links/life/confirm-missing';
import { createFindClaimingPages } from '../../usecases/links/adopt/find-claiming-pages';
import { createFindPages } from '../../usecases/links/adopt/find-pages';
import { createPreviewAdoption } from '../../usecases/links/adopt/preview-adoption';
import { createPreviewUnlinking } from '../../usecases/links/unlink/preview-unlinking';
import { createRecallSpec } from '../../usecases/links/life/recall-spec';
import { createSettleNews } from '../../usecases/links/life/settle-news';
import { createRefreshLinks } from '../../usecases/links/life/refresh-links';
import { createRestoreLink } from '../../usecases/links/life/restore-link';
import { createRestorePage } from '../../usecases/links/life/restore-page';
import { createTakeAwayLinks } from '../../usecases/links/unlink/take-away-links';
import { createTakePage } from '../../usecases/links/adopt/take-page';
import { createUnlinkSpec } from '../../usecases/links/unlink/unlink-spec';
import { createShowIssue } from '../../usecases/spec/show-issue';
import { createRefreshComment } from '../../usecases/spec/refresh-comment';
import { whileAtWork } from '../at-work';
import { whereBothAreWritable } from '../both-sides';
import { platform, requestAsAppSoon, requestAsUser } from '../platform';
import { requestAsViewer } from '../viewer';

const outside = {
  ...platform,
  issues: createIssueReader(requestAsUser),
  issueWriter: createIssueWriter(requestAsUser),
  pages: createPageReader(requestAsUser),
  finder: createPageFinder(requestAsUser),
  versions: createPageVersions(requestAsUser),
  jobs: createSpecJobs(platform.tokens),
  bases: createAllSpecBases(platform.tokens),
  formerSpecs,
  links: createSpecLinks(platform.tokens),
};
const takePage = createTakePage(outside);
const checkAdoption = createCheckAdoption(outside);
const confirmMissing = createConfirmMissing({
  ...outside,
  pagesAsApp: createPageReader(requestAsAppSoon),
  spacesAsApp: createSpacePresence(requestAsAppSoon),
});
const unlinking = {
  ...outside,
  checkUnlinking: createCheckUnlinking({ ...outside, confirmMissing }),
  takeAway: createTakeAwayLinks({ ...outside, pages: createSpecPages(requestAsUser) }),
};
const links = {
  ...platform,
  findPages: createFindPages(outside.finder),
  findClaimingPages: createFindClaimingPages({ ...outside, onIssue: createPagesOnIssue(requestAsUser) }),
  previewAdoption: createPreviewAdoption({ ...outside, checkAdoption }),
  checkAdoption,
  adoptSpec: whereBothAreWritable(whileAtWork(createAdoptSpec({ ...outside, checkAdoption, takePage }))),
  previewUnlinking: whereBothAreWritable(createPreviewUnlinking(unlinking)),
  unlinkSpec: whereBothAreWritable(whileAtWork(createUnlinkSpec(unlinking))),
  restorePage: createRestorePage({ ...outside, trash: createPageTrash(requestAsUser) }),
  refreshLinks: createRefreshLinks(outside),
  settleNews: createSettleNews(outside),
  recallSpec: whereBothAreWritable(
    createRecallSpec({ ...outside, restoreLink: createRestoreLink({ ...outside, takePage }) }),
  ),
};
const showHistory = createShowHistory({ ...outside, people: createPeople(requestAsViewer), auditLog });

/** What is done with a spec that is there, or was. */
export const handlers = {
  ...createSpecLinkHandlers(links),
  ...createSpecStateHandlers({
    ...platform,
    showIssue: createShowIssue({ ...outside, grants: { missingForSpec } }),
  }),
  ...createSpecCommentHandlers({ ...platform, refreshComment: createRefreshComment(outside) }),
  ...createHistoryHandlers({ ...platform, showHistory }),
};

/** What the dialogs *Use an existing page*, *Unlink* and *History* begin with. */
export const views = {
  adopt: whereBothAreWritable((issueId, caller) => showAdoption(links, issueId, caller)),
  unlink: (issueId) => showUnlinking(links, issueId),
  history: async (issueId, { accountId }) => toHistoryAnswer(await showHistory(issueId, null), accountId),
} satisfies Readonly<Record<string, FirstView>>;
