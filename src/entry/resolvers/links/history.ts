import {
  type HistoryActor,
  type HistoryAnswer,
  type HistoryCalls,
  type HistoryEntry,
  type HistoryPage,
  parseShowHistory,
} from '../../../contract/links/history';
import { APP_ACTOR, type AuditLine } from '../../../domain/audit/audit-entry';
import {
  type History,
  type ShowHistory,
  type ShowHistoryOutcome,
} from '../../../usecases/audit/show-history';
import { answering, type AnsweringDeps, type Handlers, invalidRequest } from '../call';
import { claimedIssueId } from '../extension';

export interface HistoryDeps extends AnsweringDeps {
  readonly showHistory: ShowHistory;
}

export function createHistoryHandlers(deps: HistoryDeps): Handlers<HistoryCalls> {
  return {
    'show-history': answering(deps, 'show-history', async (payload, { accountId, extension }) => {
      const request = parseShowHistory(payload);
      const issueId = claimedIssueId(extension);
      if (request === null || issueId === null) return invalidRequest;
      return toHistoryAnswer(await deps.showHistory(issueId, request.from), accountId);
    }),
  };
}

export function toHistoryAnswer(
  outcome: ShowHistoryOutcome,
  viewerId: string,
): HistoryAnswer | { readonly kind: 'not-visible' } {
  if (outcome.kind === 'not-visible') return outcome;
  const entries = outcome.lines.map((line) => toEntry(line, outcome, viewerId));
  return { kind: 'history', entries, next: outcome.next };
}

/** A line in the words of the contract, with what the viewer may know of those who wrote and of the page. */
export function toEntry(
  line: AuditLine,
  { names, pages }: Pick<History, 'names'> & { readonly pages: KnownPages },
  viewerId: string,
): HistoryEntry {
  const { at, act, cause, correlationId, actorId, personId, pageId, pageVersion } = line;
  const isAsked = actorId === APP_ACTOR && personId !== null;
  return {
    at,
    act,
    cause,
    run: correlationId,
    by: toActor(actorId, names, viewerId),
    askedBy: isAsked ? toActor(personId, names, viewerId) : null,
    page: pageId === null ? null : toPage(pageId, pages),
    pageVersion: pageVersion ?? null,
  };
}

function toActor(actorId: string, names: History['names'], viewerId: string): HistoryActor {
  if (actorId === APP_ACTOR) return { kind: 'app' };
  if (actorId === viewerId) return { kind: 'you' };
  const name = names.get(actorId);
  return name === undefined ? { kind: 'former' } : { kind: 'person', name };
}

/** By page id, below the wiki's base; only those that the viewer can see. */
type KnownPages = ReadonlyMap<string, { readonly title: string; readonly path: string }>;

function toPage(pageId: string, pages: KnownPages): HistoryPage {
  const page = pages.get(pageId);
  return page === undefined
    ? { kind: 'hidden' }
    : { kind: 'page', title: page.title, path: `/wiki${page.path}` };
}
