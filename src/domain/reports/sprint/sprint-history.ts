import { type StatusCategory } from '../../status/issue-facts';
import { byIssue, type CategoryOf, type StatusMove } from '../../status/status-moves';
import { type ReportWindow } from '../report-figures';

/** One line of an issue's changelog: the sprints that it was in before and after, closed ones included. */
export interface SprintMove {
  readonly issueId: string;
  /** ms */
  readonly at: number;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What the changelogs of some issues tell, by issue, the oldest move first. */
export interface SprintHistory {
  readonly sprints: ReadonlyMap<string, readonly SprintMove[]>;
  readonly statuses: ReadonlyMap<string, readonly StatusMove[]>;
}

export function historyOf(
  sprintMoves: readonly SprintMove[],
  statusMoves: readonly StatusMove[],
): SprintHistory {
  return { sprints: byIssue(sprintMoves), statuses: byIssue(statusMoves) };
}

/** Whether an issue was in a sprint, and since when. */
export interface SprintStay {
  readonly committed: boolean;
  /** The first instant of the window at which it was in the sprint; `null` where it never was. */
  readonly joinedAt: number | null;
  /** At the window's end. */
  readonly stayed: boolean;
}

interface Membership {
  readonly sprintId: string;
  readonly createdAt: number | null;
  /** As it is now, after all moves. */
  readonly isIn: boolean;
}

/**
 * Where an issue was, told backwards from where it is: a move says what was before it, and an issue that was
 * put into the sprint as it was created has none.
 */
export function stayIn(
  { sprintId, createdAt, isIn }: Membership,
  moves: readonly SprintMove[],
  { from, to }: ReportWindow,
): SprintStay {
  const born = createdAt ?? 0;
  const wasIn = (at: number): boolean => {
    const next = moves.find((move) => move.at > at);
    return born <= at && (next === undefined ? isIn : next.from.includes(sprintId));
  };
  const committed = wasIn(from);
  const instants = [born, ...moves.map(({ at }) => at)].filter((at) => at > from && at <= to);
  const joinedAt = committed ? from : (instants.filter(wasIn).sort((a, b) => a - b)[0] ?? null);
  return { committed, joinedAt, stayed: joinedAt !== null && wasIn(to) };
}

interface Finishing {
  readonly category: StatusCategory;
  readonly categoryChangedAt: number | null;
}

/**
 * When an issue that was done at an instant had been finished; `null` where it was not done then, 0 where
 * nothing tells when.
 */
export function finishedBy(
  at: number,
  { category, categoryChangedAt }: Finishing,
  moves: readonly StatusMove[],
  categoryOf: CategoryOf,
): number | null {
  const next = moves.find((move) => move.at > at);
  const then = next === undefined ? category : categoryOf(next.fromStatusId);
  if (then !== 'done') return null;
  const finishing = moves.findLast(
    (move) =>
      move.at <= at && categoryOf(move.toStatusId) === 'done' && categoryOf(move.fromStatusId) !== 'done',
  );
  if (finishing !== undefined) return finishing.at;
  return categoryChangedAt !== null && categoryChangedAt <= at ? categoryChangedAt : 0;
}
