import { type RelatedCalls, type RelatedPartView } from '../../contract/related';
import { parseFindRelated, parsePinnedIssues, parseRelatedTarget } from '../../contract/related-requests';
import { type Ranked } from '../../domain/related/rank-related';
import { type RelatedIssue, type RelatedPage } from '../../ports/related/related-search';
import { type FindRelated, type Related, type RelatedPart } from '../../usecases/related/find-related';
import { type IssuesById, type NamedIssue } from '../../ports/issues/issues-by-id';
import { type DismissRelated } from '../../usecases/related/dismiss-related';
import { type PinRelated, type UnpinRelated } from '../../usecases/related/pin-related';
import { nameOf, type RelatedTarget } from '../../usecases/related/related-target';
import { answering, type AnsweringDeps, type Handlers, type Caller, invalidRequest } from './call';
import { claimedId, claimedIssueId } from './extension';

interface Deps extends AnsweringDeps {
  readonly findRelated: FindRelated;
  readonly pinRelated: PinRelated;
  readonly unpinRelated: UnpinRelated;
  readonly issuesById: IssuesById;
  readonly dismissRelated: DismissRelated;
}

/**
 * Issue and page are where the frame says that it stands: they leave something out, or are read as the person
 * before anything is linked, stored or marked for them.
 */
export function createRelatedHandlers(deps: Deps): Handlers<RelatedCalls> {
  return {
    'find-related': answering(deps, 'find-related', async (payload, caller) => {
      const request = parseFindRelated(payload);
      if (request === null) return invalidRequest;
      const { topic, projectIds, spaceKeys } = request;
      const place = placeOf(request, caller);
      return toRelatedAnswer(await deps.findRelated({ ...place, topic, projectIds, spaceKeys }));
    }),
    'pin-related': answering(deps, 'pin-related', async (payload, caller) => {
      const command = pinCommand(payload, caller);
      return command === null ? invalidRequest : deps.pinRelated(command);
    }),
    'unpin-related': answering(deps, 'unpin-related', async (payload, caller) => {
      const command = pinCommand(payload, caller);
      return command === null ? invalidRequest : deps.unpinRelated(command);
    }),
    'pinned-issues': answering(deps, 'pinned-issues', async (payload) => {
      const request = parsePinnedIssues(payload);
      if (request === null) return invalidRequest;
      const issues = await deps.issuesById.read(request.issueIds);
      return { kind: 'pinned-issues' as const, issues: issues.map(toPinnedIssue) };
    }),
    'dismiss-related': answering(deps, 'dismiss-related', async (payload, caller) => {
      const request = parseRelatedTarget(payload);
      if (request === null) return invalidRequest;
      return deps.dismissRelated({ ...placeOf(request, caller), target: request.target });
    }),
  };
}

/** A page that is no issue's spec is itself pinned to the issue that was found beside it. */
function pinCommand(payload: unknown, caller: Caller) {
  const request = parseRelatedTarget(payload);
  if (request === null) return null;
  const { viewerId, issueId, pageId } = placeOf(request, caller);
  const { target } = request;
  if (issueId !== null) return { viewerId, issueId, target };
  if (pageId === null || target.kind !== 'issue') return null;
  const page: RelatedTarget = { kind: 'page', id: pageId };
  return { viewerId, issueId: target.id, target: page };
}

const toPinnedIssue = ({ issueId: id, key, summary: title }: NamedIssue) => ({
  id,
  key,
  title,
  path: `/browse/${key}`,
});

const placeOf = (
  { issueId }: { readonly issueId?: string | undefined },
  { accountId, extension }: Caller,
) => ({
  viewerId: accountId,
  issueId: issueId ?? claimedIssueId(extension),
  pageId: claimedId(extension, 'content', 'id'),
});

const toRelatedAnswer = ({ terms, issues, pages, pinned }: Related) => ({
  kind: 'related' as const,
  terms,
  issues: partOf(issues, ({ item: { id, key, title, statusName, category }, reasons }) => {
    const isPinned = pinned.includes(nameOf({ kind: 'issue', id }));
    return { id, key, title, statusName, category, reasons, isPinned, path: `/browse/${key}` };
  }),
  pages: partOf(pages, ({ item: { id, title, path, spaceName }, reasons }) => {
    const isPinned = pinned.includes(nameOf({ kind: 'page', id }));
    return { id, title, spaceName, reasons, isPinned, path: `/wiki${path}` };
  }),
});

const partOf = <Item extends RelatedIssue | RelatedPage, View>(
  part: RelatedPart<Item>,
  view: (ranked: Ranked<Item>) => View,
): RelatedPartView<View> => (part.kind === 'found' ? { ...part, items: part.items.map(view) } : part);
