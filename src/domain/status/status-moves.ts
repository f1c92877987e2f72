import { type StatusCategory } from './issue-facts';

/** One line of an issue's changelog: when it came from one status to another, by ids. */
export interface StatusMove {
  readonly issueId: string;
  /** ms */
  readonly at: number;
  readonly fromStatusId: string;
  readonly toStatusId: string;
}

export type CategoryOf = (statusId: string) => StatusCategory | null;

/**
 * The issues that were done at an instant or at some time after it and have left it since.
 *
 * A move out of a done status after the instant tells both: whoever leaves *done* was there before.
 * Categories are those of today: what a status that is no longer there once meant, nobody knows, and such
 * a move tells nothing.
 */
export function leftDoneSince(
  moves: readonly StatusMove[],
  since: number,
  categoryOf: CategoryOf,
): ReadonlySet<string> {
  const left = moves.filter(({ at, fromStatusId, toStatusId }) => {
    const to = categoryOf(toStatusId);
    return at >= since && categoryOf(fromStatusId) === 'done' && to !== null && to !== 'done';
  });
  return new Set(left.map(({ issueId }) => issueId));
}
