import { newestEventAt } from '../../../domain/links/link-events';
import { type LinkIssues } from '../../../ports/issues/link-issues';
import { type ProjectLink, type ProjectLinks } from '../../../ports/pages/linked-pages';
import { type SpecJobs } from '../../../ports/spec/spec-jobs';
import { sideBySide } from '../../side-by-side';
import { type ChangedLink, type PagesKnown, type ReadLinks } from '../read-links';

export interface LinkNews {
  /** Those of which the products have told last first. */
  readonly changed: readonly ChangedLink[];
  /** Where those that were not looked at begin; `null` after the last. */
  readonly next: number | null;
  /** So many are looked at, those that changed last; `null` where these are all. *Rebuild links* looks at more. */
  readonly only: number | null;
  readonly pages: PagesKnown;
}

/** What has become of a project's specs, a part at a time. */
export type ShowLinkNews = (projectId: string, from: number) => Promise<LinkNews>;

interface Deps {
  readonly projectLinks: ProjectLinks;
  readonly linkIssues: Pick<LinkIssues, 'among'>;
  readonly readLinks: ReadLinks;
  readonly jobs: Pick<SpecJobs, 'find'>;
}

/** As many as a search of storage goes through. */
const MOST_LINKS = 1_000;
/** Two records of storage are read for each while somebody looks, and all of their issues and pages at once. */
const LINKS_A_PART = 50;
/** Parts that are looked through for a link of which the person may see an end. */
const MOST_PARTS = 4;

/**
 * What is read as the person who asks says what holds; events say in which order people want to know, and
 * that no event came of a link does not keep it from being looked at. Who sees neither end is told nothing,
 * not even that there is more.
 */
export function createShowLinkNews({ projectLinks, linkIssues, readLinks, jobs }: Deps): ShowLinkNews {
  const lookAt = async (links: readonly ProjectLink[], from: number): Promise<Part> => {
    const part = links.slice(from, from + LINKS_A_PART);
    const [stored, issues] = await sideBySide(
      Promise.all(part.map(({ issueId }) => jobs.find(issueId))),
      linkIssues.among(part.map(({ issueId }) => issueId)),
    );
    const known = part.map(({ issueId, pageId }, n) => ({
      ...{ issueId, pageId, job: stored[n]?.job ?? null },
      issue: issues.find((each) => each.issueId === issueId) ?? null,
    }));
    const { pages, standings } = await readLinks(known);
    const seen = known
      .map(({ issue }, n) => ({ issue, page: null, life: [], ...standings[n] }))
      .filter(({ issue, page }) => issue !== null || page !== null);
    const next = from + LINKS_A_PART < links.length ? from + LINKS_A_PART : null;
    return { seen, pages, next };
  };

  const firstPart = async (links: readonly ProjectLink[], from: number): Promise<Part> => {
    let part = await lookAt(links, from);
    for (let n = 1; n < MOST_PARTS && part.seen.length === 0 && part.next !== null; n += 1)
      part = await lookAt(links, part.next);
    return part;
  };

  return async (projectId, from) => {
    const links = await projectLinks.latest(projectId, MOST_LINKS);
    const { seen, pages, next } = await firstPart(newestFirst(links), from);
    const changed = seen.filter(({ life }) => life.length > 0);
    if (seen.length === 0) return { changed, next: null, only: null, pages };
    return { changed, next, only: links.length === MOST_LINKS ? MOST_LINKS : null, pages };
  };
}

interface Part extends Pick<LinkNews, 'next' | 'pages'> {
  /** Links of which the person sees an end, changed or not. */
  readonly seen: readonly ChangedLink[];
}

/** Those of which nothing was told come last, as they were linked. */
function newestFirst(links: readonly ProjectLink[]): readonly ProjectLink[] {
  const at = ({ seen }: ProjectLink): number => newestEventAt(seen) ?? 0;
  return links.toSorted((a, b) => at(b) - at(a));
}
