import { type KnownCriterion } from '../criterion';
import { wordsDigest } from '../summary';
import { type RunRank } from './rank';
import { type KeptReason } from './untouched';
import { type TaskRow } from '../task-row';

/** Why Jira did not make a task; Jira's own words stay behind. */
export type RowTrouble =
  | 'summary'
  | 'type'
  | 'parent'
  | 'assignee'
  | 'priority'
  | 'labels'
  | 'estimate'
  | 'description'
  /** A field that the project wants and that has no place in a row. */
  | 'other-field'
  | 'may-not-create'
  | 'not-accepted';

export interface FailedRow {
  readonly why: RowTrouble;
  /** Ids of the fields that Jira named. */
  readonly fields: readonly string[];
}

/** How far one row is. */
export type RowState =
  | { readonly kind: 'todo' }
  /** A call that makes it was sent, and nobody has seen the answer. */
  | { readonly kind: 'asked'; readonly at: number }
  | {
      readonly kind: 'made';
      readonly issueId: string;
      readonly key: string;
      /** Why it stayed when the run was undone. */
      readonly kept?: KeptReason;
      /** It was asked to be removed, and nobody has seen the answer. */
      readonly leaving?: true;
    }
  | ({ readonly kind: 'failed' } & FailedRow)
  /** Made, and taken away again. */
  | { readonly kind: 'undone' };

/** Where the rows of a run are stored. */
export interface RowsPointer {
  readonly op: string;
  readonly chunks: number;
}

/** The invocation that works on the run now. */
export interface RunLease {
  readonly attempt: string;
  readonly until: number;
}

/**
 * One press of *Create tasks*: claim, plan and progress. Stored before the first write to Jira.
 *
 * `op` is written on each task that is made, with the number of its row, so that a task whose answer was
 * lost is known again. Times are ms since the epoch.
 */
export interface Run {
  readonly op: string;
  readonly ownerId: string;
  readonly startedAt: number;
  readonly updatedAt: number;
  readonly lease: RunLease | null;
  readonly rows: RowsPointer;
  readonly states: readonly RowState[];
  readonly isCancelled: boolean;
  /** What became of the list of child issues on the spec page. */
  readonly list: ListState;
  /** What became of their order when so many were made; not there while nobody has asked. */
  readonly rank?: RunRank;
}

/** `todo`: not looked at yet. `shown`: it was there. */
export type ListState = 'todo' | 'shown' | 'added' | 'no-page' | 'page-gone' | 'refused' | 'failed';

/** What Lockstep has made under an issue, whichever run it was. */
export interface MadeTask {
  readonly issueId: string;
  readonly criteria: readonly string[];
  /** Digest of the words of the spec that it was made from. */
  readonly origin: string | null;
  /** Digest of its summary when it was made. */
  readonly summary: string;
  /**
   * Digests of its criteria by their ids, as whoever works on it has last seen them; at first those that it was
   * made from. What records of earlier versions do not have.
   */
  readonly seen?: Readonly<Record<string, string>>;
}

/** All that is remembered of an issue's breakdown. */
export interface BreakdownJob {
  readonly issueId: string;
  readonly projectId: string;
  readonly pageId: string | null;
  readonly criteria: readonly KnownCriterion[];
  readonly made: readonly MadeTask[];
  readonly run: Run | null;
}

/** Limit of Jira's bulk create. */
const ROWS_A_CALL = 50;
/** So many calls side by side in one invocation, which has 25 s. */
const CALLS_A_ROUND = 4;
export const LEASE_MS = 30_000;
/** A call may still be carried out for so long after it was sent; then what it has not made it never will. */
export const SETTLE_MS = 20_000;
/** Older ones are known by their property on the issue alone. */
const MOST_REMEMBERED = 2_000;

export const isRunning = ({ lease }: Run, now: number): boolean => lease !== null && now < lease.until;

/** Rows that are still to be made, or of which nobody knows. */
export const isOpen = ({ states, isCancelled }: Run): boolean =>
  states.some(({ kind }) => kind === 'asked' || (kind === 'todo' && !isCancelled));

/** Afterwards people have put them in an order of their own. */
const ORDERED_WITHIN_MS = 60 * 60_000;

/** Whether the tasks of a run that has ended of late are still to be put in order. */
export function awaitsOrder(run: Run, now: number): boolean {
  if (isOpen(run) || isRunning(run, now) || now - run.updatedAt > ORDERED_WITHIN_MS) return false;
  const made = numbersIn(run, 'made').length;
  return made > 1 && run.rank?.made !== made && numbersIn(run, 'undone').length === 0;
}

/** Whether the spec page is still to be looked at, or to be tried again. */
export const isListOpen = ({ list }: Run): boolean => list === 'todo' || list === 'failed';

export const numbersIn = ({ states }: Run, kind: RowState['kind']): readonly number[] =>
  states.flatMap((state, n) => (state.kind === kind ? [n] : []));

export const withStates = (run: Run, changes: ReadonlyMap<number, RowState>, now: number): Run => ({
  ...run,
  updatedAt: now,
  states: run.states.map((state, n) => changes.get(n) ?? state),
});

/** The rows that the next round makes. */
export const nextRows = (run: Run): readonly number[] =>
  run.isCancelled ? [] : numbersIn(run, 'todo').slice(0, CALLS_A_ROUND * ROWS_A_CALL);

/** Rows cut into calls as Jira takes them. */
export const inCalls = (rows: readonly number[]): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_A_CALL) }, (_, n) =>
    rows.slice(n * ROWS_A_CALL, (n + 1) * ROWS_A_CALL),
  );

/** The run with these rows marked as sent; stored before they are. */
export const withAsked = (run: Run, rows: readonly number[], now: number): Run =>
  withStates(run, new Map(rows.map((n) => [n, { kind: 'asked', at: now } as const])), now);

/** The job once tasks of its run are known to be there; what was known stays known. */
export function withMade(
  job: BreakdownJob,
  rows: readonly TaskRow[],
  hash: (text: string) => string,
): BreakdownJob {
  const known = new Set(job.made.map(({ issueId }) => issueId));
  const fresh = (job.run?.states ?? []).flatMap((state, n) => {
    const row = rows[n];
    if (state.kind !== 'made' || row === undefined || known.has(state.issueId)) return [];
    const { criteria, origin } = row;
    const seen = digestsOf(job.criteria, criteria, hash);
    return [{ issueId: state.issueId, criteria, origin, summary: wordsDigest(row.summary, hash), seen }];
  });
  return { ...job, made: [...job.made, ...fresh].slice(-MOST_REMEMBERED) };
}

/** Digests of what the named criteria say. */
const digestsOf = (
  criteria: readonly Pick<KnownCriterion, 'id' | 'words'>[],
  ids: readonly string[],
  hash: (text: string) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    criteria.filter(({ id }) => ids.includes(id)).map(({ id, words }) => [id, wordsDigest(words, hash)]),
  );

/** The job without the tasks that its run has taken away again, so that their words are offered anew. */
export function withoutMade(job: BreakdownJob, before: Run): BreakdownJob {
  const gone = new Set(
    before.states.flatMap((state, n) =>
      state.kind === 'made' && job.run?.states[n]?.kind === 'undone' ? [state.issueId] : [],
    ),
  );
  return { ...job, made: job.made.filter(({ issueId }) => !gone.has(issueId)) };
}
