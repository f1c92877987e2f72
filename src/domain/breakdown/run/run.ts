import { type KnownCriterion } from '../criterion';
import { type RunRank } from './rank';
import { type KeptReason } from './untouched';

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
  /** The app may not: an administrator has not approved it. */
  | 'not-granted'
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

export const LEASE_MS = 30_000;
/** A call may still be carried out for so long after it was sent; then what it has not made it never will. */
export const SETTLE_MS = 20_000;

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
