import { spaceKeyIn } from '../../../domain/links/space-key';
import { mayBeOf, meaningOfMark } from '../../../domain/links/page-mark';
import { type IssueReader } from '../../../ports/issues/issue-reader';
import { type FoundPage, type PageFinder } from '../../../ports/pages/page-finder';
import { type PageReader } from '../../../ports/pages/page-reader';
import { type PagesOnIssue } from '../../../ports/issues/pages-on-issue';
import { type SpecJobs } from '../../../ports/spec/spec-jobs';
import { orElse } from '../../or-else';
import { sideBySide } from '../../side-by-side';

/** Pages but its spec that name an issue as theirs or are linked on it as its spec; copies left out. */
export type FindClaimingPages = (issueId: string) => Promise<readonly FoundPage[]>;

/** One page names an issue where nothing went wrong; a few are enough to ask about. */
const MOST_PAGES = 3;

interface Deps {
  readonly issues: Pick<IssueReader, 'glance'>;
  readonly finder: Pick<PageFinder, 'naming'>;
  readonly onIssue: PagesOnIssue;
  readonly pages: PageReader;
  readonly jobs: Pick<SpecJobs, 'find'>;
}

/**
 * Looks from both ends, and reads what it found: made beside a preview that is already on screen.
 *
 * The search index learns of a page seconds after it was made; the issue's own links tell at once.
 */
export function createFindClaimingPages({ issues, finder, onIssue, pages, jobs }: Deps): FindClaimingPages {
  const claimant = async (issueId: string, pageId: string, isLinked: boolean): Promise<FoundPage | null> => {
    const page = await orElse(
      () => pages.glance(pageId),
      () => ({ kind: 'not-visible' as const }),
    );
    if (page.kind !== 'page') return null;
    const { title, path } = page;
    return mayBeOf(meaningOfMark(page.mark, pageId, issueId), isLinked)
      ? { pageId, title, path, spaceName: spaceKeyIn(path) ?? '' }
      : null;
  };

  return async (issueId) => {
    if ((await issues.glance(issueId)) === null) return [];
    const [stored, named, linked] = await sideBySide(
      jobs.find(issueId),
      finder.naming([issueId]),
      orElse(
        () => onIssue.linked(issueId),
        (): readonly string[] => [],
      ),
    );
    const own = stored?.job.page?.pageId;
    const claims = [...linked, ...named.map(({ pageId }) => pageId)].filter((id) => id !== own);
    const ids = [...new Set(claims)].slice(0, MOST_PAGES);
    const found = await Promise.all(ids.map((id) => claimant(issueId, id, linked.includes(id))));
    return found.flatMap((page) => {
      if (page === null) return [];
      return [named.find(({ pageId }) => pageId === page.pageId) ?? page];
    });
  };
}
