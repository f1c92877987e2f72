import { type BreakdownCalls } from '../../../contract/breakdown/breakdown';
import { parseRankTasks, parseUndoTasks } from '../../../contract/breakdown/breakdown-requests';
import { type Clock } from '../../../ports/clock';
import { type RankTasks } from '../../../usecases/breakdown/rank-tasks';
import { type UndoTasks } from '../../../usecases/breakdown/undo-tasks';
import { answering, type AnsweringDeps, type Handlers, invalidRequest } from '../call';
import { claimedIssueId } from '../extension';
import { toRankTasksAnswer, toUndoTasksAnswer } from './breakdown-answers';

export interface MadeTasksDeps extends AnsweringDeps {
  readonly rankTasks: RankTasks;
  readonly undoTasks: UndoTasks;
  readonly clock: Clock;
}

export type MadeTasksHandlers = Handlers<Pick<BreakdownCalls, 'rank-tasks' | 'undo-tasks'>>;

/** The calls about tasks that a run has made. */
export function createMadeTasksHandlers(deps: MadeTasksDeps): MadeTasksHandlers {
  return {
    'rank-tasks': answering(deps, 'rank-tasks', async (payload, { extension, accountId: viewerId }) => {
      const request = parseRankTasks(payload);
      const issueId = claimedIssueId(extension);
      if (request === null || issueId === null) return invalidRequest;
      return toRankTasksAnswer(await deps.rankTasks({ issueId, viewerId, ...request }));
    }),
    'undo-tasks': answering(deps, 'undo-tasks', async (payload, { extension, accountId: viewerId }) => {
      const request = parseUndoTasks(payload);
      const issueId = claimedIssueId(extension);
      if (request === null || issueId === null) return invalidRequest;
      const outcome = await deps.undoTasks({ issueId, viewerId, ...request });
      return toUndoTasksAnswer(outcome, { viewerId, now: deps.clock.now() });
    }),
  };
}
