import {
  type AdoptAnswer,
  type ShowUnlinkAnswer,
  type SpecLinkCalls,
} from '../../../contract/links/spec-links';
import {
  parseAdoptSpec,
  parseAttempt,
  parseFindPages,
  parseOfIssue,
  parsePage,
  parseUnlinkSpec,
} from '../../../contract/links/spec-links-requests';
import { commentLanguage } from '../../../domain/spec/comment-language';
import { type AdoptSpec } from '../../../usecases/links/adopt/adopt-spec';
import { type CheckAdoption } from '../../../usecases/links/adopt/check-adoption';
import { type FindClaimingPages } from '../../../usecases/links/adopt/find-claiming-pages';
import { type FindPages } from '../../../usecases/links/adopt/find-pages';
import { type PreviewAdoption } from '../../../usecases/links/adopt/preview-adoption';
import { type PreviewUnlinking } from '../../../usecases/links/unlink/preview-unlinking';
import { type RecallSpec } from '../../../usecases/links/life/recall-spec';
import { type RefreshLinks } from '../../../usecases/links/life/refresh-links';
import { type SettleNews } from '../../../usecases/links/life/settle-news';
import { type RestorePage } from '../../../usecases/links/life/restore-page';
import { type UnlinkSpec } from '../../../usecases/links/unlink/unlink-spec';
import { answering, type AnsweringDeps, type Handlers, type Caller, invalidRequest } from '../call';
import { claimedId, claimedIssueId } from '../extension';
import {
  toAdoptAnswer,
  toCheckPageAnswer,
  toMadePage,
  toPageChoice,
  toRecallAnswer,
  toUnlinkAnswer,
  toUnlinked,
} from './spec-links-answers';

export interface SpecLinkDeps {
  readonly findPages: FindPages;
  readonly findClaimingPages: FindClaimingPages;
  readonly previewAdoption: PreviewAdoption;
  readonly checkAdoption: CheckAdoption;
  readonly adoptSpec: AdoptSpec;
  readonly previewUnlinking: PreviewUnlinking;
  readonly unlinkSpec: UnlinkSpec;
  readonly restorePage: RestorePage;
  readonly refreshLinks: RefreshLinks;
  readonly settleNews: SettleNews;
  readonly recallSpec: RecallSpec;
}

/** The calls of the dialogs that link an issue with a page that is there, and that take a link away. */
export function createSpecLinkHandlers(deps: AnsweringDeps & SpecLinkDeps): Handlers<SpecLinkCalls> {
  return {
    'find-pages': answering(deps, 'find-pages', async (payload) => {
      const request = parseFindPages(payload);
      if (request === null) return invalidRequest;
      return { kind: 'pages' as const, pages: (await deps.findPages(request.words)).map(toPageChoice) };
    }),
    'find-claiming-pages': answering(deps, 'find-claiming-pages', async (_payload, caller) => {
      const issueId = issueOf(caller);
      if (issueId === null) return invalidRequest;
      return { kind: 'pages' as const, pages: (await deps.findClaimingPages(issueId)).map(toPageChoice) };
    }),
    'check-page': answering(deps, 'check-page', async (payload, caller) => {
      const request = parsePage(payload);
      const issueId = issueOf(caller);
      if (request === null || issueId === null) return invalidRequest;
      return toCheckPageAnswer(request.pageId, await deps.checkAdoption({ issueId, ...request }));
    }),
    'adopt-spec': answering(deps, 'adopt-spec', async (payload, caller) => {
      const request = parseAdoptSpec(payload);
      const issueId = issueOf(caller);
      if (request === null || issueId === null) return invalidRequest;
      const language = commentLanguage(caller.locale);
      const outcome = await deps.adoptSpec({ issueId, viewerId: caller.accountId, language, ...request });
      return outcome.kind === 'page-taken'
        ? { kind: 'page-taken' as const, page: toMadePage(outcome.page) }
        : outcome;
    }),
    'show-unlink': answering(deps, 'show-unlink', async (_payload, caller) => {
      const issueId = issueOf(caller);
      return issueId === null ? invalidRequest : showUnlinking(deps, issueId);
    }),
    'unlink-spec': answering(deps, 'unlink-spec', async (payload, caller) => {
      const request = parseUnlinkSpec(payload);
      const issueId = issueOf(caller);
      if (request === null || issueId === null) return invalidRequest;
      const outcome = await deps.unlinkSpec({ issueId, viewerId: caller.accountId, ...request });
      return outcome.kind === 'unlinked' ? toUnlinked(outcome) : outcome;
    }),
    'restore-page': answering(deps, 'restore-page', async (payload, caller) => {
      const issueId = namedIssue(payload, caller);
      return issueId === null ? invalidRequest : deps.restorePage({ issueId, viewerId: caller.accountId });
    }),
    'recall-spec': answering(deps, 'recall-spec', async (payload, caller) => {
      const request = parseAttempt(payload);
      const issueId = issueOf(caller);
      if (request === null || issueId === null) return invalidRequest;
      const { accountId: viewerId } = caller;
      return toRecallAnswer(await deps.recallSpec({ issueId, viewerId, ...request }));
    }),
    'refresh-links': answering(deps, 'refresh-links', async (payload, caller) => {
      const issueId = namedIssue(payload, caller);
      return issueId === null ? invalidRequest : deps.refreshLinks({ issueId, viewerId: caller.accountId });
    }),
    'settle-news': answering(deps, 'settle-news', async (payload, caller) => {
      const issueId = namedIssue(payload, caller);
      return issueId === null ? invalidRequest : deps.settleNews(issueId);
    }),
  };
}

const issueOf = ({ extension }: Caller): string | null => claimedIssueId(extension);

/** The issue that the frame names, else the one it stands on: either is a claim. */
function namedIssue(payload: unknown, caller: Caller): string | null {
  const request = parseOfIssue(payload);
  return request === null ? null : (request.issueId ?? issueOf(caller));
}

/** The first answer in the dialog *Use an existing page*; its opener may have named the page. */
export async function showAdoption(
  { previewAdoption }: SpecLinkDeps,
  issueId: string,
  { extension }: Caller,
): Promise<AdoptAnswer | { readonly kind: 'not-visible' }> {
  const chosen = claimedId(extension, 'modal', 'pageId');
  return toAdoptAnswer(chosen, await previewAdoption(issueId, chosen));
}

/** The first answer in the dialog *Unlink*. */
export async function showUnlinking(
  { previewUnlinking }: SpecLinkDeps,
  issueId: string,
): Promise<ShowUnlinkAnswer> {
  return toUnlinkAnswer(await previewUnlinking(issueId));
}
