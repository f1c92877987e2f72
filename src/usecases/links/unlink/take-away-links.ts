import { orElse, removeQuietly } from '../../or-else';
import { type AuditAct, type AuditEntry, digestOf } from '../../../domain/audit/audit-entry';
import { commentLeft, progressed } from '../../../domain/spec/job-attempts';
import { type SpecJob, type SpecPage, type StepKind, type StepState } from '../../../domain/spec/spec-job';
import { type Audit } from '../../../ports/audit';
import { type Clock } from '../../../ports/clock';
import { type IssueWriter } from '../../../ports/issues/issue-writer';
import { type PageGlance } from '../../../ports/pages/page-reader';
import { PlatformError } from '../../../ports/platform-error';
import { type FormerSpecs } from '../../../ports/spec/former-specs';
import { type AllSpecBases } from '../../../ports/spec/spec-bases';
import { type SpecJobs, type StoredSpecJob } from '../../../ports/spec/spec-jobs';
import { type SpecLinks } from '../../../ports/spec/spec-links';
import { type SpecPages } from '../../../ports/spec/spec-pages';
import { forgottenBases } from '../../spec/forgotten-bases';
import { toldError } from '../../told-error';
import { markOf } from '../../spec/mark-of';

export type TakenAway =
  | { readonly kind: 'unlinked'; readonly page: SpecPage }
  /** Some of it is done; *continue* does the rest. */
  | { readonly kind: 'unlinking' };

/** What the invocation that takes a link away knows of it. */
export interface Hand {
  /** The page as it was read in this invocation; not visible means gone for good. */
  readonly now: PageGlance['kind'];
  /** Who takes it away, which need not be the one who began. */
  readonly actorId: string;
  /** An earlier invocation may have taken away what is not there now, and died before it told. */
  readonly isRepeat: boolean;
}

export type TakeAwayLinks = (held: StoredSpecJob, page: SpecPage, hand: Hand) => Promise<TakenAway>;

interface Deps {
  readonly issueWriter: IssueWriter;
  readonly pages: SpecPages;
  readonly jobs: SpecJobs;
  readonly links: SpecLinks;
  readonly bases: Pick<AllSpecBases, 'find' | 'remove' | 'storedFor'>;
  readonly formerSpecs: Pick<FormerSpecs, 'keep'>;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly hash: (text: string) => string;
}

const ACTS = {
  'remote-link': 'unlink-page',
  'issue-property': 'forget-spec',
  'page-property': 'unmark-page',
} as const satisfies Partial<Record<StepKind, AuditAct>>;
type ProductStep = keyof typeof ACTS;
const PRODUCT_STEPS = Object.keys(ACTS) as readonly ProductStep[];

interface Settled {
  readonly step: StepKind;
  readonly state: StepState;
  /** Digest of what was there. */
  readonly before: string | null;
  /** What who waits has to be told: no product's refusal, or until when a product takes no more. */
  readonly thrown: Error | null;
}

/**
 * Takes away what names one end on the other, then the records, the plan last of all. Each step leaves
 * the same when it runs twice.
 */
export function createTakeAwayLinks(deps: Deps): TakeAwayLinks {
  const { jobs, bases, audit, clock } = deps;

  /** What is done is kept for *continue*. */
  const leave = async (held: StoredSpecJob, settled: readonly Settled[]): Promise<TakenAway> => {
    const steps = Object.fromEntries(settled.map(({ step, state }) => [step, state]));
    await jobs.save(held, progressed(held.job, steps, clock.now()));
    const thrown = settled.find((each) => each.thrown !== null)?.thrown;
    if (thrown) throw thrown;
    return { kind: 'unlinking' };
  };

  return async (held, page, { now, actorId, isRepeat }) => {
    const { job } = held;
    const open = PRODUCT_STEPS.filter((step) => isOpen(job, step) && !isVain(step, now));
    const written = await Promise.all(
      open.map((step) => settled(step, takeAway(deps, step, { job, page, isRepeat }), now)),
    );
    const entries = open.flatMap((step, index) => {
      const { state, before = null } = written[index] ?? {};
      return state === 'done' ? [{ ...entryOf(job, page, step), before, actorId }] : [];
    });
    await audit.record(entries);
    if (written.some(({ state }) => state === 'failed')) return leave(held, written);
    await orElse(
      () => keepFormer(deps, job, page),
      () => undefined,
    );
    const ended = await settled('record', forget(deps, job, page), now);
    if (ended.state !== 'done') return leave(held, [...written, ended]);
    const forgotten = await forgottenBases(bases, job);
    await jobs.release(held);
    await Promise.all(forgotten.map((one) => removeQuietly(bases, one)));
    return { kind: 'unlinked', page };
  };
}

/** For *Undo*, which can do without. Where the base is gone already, an earlier try has kept it. */
async function keepFormer({ bases, formerSpecs }: Deps, plan: SpecJob, { pageId }: SpecPage): Promise<void> {
  if (plan.authorId === undefined) return;
  const base = plan.base === null ? null : await bases.find(plan.base);
  if (plan.base === null || base !== null)
    await formerSpecs.keep({ issueId: plan.issueId, pageId }, { plan, base });
}

async function forget(
  { links, bases, clock }: Deps,
  { issueId, base }: SpecJob,
  { pageId }: SpecPage,
): Promise<null> {
  await links.end({ issueId, pageId }, clock.now());
  if (base !== null) await bases.remove(base);
  return null;
}

interface Link {
  readonly job: SpecJob;
  readonly page: SpecPage;
  readonly isRepeat: boolean;
}

/**
 * The digest of what was there: of the issue's two ends, what Lockstep last wrote; of the page's, what it
 * said, or what it was made to say where an earlier invocation took that away.
 */
async function takeAway(
  { issueWriter, pages, hash }: Deps,
  step: ProductStep,
  { job, page, isRepeat }: Link,
): Promise<string | null> {
  const { issueId } = job;
  const { pageId } = page;
  if (step === 'page-property') {
    const mark = (await pages.unmark(pageId, issueId)) ?? (isRepeat && wasMarked(job) ? markOf(job) : null);
    return mark === null ? null : digestOf(mark, hash);
  }
  await (step === 'remote-link'
    ? issueWriter.unlinkPage(issueId, pageId)
    : issueWriter.forgetSpec(issueId, pageId, job.mayBeCommented ? { commentId: commentLeft(job) } : null));
  return digestOf(page, hash);
}

/** It is known what Lockstep made a page say that it made itself, or one that said no more than whose it is. */
const wasMarked = ({ origin, template, isNamedOnPage = false }: SpecJob): boolean =>
  origin === 'generated' ? template !== null : isNamedOnPage;

async function settled(
  step: StepKind,
  work: Promise<string | null>,
  now: PageGlance['kind'],
): Promise<Settled> {
  try {
    return { step, state: 'done', thrown: null, before: await work };
  } catch (error) {
    // A page in the trash may not take writes: what it says there leads nobody astray.
    const inTrash = step === 'page-property' && now === 'trashed';
    const isRefused =
      error instanceof PlatformError && (error.kind === 'forbidden' || error.kind === 'not-found');
    const state = inTrash && isRefused ? 'skipped' : 'failed';
    return { step, before: null, state, thrown: toldError(error) };
  }
}

const isOpen = ({ steps }: SpecJob, step: ProductStep): boolean =>
  steps[step] === 'todo' || steps[step] === 'failed';

/** Nothing is left to take away from a page that is gone. */
const isVain = (step: ProductStep, now: PageGlance['kind']): boolean =>
  step === 'page-property' && now === 'not-visible';

function entryOf(
  { op, issueId, projectId }: SpecJob,
  { pageId }: SpecPage,
  step: ProductStep,
): Omit<AuditEntry, 'actorId' | 'before'> {
  return { act: ACTS[step], op, issueId, pageId, projectId, after: null };
}
