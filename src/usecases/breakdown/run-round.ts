import { digestOf } from '../../domain/audit/audit-entry';
import { withMade } from '../../domain/breakdown/run/made-tasks';
import { inCalls, nextRows, withAsked } from '../../domain/breakdown/run/rounds';
import {
  type BreakdownJob,
  LEASE_MS,
  numbersIn,
  type RowState,
  type RowTrouble,
  type Run,
  SETTLE_MS,
  withStates,
} from '../../domain/breakdown/run/run';
import { type TaskRow } from '../../domain/breakdown/task-row';
import { type Audit } from '../../ports/audit';
import { type BreakdownJobs, type StoredBreakdown } from '../../ports/breakdown/breakdown-jobs';
import { type TaskParent } from '../../ports/breakdown/task-family';
import { type TaskCallOutcome, type TaskMaker } from '../../ports/breakdown/task-maker';
import { type Clock } from '../../ports/clock';
import { PlatformError, type PlatformErrorKind } from '../../ports/platform-error';

/** A stored job with the run that this invocation holds. */
export interface HeldRun {
  readonly stored: StoredBreakdown;
  readonly run: Run;
  readonly rows: readonly TaskRow[];
}

/** What one round has come to; `waitMs` until there is more to do, 0 for at once. */
export interface RoundOutcome {
  readonly run: Run;
  readonly stored: StoredBreakdown;
  readonly waitMs: number;
  /** Jira has refused to be asked any faster. */
  readonly isHeldUp: boolean;
}

export type RunRound = (held: HeldRun) => Promise<RoundOutcome>;

interface Deps {
  readonly breakdowns: BreakdownJobs;
  readonly maker: TaskMaker;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly hash: (text: string) => string;
}

/** When Jira says that a limit is near, the next calls wait, so that none is refused. */
const NEAR_LIMIT_MS = 4_000;
/** Where Jira does not say how long. */
const HELD_UP_MS = 10_000;

/** The run as it is before the calls of its next round: they are marked, and the round holds the job. */
export function readyForRound(run: Run, attempt: string, now: number): Run {
  return { ...withAsked(run, nextRows(run), now), lease: { attempt, until: now + LEASE_MS } };
}

/**
 * Sends the calls that are marked in the stored run, side by side, and writes down what came of each row.
 *
 * Whoever is killed in here leaves rows marked as asked: the next round looks for them before it makes
 * any of them again.
 */
export function createRunRound({ breakdowns, maker, audit, clock, hash }: Deps): RunRound {
  const send = async ({ stored, run, rows }: HeldRun, numbers: readonly number[]): Promise<Sent> => {
    const { job } = stored;
    const parent = { issueId: job.issueId, projectId: job.projectId };
    const asked = numbers.flatMap((n) => (rows[n] === undefined ? [] : [{ n, row: rows[n] }]));
    try {
      const outcome = await maker.create({ op: run.op, parent, pageId: job.pageId, rows: asked });
      await audit.record(entriesOf(job, run, numbers, outcome));
      return { kind: 'answered', numbers, outcome };
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      const kind = error.mayHaveHappened ? 'lost' : 'not-made';
      return { kind, numbers, error };
    }
  };

  const entriesOf = (
    { issueId, pageId, projectId }: BreakdownJob,
    { op, ownerId }: Run,
    numbers: readonly number[],
    { rows }: TaskCallOutcome,
  ) => {
    const made = rows.flatMap((row) => (row.kind === 'made' ? [row.issueId] : []));
    if (made.length === 0) return [];
    const after = digestOf(`${String(numbers[0] ?? 0)}:${made.join()}`, hash);
    return [
      { act: 'create-tasks', op, issueId, pageId, projectId, actorId: ownerId, before: null, after } as const,
    ];
  };

  return async (held) => {
    const { stored, run, rows } = held;
    // Rows of earlier rounds were settled before this one.
    const calls = inCalls(numbersIn(run, 'asked'));
    const sent = await Promise.all(calls.map((numbers) => send(held, numbers)));
    const now = clock.now();
    const next: Run = { ...withStates(run, statesAfter(sent), now), lease: null };
    const job = withMade({ ...stored.job, run: next }, rows, hash);
    const saved = await breakdowns.save(stored, job);
    const pace = paceAfter(sent);
    return { run: next, stored: saved ?? stored, ...pace };
  };
}

/** The parent is told to the maker by the job; a look for lost tasks needs its key as well. */
export type SettleAsked = (
  held: HeldRun,
  parent: TaskParent,
) => Promise<{ readonly run: Run; readonly waitMs: number }>;

/** Finds out what became of rows that were asked for and of which nobody has seen an answer. */
export function createSettleAsked({ maker, clock }: Pick<Deps, 'maker' | 'clock'>): SettleAsked {
  return async ({ run }, parent) => {
    const asked = numbersIn(run, 'asked');
    if (asked.length === 0) return { run, waitMs: 0 };
    const found = await maker.find({ op: run.op, parent, since: run.startedAt });
    const now = clock.now();
    const made = new Map<number, RowState>(
      found.map(({ n, issueId, key }) => [n, { kind: 'made', issueId, key }] as const),
    );
    const after = withStates(run, made, now);
    const open = after.states.flatMap((state) => (state.kind === 'asked' ? [state.at] : []));
    const waitMs = Math.max(0, Math.max(0, ...open) + SETTLE_MS - now);
    if (open.length === 0 || waitMs > 0) return { run: after, waitMs: open.length === 0 ? 0 : waitMs };
    const back = new Map(numbersIn(after, 'asked').map((n) => [n, { kind: 'todo' } as const]));
    return { run: withStates(after, back, now), waitMs: 0 };
  };
}

type Sent =
  | { readonly kind: 'answered'; readonly numbers: readonly number[]; readonly outcome: TaskCallOutcome }
  | {
      readonly kind: 'lost' | 'not-made';
      readonly numbers: readonly number[];
      readonly error: PlatformError;
    };

function statesAfter(sent: readonly Sent[]): ReadonlyMap<number, RowState> {
  return new Map(
    sent.flatMap((one): readonly (readonly [number, RowState])[] => {
      switch (one.kind) {
        case 'lost':
          return [];
        case 'not-made':
          return one.numbers.map((n) => [n, stateOfRefused(one.error)]);
        case 'answered':
          return one.numbers.flatMap((n, at) => {
            const row = one.outcome.rows[at];
            return row === undefined ? [] : [[n, row]];
          });
      }
    }),
  );
}

/** Held up is not refused: its turn comes. */
const stateOfRefused = ({ kind }: PlatformError): RowState =>
  kind === 'throttled' ? { kind: 'todo' } : { kind: 'failed', why: whyRefused(kind), fields: [] };

function whyRefused(kind: PlatformErrorKind): RowTrouble {
  if (kind === 'not-granted') return kind;
  return kind === 'forbidden' ? 'may-not-create' : 'not-accepted';
}

function paceAfter(sent: readonly Sent[]): Pick<RoundOutcome, 'waitMs' | 'isHeldUp'> {
  const held = sent.flatMap((one) =>
    one.kind === 'not-made' && one.error.kind === 'throttled' ? [one.error.retryAfterMs ?? HELD_UP_MS] : [],
  );
  const isNear = sent.some((one) => one.kind === 'answered' && one.outcome.isLimitNear);
  return { waitMs: Math.max(0, isNear ? NEAR_LIMIT_MS : 0, ...held), isHeldUp: held.length > 0 };
}
