import { type IssueNow, lifeOf, type LifeNote } from '../../domain/links/link-life';
import { leftLink } from '../../domain/spec/left-link';
import { type SpecJob } from '../../domain/spec/spec-job';
import { type Clock } from '../../ports/clock';
import { type IssueCard, type IssueCards } from '../../ports/issues/issue-cards';
import { type PageGlance, type PageReader } from '../../ports/pages/page-reader';
import { type SpecJobs } from '../../ports/spec/spec-jobs';
import { type LinkName, type LinkRecord, type SpecLinks } from '../../ports/spec/spec-links';
import { leadToCopy, type ToldNote } from '../links/life/lead-to-copy';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';

export type ShowPageOutcome =
  | { readonly kind: 'not-visible' }
  | {
      readonly kind: 'no-spec';
      readonly mayEdit: boolean;
      readonly title: string;
      readonly pinnedTo: readonly string[];
    }
  /** Copied together with the property of the page that it was copied from. */
  | {
      readonly kind: 'copy';
      readonly issue: KnownIssue;
      readonly mayEdit: boolean;
      /** `unknown`: no link knows the original, so that none can remember this. */
      readonly ignored: 'no' | 'yes' | 'unknown';
    }
  | {
      readonly kind: 'spec';
      readonly issue: KnownIssue;
      /** False when only the page says so: the issue has another spec, or none. */
      readonly mutual: boolean;
      readonly mayEdit: boolean;
      /** What has become of the two since they were linked, the most pressing first. */
      readonly life: readonly ToldNote[];
      /** Issues that the page's property names; each is still to be read as the viewer. */
      readonly pinnedTo: readonly string[];
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
  readonly links: Pick<SpecLinks, 'holderOf' | 'find'>;
  readonly clock: Clock;
}

/**
 * Answers "what does this page specify?" in one read of each product.
 *
 * Storage decides; the page's own property, which anyone who edits the page can write, is a hint where
 * storage knows nothing. Whichever named the issue, it is read as the viewer.
 */
export function createShowPage({ pages, cards, jobs, links, clock }: Deps): ShowPage {
  const known = (issueId: string): Promise<KnownIssue> =>
    orElse<KnownIssue, KnownIssue>(
      async () => {
        const card = await cards.card(issueId);
        return card === null ? { kind: 'not-visible' } : { ...card, kind: 'issue' };
      },
      (error) => {
        if (error.kind === 'not-granted') throw error;
        return { kind: error.kind === 'forbidden' ? 'not-visible' : 'unreachable' };
      },
    );

  /** When something happened is worth a line, not a failure. */
  const recordOf = (link: LinkName): Promise<LinkRecord | null> =>
    orElse(
      () => links.find(link),
      () => null,
    );

  const specOf = async (link: LinkName, page: VisibleGlance): Promise<ShowPageOutcome> => {
    const records = sideBySide(jobs.find(link.issueId), recordOf(link));
    const [issue, [stored, record]] = await sideBySide(known(link.issueId), records);
    const job = stored?.job.page?.pageId === link.pageId ? stored.job : null;
    const named = issue.kind === 'issue' && issue.namedPageId === link.pageId;
    const mutual = stored === null ? named : job !== null;
    const notes = lifeNotes({ job, page, issue, seen: record?.seen ?? {}, now: clock.now() });
    const life = await leadToCopy(notes, record?.copyId ?? null, pages);
    const { mayEdit, pinnedTo } = page;
    return { kind: 'spec', issue, mutual, mayEdit, life, pinnedTo };
  };

  const copyOf = async (original: LinkName, pageId: string, mayEdit: boolean): Promise<ShowPageOutcome> => {
    const [issue, link] = await sideBySide(known(original.issueId), links.find(original));
    return { kind: 'copy', issue, mayEdit, ignored: isIgnored(link, pageId) };
  };

  return async (pageId) => {
    const [page, holder] = await sideBySide(pages.glance(pageId), links.holderOf(pageId));
    if (page.kind === 'not-visible') return page;
    const { mark, mayEdit, title, pinnedTo } = page;
    if (holder !== null) return specOf({ issueId: holder, pageId }, page);
    if (mark === null) return { kind: 'no-spec', mayEdit, title, pinnedTo };
    if (mark.pageId !== pageId) return copyOf(mark, pageId, mayEdit);
    return specOf(mark, page);
  };
}

function isIgnored(link: LinkRecord | null, pageId: string): 'no' | 'yes' | 'unknown' {
  if (link?.state !== 'active') return 'unknown';
  return link.ignoredCopies.includes(pageId) ? 'yes' : 'no';
}

type VisibleGlance = Exclude<PageGlance, { readonly kind: 'not-visible' }>;

interface LifeFacts {
  readonly job: SpecJob | null;
  readonly page: VisibleGlance;
  readonly issue: KnownIssue;
  readonly seen: LinkRecord['seen'];
  readonly now: number;
}

/** Nothing can be said of a link that storage has lost, nor of an issue while Jira does not answer. */
function lifeNotes({ job, page, issue, seen, now }: LifeFacts): readonly LifeNote[] {
  if (job?.page == null || issue.kind === 'unreachable') return [];
  const left = leftLink(job, job.page);
  return lifeOf({ left, page, issue: issue.kind === 'issue' ? nowOf(issue) : null, seen, now });
}

const nowOf = ({ namedPageId, ...issue }: IssueCard): IssueNow => ({
  ...issue,
  namedSpec: namedPageId === null ? null : { pageId: namedPageId },
});
