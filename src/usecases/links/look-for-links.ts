import { type MarkMeaning, mayBeOf, meaningOfMark } from '../../domain/links/page-mark';
import { type IssueGlance } from '../../ports/issues/issue-reader';
import { type PagesInComments } from '../../ports/issues/pages-in-comments';
import { type PagesOnIssue } from '../../ports/issues/pages-on-issue';
import { type PageFinder } from '../../ports/pages/page-finder';
import { type PageGlance, type PageReader, type VisiblePage } from '../../ports/pages/page-reader';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';

/** A page that has to do with an issue of which storage knows no spec, and which of the two says so. */
export interface FoundLink {
  readonly issue: IssueGlance;
  readonly pageId: string;
  /** `null` when the page cannot be seen. */
  readonly page: VisiblePage | null;
  /** What leads to the page on the issue's side. Comments are read only where nothing else tells of a page. */
  readonly issueSays: 'property' | 'remote-link' | 'comment' | null;
  readonly pageSays: boolean;
  /** The page is another issue's by what it says: a cloned issue names the page of the one that it was made from. */
  readonly namesAnother: boolean;
}

/** Finds the specs of issues, a hundred at most, in what the products hold. */
export type LookForLinks = (issues: readonly IssueGlance[]) => Promise<readonly FoundLink[]>;

interface Deps {
  readonly onIssue: PagesOnIssue;
  readonly inComments: PagesInComments;
  readonly finder: Pick<PageFinder, 'naming'>;
  readonly pages: PageReader;
}

/**
 * One search over the pages' properties for all the issues, and the links on each that names no page itself; then
 * each page that is named is read once. Of what is left without a page, one search tells which have a comment of
 * Lockstep's.
 */
export function createLookForLinks({ onIssue, inComments, finder, pages }: Deps): LookForLinks {
  const glance = (pageId: string): Promise<PageGlance> =>
    orElse(
      () => pages.glance(pageId),
      (error) => {
        if (error.kind === 'forbidden') return { kind: 'not-visible' as const };
        throw error;
      },
    );
  const readAll = async (pageIds: readonly string[]): Promise<PagesRead> =>
    new Map(
      await sideBySide(
        ...[...new Set(pageIds)].map(async (pageId) => [pageId, await glance(pageId)] as const),
      ),
    );

  /** An issue without the property may still have links that lead to pages. */
  const leadOf = async (issue: IssueGlance): Promise<Lead> => {
    const { issueId, namedSpec } = issue;
    return namedSpec === null
      ? { issue, says: 'remote-link', pageIds: await onIssue.linked(issueId) }
      : { issue, says: 'property', pageIds: [namedSpec.pageId] };
  };

  const foundByComments = async (issues: readonly IssueGlance[]): Promise<readonly FoundLink[]> => {
    const told = await inComments.toldOn(issues.map(({ issueId }) => issueId));
    const read = await readAll(told.map(({ pageId }) => pageId));
    return issues.flatMap((issue) => {
      const own = told.filter(({ issueId }) => issueId === issue.issueId);
      const pageIds = own
        .filter((each) => isOfWiki(read.get(each.pageId), each.base))
        .map(({ pageId }) => pageId);
      return foundBy({ issue, says: 'comment', pageIds }, read);
    });
  };

  return async (issues) => {
    if (issues.length === 0) return [];
    const [naming, leads] = await sideBySide(
      finder.naming(issues.map(({ issueId }) => issueId)),
      sideBySide(...issues.map(leadOf)),
    );
    const read = await readAll([
      ...leads.flatMap(({ pageIds }) => pageIds),
      ...naming.map(({ pageId }) => pageId),
    ]);
    const found = leads.flatMap((lead) => foundBy(lead, read));
    const have = new Set(found.map(({ issue }) => issue));
    const silent = issues.filter((issue) => !have.has(issue) && issue.unlinked === null);
    return [...found, ...(await foundByComments(silent))];
  };
}

/** What an issue says of its pages. */
interface Lead {
  readonly issue: IssueGlance;
  readonly says: NonNullable<FoundLink['issueSays']>;
  readonly pageIds: readonly string[];
}

type PagesRead = ReadonlyMap<string, PageGlance>;

/** An issue that names a page itself is asked about that one alone. */
function foundBy({ issue, says, pageIds }: Lead, read: PagesRead): readonly FoundLink[] {
  return [...read].flatMap(([pageId, page]) => {
    const isLedTo = pageIds.includes(pageId);
    const meaning = meaningIn(page, pageId, issue.issueId);
    if (says === 'property' ? !isLedTo : !mayBeOf(meaning, isLedTo)) return [];
    const pageSays = meaning.kind === 'this-issue';
    const namesAnother = meaning.kind === 'other-issue';
    return [{ issue, pageId, page: visible(page), issueSays: isLedTo ? says : null, pageSays, namesAnother }];
  });
}

const meaningIn = (page: PageGlance, pageId: string, issueId: string): MarkMeaning =>
  page.kind === 'not-visible' ? { kind: 'none' } : meaningOfMark(page.mark, pageId, issueId);

const visible = (page: PageGlance): VisiblePage | null => (page.kind === 'not-visible' ? null : page);

/** Of a page that cannot be seen nobody knows. */
const isOfWiki = (page: PageGlance | undefined, base: string): boolean =>
  page !== undefined && (page.kind === 'not-visible' || page.base === base);
