import { newestEventAt } from '../../../domain/links/link-events';
import { type Clock } from '../../../ports/clock';
import { type LinkIssues } from '../../../ports/issues/link-issues';
import { type ProjectLink, type ProjectLinks } from '../../../ports/pages/linked-pages';
import { type SpecJobs } from '../../../ports/spec/spec-jobs';
import { type ChangedLink, type ChangeOfLink } from '../change-of-link';

export interface LinkNews {
  /** The latest first. */
  readonly changed: readonly ChangedLink[];
  /** Something may have happened to others as well: *Rebuild links* looks at each. */
  readonly more: boolean;
}

/** What the products have told of a project's specs lately, and what of it holds now. */
export type ShowLinkNews = (projectId: string) => Promise<LinkNews>;

interface Deps {
  readonly projectLinks: ProjectLinks;
  readonly linkIssues: Pick<LinkIssues, 'among'>;
  readonly changeOfLink: ChangeOfLink;
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly clock: Clock;
}

const MOST_LINKS = 200;
/** For each of them a page is read while somebody looks at the project. */
const MOST_NEWS = 10;
const LATELY_MS = 90 * 86_400_000;

/**
 * Events say where to look, and what is read as the person who asks says what holds: one search of
 * storage, one read of all the issues, one of each page. Who sees neither end is told nothing.
 */
export function createShowLinkNews(deps: Deps): ShowLinkNews {
  const { projectLinks, linkIssues, changeOfLink, jobs, clock } = deps;
  return async (projectId) => {
    const links = await projectLinks.latest(projectId, MOST_LINKS);
    const recent = newestFirst(links, clock.now() - LATELY_MS);
    const shown = recent.slice(0, MOST_NEWS);
    const issues = await linkIssues.among(shown.map(({ issueId }) => issueId));
    const changes = await Promise.all(
      shown.map(async ({ issueId }) => {
        const stored = await jobs.find(issueId);
        const issue = issues.find((each) => each.issueId === issueId) ?? null;
        return stored === null ? null : changeOfLink(stored.job, issue);
      }),
    );
    const changed = changes.flatMap((change) => (change === null || isHidden(change) ? [] : [change]));
    const isMore = recent.length > MOST_NEWS || links.length === MOST_LINKS;
    // To whom all of it is hidden not even that there is more.
    return { changed, more: issues.length > 0 && isMore };
  };
}

const isHidden = ({ issue, page }: ChangedLink): boolean => issue === null && page === null;

function newestFirst(links: readonly ProjectLink[], since: number): readonly ProjectLink[] {
  return links
    .flatMap((link) => {
      const at = newestEventAt(link.seen);
      return at === null || at < since ? [] : [{ link, at }];
    })
    .sort((a, b) => b.at - a.at || (a.link.pageId < b.link.pageId ? -1 : 1))
    .map(({ link }) => link);
}
