import { type Site } from '../../domain/spec/epic-values';
import { leased, mayContinue, progressed, withPage } from '../../domain/spec/job-attempts';
import { isRunning } from '../../domain/spec/running-job';
import { isFinished, type SpecJob, type SpecPage } from '../../domain/spec/spec-job';
import { type Audit } from '../../ports/audit';
import { type Clock } from '../../ports/clock';
import { type IssueReader } from '../../ports/issues/issue-reader';
import { type SpecPages } from '../../ports/spec/spec-pages';
import { type SpecJobs, type StoredSpecJob } from '../../ports/spec/spec-jobs';
import { type SpecPlaces } from '../../ports/spec/spec-places';
import { type CannotAdopt } from '../links/adopt/check-adoption';
import { type CannotUnlink } from '../links/unlink/check-unlinking';
import { type TakenAway } from '../links/unlink/take-away-links';
import { type TakePage } from '../links/adopt/take-page';
import { type FinishUnlinking } from '../links/unlink/finish-unlinking';
import { type LinkSpec } from './link-spec';
import { bySight } from './by-sight';
import {
  leavesPageOpen,
  missingRight,
  type MakePageOutcome,
  type MakeSpecPage,
  type PageRefusal,
} from './make-spec-page';
import { pageEntry, specEntry } from './spec-entries';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';

export interface ContinueSpecCommand {
  readonly issueId: string;
  readonly viewerId: string;
  readonly attempt: string;
  /** An earlier attempt of the same frame that came to nothing: its hold on the job is over. */
  readonly after: string | null;
  readonly site: Site;
}

/** `task` tells a page that was made from one that was there, whoever chose it. */
interface DoneSpec extends Pick<SpecJob, 'task' | 'steps'> {
  readonly kind: 'done';
  readonly page: SpecPage;
}

export type ContinueSpecOutcome =
  | { readonly kind: 'nothing-to-continue' }
  /** Another attempt holds the job, or has just taken it. */
  | { readonly kind: 'busy'; readonly retryAfterMs: number }
  | DoneSpec
  /** It is there, and this person has no part in it: the page is hidden from them, or gone. */
  | { readonly kind: 'done-unseen' }
  | { readonly kind: 'unfinished'; readonly page: SpecPage | null; readonly steps: SpecJob['steps'] }
  | PageRefusal
  | CannotAdopt
  | TakenAway
  | CannotUnlink;

export type ContinueSpec = (command: ContinueSpecCommand) => Promise<ContinueSpecOutcome>;

interface Deps {
  readonly issues: IssueReader;
  readonly jobs: SpecJobs;
  readonly pages: Pick<SpecPages, 'withId'>;
  readonly places: SpecPlaces;
  readonly audit: Audit;
  readonly makePage: MakeSpecPage;
  readonly takePage: TakePage;
  readonly linkSpec: LinkSpec;
  readonly finishUnlinking: FinishUnlinking;
  readonly clock: Clock;
}

const BUSY_MS = 2_000;

/**
 * Brings a claimed spec to its end from wherever the last attempt left it.
 *
 * The person who made the claim goes on without a read of rights: every step is refused by the
 * products themselves when they may not do it. Everybody else is asked for first, and told of the page
 * only where they see it.
 */
export function createContinueSpec(deps: Deps): ContinueSpec {
  const { issues, jobs, pages, finishUnlinking, clock } = deps;
  const finish = createFinish(deps);

  const takeUp = async (
    stored: StoredSpecJob,
    command: ContinueSpecCommand,
  ): Promise<ContinueSpecOutcome> => {
    const { job } = stored;
    const { viewerId, attempt, after, site } = command;
    const now = clock.now();
    const own = after !== null && job.lease?.attempt === after;
    if (!own && !mayContinue(job, viewerId, now)) return { kind: 'busy', retryAfterMs: waitFor(job, now) };
    const held = await jobs.save(stored, leased(job, attempt, now));
    if (held === null) return { kind: 'busy', retryAfterMs: BUSY_MS };
    return job.task === 'unlink' && job.page !== null
      ? finishUnlinking(held, job.page, viewerId)
      : finish(held, { repeated: isRepeat(job), site, actorId: viewerId });
  };

  const goOn = async (stored: StoredSpecJob, command: ContinueSpecCommand): Promise<ContinueSpecOutcome> => {
    const { page, task, steps } = stored.job;
    return page !== null && isFinished(stored.job)
      ? { kind: 'done', page, task, steps }
      : takeUp(stored, command);
  };

  return async (command) => {
    const stored = await jobs.find(command.issueId);
    if (stored?.job.ownerId === command.viewerId) return goOn(stored, command);
    const refusal = await refusalFor(issues, command.issueId);
    if (refusal !== null) return refusal;
    return stored === null ? { kind: 'nothing-to-continue' } : asSeen(pages, await goOn(stored, command));
  };
}

/** Where nobody can tell whether this person sees the page, they learn nothing of it. */
async function asSeen(pages: Deps['pages'], outcome: ContinueSpecOutcome): Promise<ContinueSpecOutcome> {
  if ((outcome.kind !== 'done' && outcome.kind !== 'unfinished') || outcome.page === null) return outcome;
  const { pageId } = outcome.page;
  const seen = await orElse(
    () => pages.withId(pageId),
    () => null,
  );
  if (seen !== null) return outcome;
  return outcome.kind === 'done' ? { kind: 'done-unseen' } : { ...outcome, page: null };
}

/** A job whose page was just made, by an attempt that ended well, has had none of its other steps tried. */
function isRepeat({ lease, steps }: SpecJob): boolean {
  return lease !== null || steps.comment === 'failed' || steps.page !== 'done';
}

const waitFor = (job: SpecJob, now: number): number =>
  isRunning(job, now) && job.lease !== null ? Math.min(job.lease.until - now, BUSY_MS) : BUSY_MS;

async function refusalFor(issues: IssueReader, issueId: string): Promise<PageRefusal | null> {
  const rights = await issues.rights(issueId);
  return rights === null ? { kind: 'not-visible' } : missingRight(rights);
}

interface Attempt {
  readonly repeated: boolean;
  readonly site: Site;
  readonly actorId: string;
}

/** A page that the job knew before this attempt. */
interface KnownPage {
  readonly kind: 'known';
  readonly page: SpecPage;
  readonly projectId: string;
  readonly base: SpecJob['base'];
  readonly template: SpecJob['template'];
}

type Ensured = MakePageOutcome | KnownPage | CannotAdopt;

function createEnsurePage({ jobs, makePage, takePage, clock }: Deps) {
  /** The page as an earlier attempt left it; one that is adopted is ours only once it is taken. */
  const pageOf = async (job: SpecJob, site: Site): Promise<Ensured> => {
    const { issueId, task, page, projectId, base, template, steps } = job;
    if (page === null || projectId === null) return makePage(job, site, true);
    const isOurs =
      task !== 'adopt' || steps.page === 'done' || (await takePage({ issueId, pageId: page.pageId }));
    return isOurs
      ? { kind: 'known', page, projectId, base, template }
      : { kind: 'cannot-adopt', why: { kind: 'page-of-another-issue', issueKey: null } };
  };

  return async (held: StoredSpecJob, site: Site): Promise<Ensured> => {
    try {
      return await pageOf(held.job, site);
    } catch (error) {
      await jobs.save(held, progressed(held.job, { page: 'failed' }, clock.now()));
      throw error;
    }
  };
}

function createFinish(deps: Deps) {
  const { issues, jobs, places, audit, linkSpec, clock } = deps;
  const ensurePage = createEnsurePage(deps);

  const giveUp = async (
    held: StoredSpecJob,
    refusal: PageRefusal | CannotAdopt,
  ): Promise<ContinueSpecOutcome> => {
    if (leavesPageOpen(refusal)) await jobs.save(held, progressed(held.job, {}, clock.now()));
    else await jobs.release(held);
    return refusal;
  };

  return async (held: StoredSpecJob, { repeated, site, actorId }: Attempt): Promise<ContinueSpecOutcome> => {
    const made = await ensurePage(held, site);
    if (made.kind === 'unknown') {
      const job = progressed(held.job, { page: 'failed' }, clock.now());
      await jobs.save(held, job);
      return { kind: 'unfinished', page: null, steps: job.steps };
    }
    if (made.kind !== 'made' && made.kind !== 'known') return giveUp(held, made);
    const withKnownPage = withPage(held.job, made, clock.now());
    const [{ steps, writes, comment, thrown }] = await sideBySide(
      linkSpec(withKnownPage, made.page, repeated),
      remember(places, withKnownPage, made.projectId),
    );
    const { isHidden, reached } = await bySight(issues, withKnownPage.issueId, steps);
    const job = {
      ...progressed(withKnownPage, reached, clock.now()),
      comment: comment ?? withKnownPage.comment,
    };
    const entries = writes.map((write) => specEntry(job, write, made.projectId, actorId));
    // Told first: a death between the two leaves the steps open, and the repeat tells them again.
    await audit.record(made.kind === 'made' ? [pageEntry(job, made, actorId), ...entries] : entries);
    await jobs.save(held, job);
    if (isHidden) return { kind: 'not-visible' };
    if (thrown !== null) throw thrown;
    return {
      kind: isFinished(job) ? 'done' : 'unfinished',
      page: made.page,
      task: job.task,
      steps: job.steps,
    };
  };
}

/** A convenience of the next preview: not worth failing for. Where a page was found says nothing of the next one. */
async function remember(places: SpecPlaces, { task, order }: SpecJob, projectId: string): Promise<void> {
  if (task !== 'create') return;
  const { spaceId, parentId, comment } = order;
  await orElse(
    () => places.remember(projectId, { spaceId, parentId, comment }),
    () => undefined,
  );
}
