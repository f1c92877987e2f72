import { meaningOfMark } from '../../domain/links/page-mark';
import { type IssueGlance } from '../../ports/issues/issue-reader';
import { type LinkIssues } from '../../ports/issues/link-issues';
import { type PageFinder } from '../../ports/pages/page-finder';
import { type PageGlance, type PageReader, type VisiblePage } from '../../ports/pages/page-reader';
import { orElse } from '../or-else';

/** A page that has to do with an issue of which storage knows no spec, and which of the two says so. */
export interface FoundLink {
  readonly issue: IssueGlance;
  readonly pageId: string;
  /** `null` when the page cannot be seen. */
  readonly page: VisiblePage | null;
  /** What names the page on the issue's side. */
  readonly issueSays: 'property' | 'remote-link' | null;
  readonly pageSays: boolean;
}

/** Finds the specs of issues in what the products hold. */
export type LookForLinks = (issues: readonly IssueGlance[]) => Promise<readonly FoundLink[]>;

interface Deps {
  readonly linkIssues: Pick<LinkIssues, 'leadsTo'>;
  readonly finder: Pick<PageFinder, 'naming'>;
  readonly pages: PageReader;
}

/** One search over the pages' properties for all the issues; then each page that is named is read once. */
export function createLookForLinks({ linkIssues, finder, pages }: Deps): LookForLinks {
  const glance = (pageId: string): Promise<PageGlance> =>
    orElse(
      () => pages.glance(pageId),
      (error) => {
        if (error.kind === 'forbidden') return { kind: 'not-visible' as const };
        throw error;
      },
    );

  /** An issue without the property may still have a link that leads to the page. */
  const saidBy = async (
    { issueId, namedSpec }: IssueGlance,
    pageId: string,
  ): Promise<FoundLink['issueSays']> => {
    if (namedSpec !== null) return 'property';
    return (await linkIssues.leadsTo(issueId, pageId)) ? 'remote-link' : null;
  };

  const toFound = async (issue: IssueGlance, pageId: string, page: PageGlance): Promise<FoundLink> => ({
    issue,
    pageId,
    page: visible(page),
    issueSays: await saidBy(issue, pageId),
    pageSays: isMarkedFor(page, pageId, issue.issueId),
  });

  return async (issues) => {
    if (issues.length === 0) return [];
    const naming = await finder.naming(issues.map(({ issueId }) => issueId));
    const named = issues.flatMap(({ namedSpec }) => namedSpec?.pageId ?? []);
    const pageIds = [...new Set([...named, ...naming.map(({ pageId }) => pageId)])];
    const read = await Promise.all(pageIds.map(async (pageId) => [pageId, await glance(pageId)] as const));
    const found = issues.flatMap((issue) =>
      read
        .filter(([pageId, page]) => concerns(issue, pageId, page))
        .map(([pageId, page]) => toFound(issue, pageId, page)),
    );
    return Promise.all(found);
  };
}

const visible = (page: PageGlance): VisiblePage | null => (page.kind === 'not-visible' ? null : page);

const isMarkedFor = (page: PageGlance, pageId: string, issueId: string): boolean =>
  page.kind !== 'not-visible' && meaningOfMark(page.mark, pageId, issueId).kind === 'this-issue';

/** An issue that names a page is asked about that one alone. */
function concerns({ issueId, namedSpec }: IssueGlance, pageId: string, page: PageGlance): boolean {
  return namedSpec === null ? isMarkedFor(page, pageId, issueId) : namedSpec.pageId === pageId;
}
