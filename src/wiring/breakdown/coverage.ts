import { createPageVersions } from '../../adapters/confluence/spec/page-versions';
import { createEpicReader } from '../../adapters/jira/issues/epic-reader';
import { createServedTasks } from '../../adapters/jira/tasks/served-tasks';
import { createTaskFamilies } from '../../adapters/jira/tasks/task-families';
import { createBreakdownJobs } from '../../adapters/storage/breakdown/breakdown-jobs';
import { createSpecJobs } from '../../adapters/storage/spec/spec-jobs';
import { createCoverageHandlers } from '../../entry/resolvers/breakdown/coverage';
import { createLookAtSpec } from '../../usecases/breakdown/look-at-spec';
import { createAcceptChange } from '../../usecases/coverage/accept-change';
import { createSettleServed } from '../../usecases/coverage/settle-served';
import { createShowCoverage } from '../../usecases/coverage/show-coverage';
import { createShowServed } from '../../usecases/coverage/show-served';
import { platform, requestAsUser } from '../platform';

const outside = {
  ...platform,
  issues: createEpicReader(requestAsUser),
  families: createTaskFamilies(requestAsUser),
  tasks: createServedTasks(requestAsUser),
  jobs: createSpecJobs(platform.tokens),
  breakdowns: createBreakdownJobs(platform.tokens),
  lookAtSpec: createLookAtSpec(createPageVersions(requestAsUser)),
};

export { toServedView } from '../../entry/resolvers/breakdown/coverage';
export const showServed = createShowServed(outside);

/** The calls of *Coverage* and of a task's own panel. */
export const handlers = createCoverageHandlers({
  ...platform,
  showCoverage: createShowCoverage(outside),
  acceptChange: createAcceptChange(outside),
  settleServed: createSettleServed({ ...outside, showServed }),
});
