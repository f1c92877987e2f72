import { type AuditAct, type AuditEntry, digestOf } from '../../../domain/audit/audit-entry';
import {
  progressed,
  type SpecJob,
  type SpecPage,
  type StepKind,
  type StepState,
} from '../../../domain/spec/spec-job';
import { type Audit } from '../../../ports/audit';
import { type Clock } from '../../../ports/clock';
import { type IssueWriter } from '../../../ports/issues/issue-writer';
import { type PageGlance } from '../../../ports/pages/page-reader';
import { PlatformError } from '../../../ports/platform-error';
import { type SpecBases } from '../../../ports/spec/spec-bases';
import { type SpecJobs, type StoredSpecJob } from '../../../ports/spec/spec-jobs';
import { type SpecLinks } from '../../../ports/spec/spec-links';
import { type SpecPages } from '../../../ports/spec/spec-pages';
import { forgottenBases, removeQuietly } from '../../spec/forgotten-bases';

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
}

export type TakeAwayLinks = (held: StoredSpecJob, page: SpecPage, hand: Hand) => Promise<TakenAway>;

interface Deps {
  readonly issueWriter: IssueWriter;
  readonly pages: SpecPages;
  readonly jobs: SpecJobs;
  readonly links: SpecLinks;
  readonly bases: Pick<SpecBases, 'remove' | 'storedFor'>;
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
  /** What was thrown that is no product's refusal, such as the platform's request for consent. */
  readonly thrown: Error | null;
}

/**
 * Takes away what names one end on the other, then the records, the plan last of all. Each step leaves
 * the same when it runs twice.
 */
export function createTakeAwayLinks(deps: Deps): TakeAwayLinks {
  const { jobs, bases, audit, clock, hash } = deps;

  /** What is done is kept for *continue*. */
  const leave = async (held: StoredSpecJob, settled: readonly Settled[]): Promise<TakenAway> => {
    const steps = Object.fromEntries(settled.map(({ step, state }) => [step, state]));
    await jobs.save(held, progressed(held.job, steps, clock.now()));
    const thrown = settled.find((each) => each.thrown !== null)?.thrown;
    if (thrown) throw thrown;
    return { kind: 'unlinking' };
  };

  return async (held, page, { now, actorId }) => {
    const { job } = held;
    const open = PRODUCT_STEPS.filter((step) => isOpen(job, step) && !isVain(step, now));
    const written = await Promise.all(
      open.map((step) => settled(step, takeAway(deps, step, job, page), now)),
    );
    const carriedOut = open.filter((_, index) => written[index]?.state === 'done');
    await audit.record(carriedOut.map((step) => ({ ...entryOf(job, page, step, hash), actorId })));
    if (written.some(({ state }) => state === 'failed')) return leave(held, written);
    const ended = await settled('record', forget(deps, job, page), now);
    if (ended.state !== 'done') return leave(held, [...written, ended]);
    const forgotten = await forgottenBases(bases, job);
    await jobs.release(held);
    await Promise.all(forgotten.map((one) => removeQuietly(bases, one)));
    return { kind: 'unlinked', page };
  };
}

async function forget(
  { links, bases, clock }: Deps,
  { issueId, base }: SpecJob,
  { pageId }: SpecPage,
): Promise<void> {
  await links.end({ issueId, pageId }, clock.now());
  if (base !== null) await bases.remove(base);
}

function takeAway(
  { issueWriter, pages }: Deps,
  step: ProductStep,
  { issueId }: SpecJob,
  { pageId }: SpecPage,
): Promise<void> {
  switch (step) {
    case 'remote-link':
      return issueWriter.unlinkPage(issueId, pageId);
    case 'issue-property':
      return issueWriter.forgetSpec(issueId, pageId);
    case 'page-property':
      return pages.unmark(pageId, issueId);
  }
}

async function settled(step: StepKind, work: Promise<void>, now: PageGlance['kind']): Promise<Settled> {
  try {
    await work;
    return { step, state: 'done', thrown: null };
  } catch (error) {
    if (!(error instanceof PlatformError)) return { step, state: 'failed', thrown: unexpected(error) };
    // A page in the trash may not take writes: what it says there leads nobody astray.
    const inTrash = step === 'page-property' && now === 'trashed';
    const refused = error.kind === 'forbidden' || error.kind === 'not-found';
    return { step, state: inTrash && refused ? 'skipped' : 'failed', thrown: null };
  }
}

const isOpen = ({ steps }: SpecJob, step: ProductStep): boolean =>
  steps[step] === 'todo' || steps[step] === 'failed';

/** Nothing is left to take away from a page that is gone. */
const isVain = (step: ProductStep, now: PageGlance['kind']): boolean =>
  step === 'page-property' && now === 'not-visible';

const unexpected = (error: unknown): Error =>
  error instanceof Error ? error : new Error('thrown without an error');

/** What the page's property said is not read; the two on the issue say what Lockstep last wrote there. */
function entryOf(
  { op, issueId, projectId }: SpecJob,
  page: SpecPage,
  step: ProductStep,
  hash: Deps['hash'],
): Omit<AuditEntry, 'actorId'> {
  const before = step === 'page-property' ? null : digestOf(page, hash);
  return { act: ACTS[step], op, issueId, pageId: page.pageId, projectId, before, after: null };
}
