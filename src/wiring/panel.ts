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
  RELATED_CALLS,
  STATUS_PREVIEW_CALLS,
  STATUS_REPORT_CALLS,
} from './late-calls';
import { platform, requestAsUser } from './platform';

const breakdown = () => import('./breakdown/breakdown');
const coverage = () => import('./breakdown/coverage');
const related = () => import('./related');
const statusPreview = () => import('./reports/status-preview');

export const resolvePanel = forgeResolver({
  ...createFirstCall(
    platform,
    viewOf(
      {
        breakdown: async (issueId, caller) => (await breakdown()).showFirst(issueId, caller),
        'status-report': async (issueId, caller) => (await statusPreview()).showFirst(issueId, caller),
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
  ...late(BREAKDOWN_CALLS, breakdown),
  ...late(MADE_TASKS_CALLS, () => import('./breakdown/made-tasks')),
  ...late(COVERAGE_CALLS, coverage),
  ...late(RELATED_CALLS, related),
  ...late(STATUS_PREVIEW_CALLS, statusPreview),
  ...late(STATUS_REPORT_CALLS, () => import('./reports/status-report')),
});
