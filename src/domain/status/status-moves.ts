import { type IssueFacts, type StatusCategory } from './issue-facts';

/** One line of an issue's changelog: when it came from one status to another, by ids. */
export interface StatusMove {
  readonly issueId: string;
  /** ms */
  readonly at: number;
  readonly fromStatusId: string;
  readonly toStatusId: string;
}

export type CategoryOf = (statusId: string) => StatusCategory | null;

type Categorised = Pick<IssueFacts, 'statusId' | 'category'>;

/** By statuses, or by issues that are in them. */
export function categoriesBy(some: readonly Categorised[]): CategoryOf {
  const known = new Map(some.map(({ statusId, category }) => [statusId, category]));
  return (statusId) => known.get(statusId) ?? null;
}

/** As the issues at hand tell it; `null` where they do not for each status that there are moves between. */
export function knownCategories(
  moves: readonly StatusMove[],
  issues: readonly Categorised[],
): CategoryOf | null {
  const categoryOf = categoriesBy(issues);
  return moves.every((move) => categoryOf(move.fromStatusId) && categoryOf(move.toStatusId))
    ? categoryOf
    : null;
}

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
 * what a status that is no longer there once meant, nobody knows, and such a move tells nothing. What is known of
 * other issues stands beside it.
 */
export function leftDone(
  moves: readonly StatusMove[],
  { from, to }: Window,
  categoryOf: CategoryOf,
  others: LeftDone = NOBODY_LEFT,
): LeftDone {
  const before = new Set(others.before);
  const within = new Set(others.within);
  const after = new Map(others.after);
  const all = moves.filter(({ at }) => at >= from).flatMap((move) => stepOf(move, categoryOf));
  for (const [issueId, steps] of byIssue(all)) {
    const inside = steps.filter(({ at }) => at < to);
    const [last, next] = [inside.at(-1), steps[inside.length]];
    if (steps[0]?.way === 'out') before.add(issueId);
    if (inside.some(({ way }) => way === 'out')) within.add(issueId);
    if (next?.way === 'out') after.set(issueId, last?.way === 'in' ? last.at : 0);
  }
  return { before, within, after, unread: others.unread };
}

/** A move into *done* or out of it. */
interface Step {
  readonly issueId: string;
  readonly at: number;
  readonly way: 'in' | 'out';
}

function stepOf(move: StatusMove, categoryOf: CategoryOf): readonly Step[] {
  const way = wayOf(move, categoryOf);
  return way === null ? [] : [{ issueId: move.issueId, at: move.at, way }];
}

/** The moves of each issue, the earliest first. */
export function byIssue<Move extends { readonly issueId: string; readonly at: number }>(
  moves: readonly Move[],
): ReadonlyMap<string, readonly Move[]> {
  const found = new Map<string, Move[]>();
  for (const move of moves.toSorted((one, other) => one.at - other.at)) {
    const known = found.get(move.issueId);
    if (known === undefined) found.set(move.issueId, [move]);
    else known.push(move);
  }
  return found;
}

function wayOf({ fromStatusId, toStatusId }: StatusMove, categoryOf: CategoryOf): Step['way'] | null {
  const [from, to] = [categoryOf(fromStatusId), categoryOf(toStatusId)];
  if (from === null || to === null || (from === 'done') === (to === 'done')) return null;
  return to === 'done' ? 'in' : 'out';
}
