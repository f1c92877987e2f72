import {
  type ChangedLinkView,
  type FoundLinkView,
  type LinkRebuildCalls,
  parseAdoptFound,
  parseLinkNews,
  parseRebuildLinks,
  type RebuildLinksAnswer,
} from '../../../contract/links/link-rebuild';
import { commentLanguage } from '../../../domain/spec/comment-language';
import { type VisiblePage } from '../../../ports/pages/page-reader';
import { type AdoptFound } from '../../../usecases/links/adopt/adopt-found';
import { type ChangedLink } from '../../../usecases/links/read-links';
import { type FoundLink } from '../../../usecases/links/look-for-links';
import { type RebuildLinks } from '../../../usecases/links/rebuild-links';
import { type ShowLinkNews } from '../../../usecases/links/life/show-link-news';
import { toLifeViews } from './life-views';
import { answering, type AnsweringDeps, type Handlers, invalidRequest } from '../call';
import { onProject } from '../on-project';

interface Deps extends AnsweringDeps {
  readonly showLinkNews: ShowLinkNews;
  readonly rebuildLinks: RebuildLinks;
  readonly adoptFound: AdoptFound;
}

/** *Rebuild links* on a project's page. */
export function createLinkRebuildHandlers(deps: Deps): Handlers<LinkRebuildCalls> {
  return {
    'link-news': onProject(deps, 'link-news', async (projectId, payload) => {
      const request = parseLinkNews(payload);
      if (request === null) return invalidRequest;
      const { changed, ...rest } = await deps.showLinkNews(projectId, request.from);
      return { kind: 'link-news' as const, changed: changed.map(toChangedView), ...rest };
    }),
    'rebuild-links': onProject(deps, 'rebuild-links', async (projectId, payload, { accountId: viewerId }) => {
      const request = parseRebuildLinks(payload);
      if (request === null) return invalidRequest;
      return toAnswer(await deps.rebuildLinks({ projectId, viewerId, ...request }));
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
  const { issue, pageId, page, namesAnother } = found;
  return {
    issueId: issue.issueId,
    issueKey: issue.key,
    summary: issue.summary,
    pageId,
    page: page === null ? null : toPageView(page),
    from: sourceOf(found),
    namesAnother,
  };
}

function sourceOf({ issueSays, pageSays }: FoundLink): FoundLinkView['from'] {
  if (issueSays === null) return 'page';
  if (issueSays === 'property') return pageSays ? 'both' : 'issue';
  return pageSays ? 'page-and-remote-link' : issueSays;
}

const toChangedView = ({ issue, page, life }: ChangedLink): ChangedLinkView => ({
  issue: issue === null ? null : { issueId: issue.issueId, key: issue.key, summary: issue.summary },
  page: page === null ? null : toPageView(page),
  life: toLifeViews(life),
});

const toPageView = ({ title, path }: Pick<VisiblePage, 'title' | 'path'>) => ({
  title,
  path: `/wiki${path}`,
});
