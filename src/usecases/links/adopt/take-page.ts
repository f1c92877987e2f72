import { type Clock } from '../../../ports/clock';
import { type SpecJobs } from '../../../ports/spec/spec-jobs';
import { type LinkName, type SpecLinks } from '../../../ports/spec/spec-links';

/** Gives the page to this issue, whose job names it already; false when it is another issue's spec. */
export type TakePage = (link: LinkName) => Promise<boolean>;

interface Deps {
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly links: Pick<SpecLinks, 'find' | 'holderOf' | 'hold'>;
  readonly clock: Clock;
}

/**
 * Settles which issue a page belongs to when two want it at once: the one that writes the page's hold.
 *
 * A job is stored before its hold, so that a hold whose issue has no job for this page is the rest of a
 * link that was ended, and may be taken over.
 */
export function createTakePage({ jobs, links, clock }: Deps): TakePage {
  const isHeld = createIsHeld({ jobs, links });
  return async (link) => {
    const holder = await links.holderOf(link.pageId);
    if (holder === link.issueId) return true;
    if (holder !== null && (await isHeld({ issueId: holder, pageId: link.pageId }))) return false;
    if (await links.hold(link, holder, clock.now())) return true;
    return (await links.holderOf(link.pageId)) === link.issueId;
  };
}

type Known = (link: LinkName) => Promise<boolean>;

/** Whether the page is the spec of that issue, as far as storage knows and no event says that the issue is gone. */
export function createIsHeld({
  jobs,
  links,
}: {
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly links: Pick<SpecLinks, 'find'>;
}): Known {
  const isDeleted = createIsDeleted(links);
  return async (link) => {
    const stored = await jobs.find(link.issueId);
    return stored?.job.page?.pageId === link.pageId && !(await isDeleted(link));
  };
}

/** Whether an event has told that the link's issue was deleted. */
export function createIsDeleted(links: Pick<SpecLinks, 'find'>): Known {
  return async (link) => (await links.find(link))?.seen['issue-deleted'] !== undefined;
}
