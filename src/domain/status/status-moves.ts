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

/** Half open; `to` may be without end. */
interface Window {
  readonly from: number;
  readonly to: number;
}

/** What changelogs tell of issues that were done and taken up again. */
export interface LeftDone {
  /** Were done when the window began. */
  readonly before: ReadonlySet<string>;
  /** Left *done* within the window. */
  readonly within: ReadonlySet<string>;
  /** Were done when it ended and left that later: since when, 0 where no move within it tells. */
  readonly after: ReadonlyMap<string, number>;
}

export const NOBODY_LEFT: LeftDone = { before: new Set(), within: new Set(), after: new Map() };

/**
 * Who was done before a window, who left *done* in it, and who only after it.
 *
 * A move out of a done status tells both: whoever leaves *done* was there before. Categories are those of today:
 * what a status that is no longer there once meant, nobody knows, and such a move tells nothing.
 */
export function leftDone(
  moves: readonly StatusMove[],
  { from, to }: Window,
  categoryOf: CategoryOf,
): LeftDone {
  const before = new Set<string>();
  const moved = new Set<string>();
  const within = new Set<string>();
  const after = new Map<string, number>();
  const doneSince = new Map<string, number>();
  const seenAfter = new Set<string>();
  for (const move of moves.toSorted((a, b) => a.at - b.at)) {
    const { issueId, at } = move;
    const way = wayOf(move, categoryOf);
    if (way === null || at < from || seenAfter.has(issueId)) continue;
    if (way === 'out' && !moved.has(issueId)) before.add(issueId);
    moved.add(issueId);
    if (at >= to) seenAfter.add(issueId);
    if (way === 'in') doneSince.set(issueId, at);
    else if (at >= to) after.set(issueId, doneSince.get(issueId) ?? 0);
    else within.add(issueId);
    if (way === 'out') doneSince.delete(issueId);
  }
  return { before, within, after };
}

function wayOf({ fromStatusId, toStatusId }: StatusMove, categoryOf: CategoryOf): 'in' | 'out' | null {
  const [from, to] = [categoryOf(fromStatusId), categoryOf(toStatusId)];
  if (from === null || to === null || (from === 'done') === (to === 'done')) return null;
  return to === 'done' ? 'in' : 'out';
}
