import {
  type ChangedLinkView,
  type FoundLinkView,
  type LinkRebuildCalls,
  parseAdoptFound,
  parseRebuildLinks,
  type RebuildLinksAnswer,
} from '../../contract/link-rebuild';
import { commentLanguage } from '../../domain/spec/spec-comment';
import { type AdoptFound } from '../../usecases/links/adopt-found';
import { type FoundLink } from '../../usecases/links/look-for-links';
import { type ChangedLink, type RebuildLinks } from '../../usecases/links/rebuild-links';
import { answering, type AnsweringDeps, type BridgeCall, invalidRequest } from './call';
import { claimedId } from './extension';

interface Deps extends AnsweringDeps {
  readonly rebuildLinks: RebuildLinks;
  readonly adoptFound: AdoptFound;
}

type Handlers = {
  readonly [Key in keyof LinkRebuildCalls]: (call: BridgeCall) => Promise<LinkRebuildCalls[Key]['answer']>;
};

/** *Rebuild links* on a project's page. */
export function createLinkRebuildHandlers(deps: Deps): Handlers {
  return {
    'rebuild-links': answering(deps, 'rebuild-links', async (payload, { extension, accountId }) => {
      const request = parseRebuildLinks(payload);
      const projectId = claimedId(extension, 'project', 'id');
      if (request === null || projectId === null) return invalidRequest;
      return toAnswer(await deps.rebuildLinks({ projectId, viewerId: accountId, ...request }));
    }),
    // The issue and the page are checked as the user, whatever project the frame stands in.
    'adopt-found': answering(deps, 'adopt-found', async (payload, { accountId, locale }) => {
      const request = parseAdoptFound(payload);
      if (request === null) return invalidRequest;
      const language = commentLanguage(locale);
      return deps.adoptFound({ ...request, viewerId: accountId, language, comment: false });
    }),
  };
}

function toAnswer(outcome: Awaited<ReturnType<RebuildLinks>>): RebuildLinksAnswer {
  if (outcome.kind === 'may-not-administer') return outcome;
  const { restored, asked, changed, ...rest } = outcome;
  return {
    ...rest,
    restored: restored.map(toFoundView),
    asked: asked.map(toFoundView),
    changed: changed.map(toChangedView),
  };
}

function toFoundView(found: FoundLink): FoundLinkView {
  const { issue, pageId, page } = found;
  return {
    issueId: issue.issueId,
    issueKey: issue.key,
    summary: issue.summary,
    pageId,
    page: page === null ? null : { title: page.title, path: `/wiki${page.path}` },
    from: sourceOf(found),
  };
}

function sourceOf({ issueSays, pageSays }: FoundLink): FoundLinkView['from'] {
  if (!pageSays) return 'issue';
  if (issueSays === null) return 'page';
  return issueSays === 'property' ? 'both' : 'page-and-remote-link';
}

const toChangedView = ({ issue, title, life }: ChangedLink): ChangedLinkView => ({
  issueKey: issue.key,
  summary: issue.summary,
  title,
  life,
});
