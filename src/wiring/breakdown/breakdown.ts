import { createSpecVersions } from '../../adapters/confluence/spec/spec-versions';
import { createAssignablePeople } from '../../adapters/jira/tasks/assignable-people';
import { createIssueGlance } from '../../adapters/jira/issues/issue-glance';
import { createTaskFamilies } from '../../adapters/jira/tasks/task-families';
import { createTaskMaker } from '../../adapters/jira/tasks/task-maker';
import { createTaskRights } from '../../adapters/jira/tasks/task-rights';
import { createBreakdownJobs, createTaskRows } from '../../adapters/storage/breakdown/breakdown-jobs';
import { formMemory } from '../../adapters/storage/breakdown/form-memory';
import { createSpecJobs } from '../../adapters/storage/spec/spec-jobs';
import { createBreakdownHandlers, showBreakdown } from '../../entry/resolvers/breakdown/breakdown';
import { type FirstView } from '../../entry/resolvers/first-call';
import { createAskForm, createAskTypes, createFindAssignees } from '../../usecases/breakdown/ask-form';
import { createLookUpForms } from '../../usecases/breakdown/check-tasks';
import { createContinueTasks } from '../../usecases/breakdown/continue-tasks';
import { createCreateTasks } from '../../usecases/breakdown/create-tasks';
import { createFinishRun } from '../../usecases/breakdown/finish-run';
import { createListOnPage } from '../../usecases/breakdown/list-on-page';
import { createKnownTasks } from '../../usecases/breakdown/known-tasks';
import { createLookAtSpec } from '../../usecases/breakdown/look-at-spec';
import { createRunRound, createSettleAsked } from '../../usecases/breakdown/run-round';
import { createShowBreakdown } from '../../usecases/breakdown/show-breakdown';
import { platform, requestAsUser } from '../platform';
import { requestAsViewer } from '../viewer';

const versions = createSpecVersions(requestAsUser);
const outside = {
  ...platform,
  versions,
  issues: { glance: createIssueGlance(requestAsUser) },
  families: createTaskFamilies(requestAsUser),
  taskRights: createTaskRights(requestAsUser),
  people: createAssignablePeople(requestAsUser),
  maker: createTaskMaker(requestAsViewer),
  jobs: createSpecJobs(platform.tokens),
  breakdowns: createBreakdownJobs(platform.tokens),
  taskRows: createTaskRows(platform.tokens),
  knownTasks: createKnownTasks({ ...platform, formMemory }),
};
const lookAtSpec = createLookAtSpec(versions);
const finishRun = createFinishRun({ ...outside, listOnPage: createListOnPage(outside) });
const flow = {
  ...outside,
  lookAtSpec,
  lookUpForms: createLookUpForms(outside),
  runRound: createRunRound(outside),
  settleAsked: createSettleAsked(outside),
  finishRun,
};

const breakdown = {
  ...platform,
  showBreakdown: createShowBreakdown(flow),
  askForm: createAskForm(outside),
  askTypes: createAskTypes(outside),
  findAssignees: createFindAssignees(outside),
  createTasks: createCreateTasks(flow),
  continueTasks: createContinueTasks(flow),
};

/** The calls of *Break down*. */
export const handlers = createBreakdownHandlers(breakdown);

/** What its dialog begins with. */
export const showFirst: FirstView = (issueId, caller) => showBreakdown(breakdown, issueId, caller);
