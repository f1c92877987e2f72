import { forgeResolver } from '../adapters/forge/resolver';
import { createServedTasks } from '../adapters/jira/tasks/served-tasks';
import { createTaskRights } from '../adapters/jira/tasks/task-rights';
import { createFirstCall, viewOf } from '../entry/resolvers/first-call';
import { createPanelHandlers, createRoomView } from '../entry/resolvers/panel';
import { createShowRoom } from '../usecases/panel/show-room';
import { late } from './late';
import {
  BREAKDOWN_CALLS,
  COVERAGE_CALLS,
  MADE_TASKS_CALLS,
  STATUS_REPORT_CALLS,
  RELATED_CALLS,
} from './late-calls';
import { platform, requestAsUser } from './platform';

const breakdown = () => import('./breakdown/breakdown');
const coverage = () => import('./breakdown/coverage');
const related = () => import('./related');
const statusReport = () => import('./reports/status-report');

export const resolvePanel = forgeResolver({
  ...createFirstCall(
    platform,
    viewOf(
      {
        breakdown: async (issueId, caller) => (await breakdown()).showFirst(issueId, caller),
        'status-report': async (issueId, caller) => (await statusReport()).showFirst(issueId, caller),
      },
      createRoomView({
        showRoom: createShowRoom({
          tasks: createServedTasks(requestAsUser),
          showServed: async (task) => (await coverage()).showServed(task),
        }),
        toServedView: async (served) => (await coverage()).toServedView(served),
      }),
    ),
  ),
  ...createPanelHandlers({ ...platform, taskRights: createTaskRights(requestAsUser) }),
  ...late(BREAKDOWN_CALLS, async () => (await breakdown()).handlers),
  ...late(MADE_TASKS_CALLS, async () => (await import('./breakdown/made-tasks')).handlers),
  ...late(COVERAGE_CALLS, async () => (await coverage()).handlers),
  ...late(RELATED_CALLS, async () => (await related()).handlers),
  ...late(STATUS_REPORT_CALLS, async () => (await statusReport()).handlers),
});
