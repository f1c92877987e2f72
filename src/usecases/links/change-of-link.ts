import { lifeOf } from '../../domain/links/link-life';
import { isFinished, type SpecJob } from '../../domain/spec/spec-job';
import { type Clock } from '../../ports/clock';
import { type IssueGlance } from '../../ports/issues/issue-reader';
import { type PageGlance, type PageReader, type VisiblePage } from '../../ports/pages/page-reader';
import { type SpecLinks } from '../../ports/spec/spec-links';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';
import { leadToCopy, type ToldNote } from './life/lead-to-copy';

/** A link in storage to which something has happened. */
export interface ChangedLink {
  /** `null` when it was deleted or is hidden from the person who asks. */
  readonly issue: IssueGlance | null;
  /** `null` when it cannot be seen. */
  readonly page: Pick<VisiblePage, 'title' | 'path'> | null;
  readonly life: readonly ToldNote[];
}

/** What has become of a finished link; `null` when it is as it was left. */
export type ChangeOfLink = (job: SpecJob, issue: IssueGlance | null) => Promise<ChangedLink | null>;

interface Deps {
  readonly pages: PageReader;
  readonly links: Pick<SpecLinks, 'find'>;
  readonly clock: Clock;
}

/** One read of the page, as the person who asks, and one of its copy where that is news. */
export function createChangeOfLink({ pages, links, clock }: Deps): ChangeOfLink {
  const now = (pageId: string): Promise<PageGlance | { readonly kind: 'unreachable' }> =>
    orElse(
      () => pages.glance(pageId),
      () => ({ kind: 'unreachable' as const }),
    );
  return async (job, issue) => {
    if (job.page === null || !isFinished(job)) return null;
    const { issueId, projectId, page: left } = job;
    const [page, record] = await sideBySide(now(left.pageId), links.find({ issueId, pageId: left.pageId }));
    const life = lifeOf({
      left: { ...left, projectId, at: job.updatedAt },
      page,
      issue,
      seen: record?.seen ?? {},
      now: clock.now(),
    });
    if (life.length === 0) return null;
    const told = await leadToCopy(life, record?.copyId ?? null, pages);
    return { issue, page: 'title' in page ? page : null, life: told };
  };
}
