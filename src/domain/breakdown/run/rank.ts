/** How the tasks of a run stand on the project's boards. */
export type RankState =
  /** Jira ranks new issues in the order in which they were made: that of the plan. */
  | 'as-made'
  | 'ranked'
  /** The project has no board that shows an order. */
  | 'no-board'
  | 'refused';

/** What became of the order of a run's tasks. */
export interface RunRank {
  readonly state: RankState;
  /** How many there were then. */
  readonly made: number;
  /** Account id of the person for whom they were put in order. */
  readonly rankerId?: string;
}

/** Some issues that are to stand in this order right after another one. */
export interface RankMove {
  readonly issueIds: readonly string[];
  readonly afterId: string;
}

interface MadeIssue {
  readonly issueId: string;
  readonly key: string;
}

/** Jira ranks no more at once. */
const MOST_AT_ONCE = 50;

/**
 * What has to be moved for tasks to stand in the order of their rows; nothing where they were made in it,
 * which their keys tell. Each move follows on the one before it.
 */
export function rankMoves(made: readonly MadeIssue[]): readonly RankMove[] {
  const numbers = made.map(({ key }) => Number(key.slice(key.lastIndexOf('-') + 1)));
  if (numbers.every((number, n) => n === 0 || number > (numbers[n - 1] ?? 0))) return [];
  const moves: RankMove[] = [];
  for (let from = 1; from < made.length; from += MOST_AT_ONCE) {
    const afterId = made[from - 1]?.issueId ?? '';
    moves.push({ issueIds: made.slice(from, from + MOST_AT_ONCE).map(({ issueId }) => issueId), afterId });
  }
  return moves;
}
