import { createPageFinder } from '../adapters/confluence/page-finder';
import { createPageTrash } from '../adapters/confluence/page-trash';
import { createPageReader } from '../adapters/confluence/page-reader';
import { createTemplateSource } from '../adapters/confluence/template-source';
import { createTemplateChoices } from '../adapters/storage/template-choices';
import { createUseTemplate } from '../usecases/templates/use-template';
import { createSpaceReader } from '../adapters/confluence/space-reader';
import { createSpecPages } from '../adapters/confluence/spec-pages';
import { createSpecVersions } from '../adapters/confluence/spec-versions';
import { createIssueReader } from '../adapters/jira/issue-reader';
import { createPeople } from '../adapters/jira/people';
import { createIssueWriter } from '../adapters/jira/issue-writer';
import { createPagesOnIssue } from '../adapters/jira/pages-on-issue';
import { createSpecBases } from '../adapters/storage/spec-bases';
import { auditLog } from '../adapters/storage/audit-store';
import { createSpecJobs } from '../adapters/storage/spec-jobs';
import { createSpecLinks } from '../adapters/storage/spec-links';
import { createSpecPlaces } from '../adapters/storage/spec-places';
import { createIssueHandlers, createIssueView } from '../entry/resolvers/issue';
import { createShowHistory } from '../usecases/audit/show-history';
import { createAdoptSpec } from '../usecases/links/adopt-spec';
import { createCheckAdoption } from '../usecases/links/check-adoption';
import { createCheckUnlinking } from '../usecases/links/check-unlinking';
import { createConfirmMissing } from '../usecases/links/confirm-missing';
import { createFindClaimingPages } from '../usecases/links/find-claiming-pages';
import { createFindPages } from '../usecases/links/find-pages';
import { createPreviewAdoption } from '../usecases/links/preview-adoption';
import { createPreviewUnlinking } from '../usecases/links/preview-unlinking';
import { createRecallSpec } from '../usecases/links/recall-spec';
import { createRestoreLink } from '../usecases/links/restore-link';
import { createRefreshLinks } from '../usecases/links/refresh-links';
import { createRestorePage } from '../usecases/links/restore-page';
import { createTakeAwayLinks } from '../usecases/links/take-away-links';
import { createTakePage } from '../usecases/links/take-page';
import { createFinishUnlinking, createUnlinkSpec } from '../usecases/links/unlink-spec';
import { createContinueSpec } from '../usecases/spec/continue-spec';
import { createCreateSpec } from '../usecases/spec/create-spec';
import { createLinkSpec } from '../usecases/spec/link-spec';
import { createListSpaces } from '../usecases/spec/list-spaces';
import { createMakeSpecPage } from '../usecases/spec/make-spec-page';
import { createPreviewSpec } from '../usecases/spec/preview-spec';
import { createRefreshComment } from '../usecases/spec/refresh-comment';
import { createShowIssue } from '../usecases/spec/show-issue';
import { platform, requestAsAppSoon, requestAsUser } from './platform';

const outside = {
  ...platform,
  issues: createIssueReader(requestAsUser),
  issueWriter: createIssueWriter(requestAsUser),
  pages: createPageReader(requestAsUser),
  spaces: createSpaceReader(requestAsUser),
  versions: createSpecVersions(requestAsUser),
  jobs: createSpecJobs(platform.tokens),
  bases: createSpecBases(platform.tokens),
  links: createSpecLinks(platform.tokens),
  places: createSpecPlaces(),
};
const specPages = createSpecPages(requestAsUser);
const useTemplate = createUseTemplate({ source: createTemplateSource(requestAsUser) });
const makePage = createMakeSpecPage({ ...outside, pages: specPages, useTemplate });
const linkSpec = createLinkSpec({ ...outside, pages: specPages });
const takePage = createTakePage(outside);
const checkAdoption = createCheckAdoption(outside);
const confirmMissing = createConfirmMissing({ ...outside, pagesAsApp: createPageReader(requestAsAppSoon) });
const unlinking = {
  ...outside,
  checkUnlinking: createCheckUnlinking({ ...outside, confirmMissing }),
  takeAway: createTakeAwayLinks({ ...outside, pages: specPages }),
};
const finder = createPageFinder(requestAsUser);
const useCases = {
  ...platform,
  showIssue: createShowIssue(outside),
  previewSpec: createPreviewSpec({
    ...outside,
    useTemplate,
    choices: createTemplateChoices(platform.tokens),
  }),
  listSpaces: createListSpaces(outside),
  createSpec: createCreateSpec({ ...outside, makePage }),
  continueSpec: createContinueSpec({
    ...outside,
    makePage,
    takePage,
    linkSpec,
    finishUnlinking: createFinishUnlinking(unlinking),
  }),
  findPages: createFindPages(finder),
  findClaimingPages: createFindClaimingPages({
    ...outside,
    finder,
    onIssue: createPagesOnIssue(requestAsUser),
  }),
  previewAdoption: createPreviewAdoption({ ...outside, finder, checkAdoption }),
  checkAdoption,
  adoptSpec: createAdoptSpec({ ...outside, checkAdoption, takePage }),
  previewUnlinking: createPreviewUnlinking(unlinking),
  unlinkSpec: createUnlinkSpec(unlinking),
  restorePage: createRestorePage({ ...outside, trash: createPageTrash(requestAsUser) }),
  refreshLinks: createRefreshLinks(outside),
  recallSpec: createRecallSpec({ ...outside, restoreLink: createRestoreLink({ ...outside, takePage }) }),
  refreshComment: createRefreshComment(outside),
  showHistory: createShowHistory({ ...outside, people: createPeople(requestAsUser), auditLog }),
};

/** The calls of the issue view; some are also those of the dialogs that the byline item opens. */
export const issueHandlers = createIssueHandlers(useCases);

export const showFirst = createIssueView(useCases);
