import { type IssueCard, type IssueCards } from '../../ports/issue-cards';
import { type PageReader } from '../../ports/page-reader';
import { type SpecJobs } from '../../ports/spec-jobs';
import { type SpecLinks } from '../../ports/spec-links';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';

export type ShowPageOutcome =
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'no-spec'; readonly mayEdit: boolean }
  /** Copied together with the property of the page that it was copied from. */
  | { readonly kind: 'copy'; readonly issue: KnownIssue; readonly mayEdit: boolean }
  | {
      readonly kind: 'spec';
      readonly issue: KnownIssue;
      /** False when only the page says so: the issue has another spec, or none. */
      readonly mutual: boolean;
    };

/** The issue as the viewer sees it in Jira. */
export type KnownIssue =
  | (IssueCard & { readonly kind: 'issue' })
  /** Hidden from this person, gone, or Jira does not let them in at all. */
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'unreachable' };

export type ShowPage = (pageId: string) => Promise<ShowPageOutcome>;

interface Deps {
  readonly pages: PageReader;
  readonly cards: IssueCards;
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly links: Pick<SpecLinks, 'holderOf'>;
}

/**
 * Answers "what does this page specify?" in one read of each product.
 *
 * Storage decides; the page's own property, which anyone who edits the page can write, is a hint where
 * storage knows nothing. Whichever named the issue, it is read as the viewer.
 */
export function createShowPage({ pages, cards, jobs, links }: Deps): ShowPage {
  const known = (issueId: string): Promise<KnownIssue> =>
    orElse<KnownIssue, KnownIssue>(
      async () => {
        const card = await cards.card(issueId);
        return card === null ? { kind: 'not-visible' } : { ...card, kind: 'issue' };
      },
      ({ kind }) => ({ kind: kind === 'forbidden' ? 'not-visible' : 'unreachable' }),
    );

  const specOf = async (issueId: string, pageId: string): Promise<ShowPageOutcome> => {
    const [issue, stored] = await sideBySide(known(issueId), jobs.find(issueId));
    const named = issue.kind === 'issue' ? issue.namedPageId : null;
    return { kind: 'spec', issue, mutual: (stored?.job.page?.pageId ?? named) === pageId };
  };

  return async (pageId) => {
    const [page, holder] = await sideBySide(pages.glance(pageId), links.holderOf(pageId));
    if (page.kind === 'not-visible') return page;
    const { mark, mayEdit } = page;
    if (holder !== null) return specOf(holder, pageId);
    if (mark === null) return { kind: 'no-spec', mayEdit };
    if (mark.pageId !== pageId) return { kind: 'copy', issue: await known(mark.issueId), mayEdit };
    return specOf(mark.issueId, pageId);
  };
}
