import { meaningOfMark } from '../../domain/links/page-mark';
import { type IssueReader } from '../../ports/issue-reader';
import { type FoundPage, type PageFinder } from '../../ports/page-finder';
import { type PageReader } from '../../ports/page-reader';
import { orElse } from '../or-else';

/** Pages that name an issue as theirs, before another one is made for it; copies of such pages left out. */
export type FindClaimingPages = (issueId: string) => Promise<readonly FoundPage[]>;

/** One page names an issue where nothing went wrong; a few are enough to ask about. */
const MOST_PAGES = 3;

interface Deps {
  readonly issues: Pick<IssueReader, 'glance'>;
  readonly finder: Pick<PageFinder, 'naming'>;
  readonly pages: PageReader;
}

/** A search, and a read of what it found: made beside a preview that is already on screen. */
export function createFindClaimingPages({ issues, finder, pages }: Deps): FindClaimingPages {
  const claims = async (issueId: string, { pageId }: FoundPage): Promise<boolean> => {
    const page = await orElse(
      () => pages.glance(pageId),
      () => ({ kind: 'not-visible' as const }),
    );
    return page.kind === 'page' && meaningOfMark(page.mark, pageId, issueId).kind === 'this-issue';
  };
  return async (issueId) => {
    if ((await issues.glance(issueId)) === null) return [];
    const found = (await finder.naming([issueId])).slice(0, MOST_PAGES);
    const claiming = await Promise.all(found.map((page) => claims(issueId, page)));
    return found.filter((_, index) => claiming[index]);
  };
}
