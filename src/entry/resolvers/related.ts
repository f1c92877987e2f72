import { type RelatedCalls, type RelatedPartView } from '../../contract/related';
import { parseFindRelated, parseRelatedTarget } from '../../contract/related-requests';
import { type Ranked } from '../../domain/related/rank-related';
import { type RelatedIssue, type RelatedPage } from '../../ports/related/related-search';
import { type FindRelated, type Related, type RelatedPart } from '../../usecases/related/find-related';
import { type DismissRelated, type PinRelated } from '../../usecases/related/keep-related';
import { answering, type AnsweringDeps, type BridgeCall, type Caller, invalidRequest } from './call';
import { claimedId, claimedIssueId } from './extension';

interface Deps extends AnsweringDeps {
  readonly findRelated: FindRelated;
  readonly pinRelated: PinRelated;
  readonly dismissRelated: DismissRelated;
}

type RelatedHandlers = {
  readonly [Key in keyof RelatedCalls]: (call: BridgeCall) => Promise<RelatedCalls[Key]['answer']>;
};

/** Issue and page are where the frame says that it stands: they only leave something out, or are read before a link. */
export function createRelatedHandlers(deps: Deps): RelatedHandlers {
  return {
    'find-related': answering(deps, 'find-related', async (payload, caller) => {
      const request = parseFindRelated(payload);
      if (request === null) return invalidRequest;
      const { topic, projectIds, spaceKeys } = request;
      const place = placeOf(request, caller);
      return toRelatedAnswer(await deps.findRelated({ ...place, topic, projectIds, spaceKeys }));
    }),
    'pin-related': answering(deps, 'pin-related', async (payload, caller) => {
      const request = parseRelatedTarget(payload);
      if (request === null) return invalidRequest;
      const { issueId, viewerId } = placeOf(request, caller);
      return issueId === null
        ? invalidRequest
        : deps.pinRelated({ issueId, viewerId, target: request.target });
    }),
    'dismiss-related': answering(deps, 'dismiss-related', async (payload, caller) => {
      const request = parseRelatedTarget(payload);
      if (request === null) return invalidRequest;
      await deps.dismissRelated({ ...placeOf(request, caller), target: request.target });
      return { kind: 'dismissed' as const };
    }),
  };
}

const placeOf = (
  { issueId }: { readonly issueId?: string | undefined },
  { accountId, extension }: Caller,
) => ({
  viewerId: accountId,
  issueId: issueId ?? claimedIssueId(extension),
  pageId: claimedId(extension, 'content', 'id'),
});

const toRelatedAnswer = ({ terms, issues, pages }: Related) => ({
  kind: 'related' as const,
  terms,
  issues: partOf(issues, ({ item: { id, key, title, statusName, category }, reasons }) => {
    return { id, key, title, statusName, category, reasons, path: `/browse/${key}` };
  }),
  pages: partOf(pages, ({ item: { id, title, path, spaceName }, reasons }) => {
    return { id, title, spaceName, reasons, path: `/wiki${path}` };
  }),
});

const partOf = <Item extends RelatedIssue | RelatedPage, View>(
  part: RelatedPart<Item>,
  view: (ranked: Ranked<Item>) => View,
): RelatedPartView<View> => (part.kind === 'found' ? { ...part, items: part.items.map(view) } : part);
