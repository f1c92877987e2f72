import { newestEventAt } from '../../../domain/links/told-events';
import { type LinkIssues } from '../../../ports/issues/link-issues';
import { type LinkIndex, type ProjectLink, type ProjectLinks } from '../../../ports/pages/linked-pages';
import { type SpecJobs } from '../../../ports/spec/spec-jobs';
import { sideBySide } from '../../side-by-side';
import { type ChangedLink, type PagesKnown, type ReadLinks } from '../read-links';

export interface LinkNews {
  /** Those of which the products have told last first. */
  readonly changed: readonly ChangedLink[];
  /** Where the next part begins; `null` after the last. */
  readonly next: NewsPlace | null;
  readonly pages: PagesKnown;
}

/** A place in the index of links; its `at` is `null` where the index begins. */
export interface NewsPlace {
  readonly at: string | null;
}

/** What has become of a project's specs: `null` asks for the latest news, a place for what stands there. */
export type ShowLinkNews = (projectId: string, from: NewsPlace | null) => Promise<LinkNews>;

interface Deps {
  readonly projectLinks: ProjectLinks;
  readonly linkIndex: LinkIndex;
  readonly linkIssues: Pick<LinkIssues, 'among'>;
  readonly readLinks: ReadLinks;
  readonly jobs: Pick<SpecJobs, 'find'>;
}

/** As many as a search of storage goes through for the latest news. */
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
export function createShowLinkNews(deps: Deps): ShowLinkNews {
  const { projectLinks, linkIndex, linkIssues, readLinks, jobs } = deps;
  /** News are sorted once, for the first part; whoever wants all of them reads on along the index. */
  const linksFrom = async (projectId: string, from: NewsPlace | null): Promise<LinksPart> => {
    if (from === null) return latest(await projectLinks.latest(projectId, MOST_LINKS));
    const { links, next } = await linkIndex.part(projectId, from.at);
    return { links, next: next === null ? null : { at: next } };
  };

  const lookAt = async (projectId: string, from: NewsPlace | null): Promise<Part> => {
    const { links: part, next } = await linksFrom(projectId, from);
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
    return { seen, pages, next };
  };

  return async (projectId, from) => {
    let part = await lookAt(projectId, from);
    for (let n = 1; n < MOST_PARTS && part.seen.length === 0 && part.next !== null; n += 1)
      part = await lookAt(projectId, part.next);
    const { seen, pages, next } = part;
    const changed = seen.filter(({ life }) => life.length > 0);
    return { changed, next: seen.length === 0 ? null : next, pages };
  };
}

interface Part extends Pick<LinkNews, 'next' | 'pages'> {
  /** Links of which the person sees an end, changed or not. */
  readonly seen: readonly ChangedLink[];
}

interface LinksPart {
  readonly links: readonly ProjectLink[];
  readonly next: NewsPlace | null;
}

/** The index stands in another order: who reads on begins at its start, and meets these once more. */
function latest(links: readonly ProjectLink[]): LinksPart {
  const next = links.length > LINKS_A_PART ? { at: null } : null;
  return { links: newestFirst(links).slice(0, LINKS_A_PART), next };
}

/** Those of which nothing was told come last, as they were linked. */
function newestFirst(links: readonly ProjectLink[]): readonly ProjectLink[] {
  const at = ({ seen }: ProjectLink): number => newestEventAt(seen) ?? 0;
  return links.toSorted((a, b) => at(b) - at(a));
}
