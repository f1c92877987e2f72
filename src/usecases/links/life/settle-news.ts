import { type Clock } from '../../../ports/clock';
import { type IssueReader } from '../../../ports/issues/issue-reader';
import { type SpecJobs } from '../../../ports/spec/spec-jobs';
import { type SpecLinks } from '../../../ports/spec/spec-links';

export interface SettleNewsOutcome {
  readonly kind: 'settled' | 'not-visible' | 'may-not-edit' | 'not-linked';
}

/** Says for everybody that what was told of a link so far has been read; neither end is written. */
export type SettleNews = (issueId: string) => Promise<SettleNewsOutcome>;

interface Deps {
  readonly issues: Pick<IssueReader, 'rights'>;
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly links: Pick<SpecLinks, 'note'>;
  readonly clock: Clock;
}

/**
 * Ends notes of what has passed; what still differs is told on. Of a page that was put back, an update
 * asks each difference as before.
 */
export function createSettleNews({ issues, jobs, links, clock }: Deps): SettleNews {
  return async (issueId) => {
    const rights = await issues.rights(issueId);
    if (rights === null) return { kind: 'not-visible' };
    if (!rights.canEdit) return { kind: 'may-not-edit' };
    const page = (await jobs.find(issueId))?.job.page;
    if (!page) return { kind: 'not-linked' };
    await links.note({ issueId, pageId: page.pageId }, 'news-settled', clock.now());
    return { kind: 'settled' };
  };
}
