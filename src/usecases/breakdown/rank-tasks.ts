import { digestOf } from '../../domain/audit/audit-entry';
import { type RankMove, rankMoves, type RankState } from '../../domain/breakdown/run/rank';
import { isOpen, isRunning, type Run } from '../../domain/breakdown/run/run';
import { type Audit } from '../../ports/audit';
import { type BreakdownJobs, type StoredBreakdown } from '../../ports/breakdown/breakdown-jobs';
import { type TaskRanks } from '../../ports/breakdown/task-ranks';
import { type Clock } from '../../ports/clock';
import { type IssueReader } from '../../ports/issues/issue-reader';

export interface RankTasksCommand {
  readonly issueId: string;
  readonly viewerId: string;
  /** Names the run. */
  readonly op: string;
}

export type RankTasksOutcome =
  | { readonly kind: 'ranked'; readonly state: RankState }
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'nothing-to-continue' };

export type RankTasks = (command: RankTasksCommand) => Promise<RankTasksOutcome>;

interface Deps {
  readonly issues: Pick<IssueReader, 'glance'>;
  readonly breakdowns: BreakdownJobs;
  readonly ranks: TaskRanks;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly hash: (text: string) => string;
}

/**
 * Lets the tasks of a run stand in the order of its rows, once all of them are there: calls side by side make
 * them in any. Nobody waits for it, and nothing is lost where it fails; moved twice, they stand as they stood.
 */
export function createRankTasks({ issues, breakdowns, ranks, audit, clock, hash }: Deps): RankTasks {
  const move = async (moves: readonly RankMove[], projectId: string): Promise<RankState> => {
    if (!(await ranks.hasBoard(projectId))) return 'no-board';
    for (const one of moves) if ((await ranks.move(one)) === 'refused') return 'refused';
    return 'ranked';
  };

  const rank = async (stored: StoredBreakdown, run: Run, viewerId: string): Promise<RankState> => {
    const made = run.states.flatMap((each) => (each.kind === 'made' ? [each] : []));
    if (run.rank?.made === made.length) return run.rank.state;
    const moves = rankMoves(made);
    if (moves.length === 0) return 'as-made';
    const { issueId, pageId, projectId } = stored.job;
    const state = await move(moves, projectId);
    if (state === 'ranked') {
      const after = digestOf(moves.flatMap(({ issueIds }) => issueIds).join(), hash);
      const entry = { act: 'rank-tasks', op: run.op, issueId, pageId, projectId, actorId: viewerId } as const;
      await audit.record([{ ...entry, before: null, after }]);
    }
    // That somebody else may not says nothing of whoever began it.
    if (state === 'refused' && viewerId !== run.ownerId) return state;
    await breakdowns.save(stored, {
      ...stored.job,
      run: { ...run, rank: { state, made: made.length, rankerId: viewerId } },
    });
    return state;
  };

  return async ({ issueId, viewerId, op }) => {
    const stored = await breakdowns.find(issueId);
    const run = stored?.job.run ?? null;
    // Before all else: what there is says something of the issue, and so does that there is nothing.
    if (run?.ownerId !== viewerId && (await issues.glance(issueId)) === null) return { kind: 'not-visible' };
    if (stored === null || run?.op !== op) return { kind: 'nothing-to-continue' };
    if (isOpen(run) || isRunning(run, clock.now())) return { kind: 'nothing-to-continue' };
    return { kind: 'ranked', state: await rank(stored, run, viewerId) };
  };
}
