import { createIssueGlance } from '../../adapters/jira/issues/issue-glance';
import { createTaskPresence } from '../../adapters/jira/tasks/task-presence';
import { createTaskRanks } from '../../adapters/jira/tasks/task-ranks';
import { createTaskRemover } from '../../adapters/jira/tasks/task-remover';
import { createBreakdownJobs } from '../../adapters/storage/breakdown/breakdown-jobs';
import { createMadeTasksHandlers } from '../../entry/resolvers/breakdown/made-tasks';
import { createRankTasks } from '../../usecases/breakdown/rank-tasks';
import { createUndoTasks } from '../../usecases/breakdown/undo-tasks';
import { platform, requestAsAppSoon, requestAsUser } from '../platform';

const outside = {
  ...platform,
  issues: { glance: createIssueGlance(requestAsUser) },
  breakdowns: createBreakdownJobs(platform.tokens),
};

export const handlers = createMadeTasksHandlers({
  ...platform,
  rankTasks: createRankTasks({ ...outside, ranks: createTaskRanks(requestAsUser) }),
  undoTasks: createUndoTasks({
    ...outside,
    remover: createTaskRemover(requestAsUser),
    presence: createTaskPresence(requestAsAppSoon),
  }),
});
