import {
  type AdoptAnswer,
  type CheckPageAnswer,
  type LinkedPage,
  type MadePage,
  type PageChoice,
  type RecallSpecAnswer,
  type ShowUnlinkAnswer,
  type Unlinked,
} from '../../../contract/links/spec-links';
import { type SpecPage } from '../../../domain/spec/spec-job';
import { type FoundPage } from '../../../ports/pages/page-finder';
import { type Adoptable, type CannotAdopt } from '../../../usecases/links/adopt/check-adoption';
import { type PreviewAdoptionOutcome } from '../../../usecases/links/adopt/preview-adoption';
import { type PreviewUnlinkingOutcome } from '../../../usecases/links/unlink/preview-unlinking';
import { type RecallSpecOutcome } from '../../../usecases/links/life/recall-spec';
import { type TakenAway } from '../../../usecases/links/unlink/take-away-links';

const toLinkedPage = ({ pageId, title, path }: LinkedPage): LinkedPage => ({
  pageId,
  title,
  path: `/wiki${path}`,
});

export const toMadePage = ({ title, path, base }: SpecPage): MadePage => ({
  title,
  path: `/wiki${path}`,
  url: `${base}${path}`,
});

export const toPageChoice = ({ pageId, title, spaceName }: FoundPage): PageChoice => ({
  pageId,
  title,
  spaceName,
});

export function toCheckPageAnswer(pageId: string, outcome: Adoptable | CannotAdopt): CheckPageAnswer {
  if (outcome.kind !== 'adoptable') return outcome;
  const { page, issue, rights, standing } = outcome;
  return {
    kind: 'adoptable',
    issueKey: issue.key,
    page: toLinkedPage({ ...page, pageId }),
    standing: standing.kind,
    formerIssueKey: standing.kind === 'names-former-issue' ? standing.issueKey : null,
    canComment: rights.canComment,
  };
}

export function toRecallAnswer(outcome: RecallSpecOutcome): RecallSpecAnswer {
  if (outcome.kind !== 'seen') return outcome;
  return { kind: 'seen', page: { title: outcome.page.title, path: `/wiki${outcome.page.path}` } };
}

export function toAdoptAnswer(
  chosenPageId: string | null,
  outcome: PreviewAdoptionOutcome,
): AdoptAnswer | { readonly kind: 'not-visible' } {
  if (outcome.kind === 'not-visible') return outcome;
  const { issueKey, pages, chosen } = outcome;
  return {
    kind: 'adopt',
    issueKey,
    pages: pages.map(toPageChoice),
    chosen: chosen === null || chosenPageId === null ? null : toCheckPageAnswer(chosenPageId, chosen),
  };
}

export function toUnlinkAnswer(outcome: PreviewUnlinkingOutcome): ShowUnlinkAnswer {
  if (outcome.kind !== 'unlinkable') return outcome;
  const { pageId, page, issue } = outcome;
  return {
    kind: 'unlink',
    issueKey: issue.key,
    pageId,
    page: page.kind === 'not-visible' ? null : toLinkedPage({ ...page, pageId }),
  };
}

export const toUnlinked = ({ page }: Extract<TakenAway, { kind: 'unlinked' }>): Unlinked => ({
  kind: 'unlinked',
  page: toLinkedPage(page),
});
