import { newSpecJob, progressed, withPage } from '../../domain/spec/job-attempts';
import { type SpecOrder } from '../../domain/spec/spec-job';
import { type Site } from '../../domain/spec/epic-values';
import { oneLine } from '../../domain/kernel/text';
import { titleFault } from '../../domain/spec/chosen-title';
import { type Audit } from '../../ports/audit';
import { type Clock } from '../../ports/clock';
import { type IssueReader } from '../../ports/issues/issue-reader';
import { type SpecJobs, type StoredSpecJob } from '../../ports/spec/spec-jobs';
import { type Tokens } from '../../ports/tokens';
import {
  type MadeSpecPage,
  type MakePageOutcome,
  type MakeSpecPage,
  type PageRefusal,
} from './make-spec-page';
import { pageEntry } from './spec-entries';

export interface CreateSpecCommand {
  readonly issueId: string;
  readonly viewerId: string;
  /** The frame's name for this try, so that it can take up its own job when the answer is lost. */
  readonly attempt: string;
  readonly order: SpecOrder;
  readonly site: Site;
}

export type CreateSpecOutcome =
  /** The page can be opened; links and comment are still to be made by *continue*. */
  | ({ readonly kind: 'page-made' } & Pick<MadeSpecPage, 'page' | 'parts'>)
  /** The issue has a job already, perhaps of another tab. */
  | { readonly kind: 'already-claimed' }
  /** Nobody knows yet whether the page was written; *continue* finds out. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'title-empty' }
  | { readonly kind: 'title-too-long' }
  | PageRefusal;

export type CreateSpec = (command: CreateSpecCommand) => Promise<CreateSpecOutcome>;

interface Deps {
  readonly issues: IssueReader;
  readonly jobs: SpecJobs;
  readonly audit: Audit;
  readonly makePage: MakeSpecPage;
  readonly clock: Clock;
  readonly tokens: Tokens;
}

/**
 * Claims the issue with the whole plan, then writes the page.
 *
 * Whatever ends an attempt before the page surely cannot exist gives the issue free again; everything
 * else leaves the plan for *continue*, so that no page is ever made twice or forgotten.
 */
export function createCreateSpec({ issues, jobs, audit, makePage, clock, tokens }: Deps): CreateSpec {
  const writePage = async (claimed: StoredSpecJob, site: Site): Promise<CreateSpecOutcome> => {
    let outcome: MakePageOutcome;
    try {
      outcome = await makePage(claimed.job, site, false);
    } catch (error) {
      await jobs.release(claimed);
      throw error;
    }
    switch (outcome.kind) {
      case 'made':
        // Told first: a death between the two leaves the step open, and the repeat tells it again.
        await audit.record([pageEntry(claimed.job, outcome, claimed.job.ownerId)]);
        await jobs.save(claimed, withPage(claimed.job, outcome, clock.now()));
        return { kind: 'page-made', page: outcome.page, parts: outcome.parts };
      case 'unknown':
        await jobs.save(claimed, progressed(claimed.job, { page: 'failed' }, clock.now()));
        return { kind: 'unfinished' };
      default:
        await jobs.release(claimed);
        return outcome;
    }
  };

  return async ({ issueId, viewerId, attempt, order, site }) => {
    const fault = titleFault(order.title);
    if (fault !== null) return { kind: `title-${fault}` };
    const plan = {
      issueId,
      ownerId: viewerId,
      op: tokens.fresh(),
      order: { ...order, title: oneLine(order.title) },
    };
    const claimed = await jobs.claim(newSpecJob({ ...plan, attempt, now: clock.now() }));
    if (claimed !== null) return writePage(claimed, site);
    // Only someone who sees the issue may learn that it has a spec.
    return (await issues.rights(issueId)) === null ? { kind: 'not-visible' } : { kind: 'already-claimed' };
  };
}
