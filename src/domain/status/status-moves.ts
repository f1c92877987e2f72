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
  /** Of these there was no time to read whether they did. */
  readonly unread: ReadonlySet<string>;
}

export const NOBODY_LEFT: LeftDone = {
  before: new Set(),
  within: new Set(),
  after: new Map(),
  unread: new Set(),
};

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
  const within = new Set<string>();
  const after = new Map<string, number>();
  for (const [issueId, steps] of stepsSince(from, moves, categoryOf)) {
    const inside = steps.filter(({ at }) => at < to);
    const [last, next] = [inside.at(-1), steps[inside.length]];
    if (steps[0]?.way === 'out') before.add(issueId);
    if (inside.some(({ way }) => way === 'out')) within.add(issueId);
    if (next?.way === 'out') after.set(issueId, last?.way === 'in' ? last.at : 0);
  }
  return { before, within, after, unread: new Set() };
}

/** A move into *done* or out of it. */
interface Step {
  readonly at: number;
  readonly way: 'in' | 'out';
}

/** The steps of each issue, the earliest first. */
function stepsSince(
  from: number,
  moves: readonly StatusMove[],
  categoryOf: CategoryOf,
): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  for (const move of moves.toSorted((a, b) => a.at - b.at)) {
    const { issueId, at } = move;
    const way = wayOf(move, categoryOf);
    if (way === null || at < from) continue;
    const known = steps.get(issueId);
    if (known === undefined) steps.set(issueId, [{ at, way }]);
    else known.push({ at, way });
  }
  return steps;
}

function wayOf({ fromStatusId, toStatusId }: StatusMove, categoryOf: CategoryOf): Step['way'] | null {
  const [from, to] = [categoryOf(fromStatusId), categoryOf(toStatusId)];
  if (from === null || to === null || (from === 'done') === (to === 'done')) return null;
  return to === 'done' ? 'in' : 'out';
}
