import { type JobView, type ProjectWorkCalls, type SpecRowView } from '../../contract/project-work';
import { type ShowJobs, type ShownJob } from '../../usecases/project/show-jobs';
import { type ShownSpec, type ShowSpecs } from '../../usecases/project/show-specs';
import { type AnsweringDeps, type BridgeCall } from './call';
import { onProject } from './on-project';

interface Deps extends AnsweringDeps {
  readonly showSpecs: ShowSpecs;
  readonly showJobs: ShowJobs;
}

type Handlers = {
  readonly [Key in keyof ProjectWorkCalls]: (call: BridgeCall) => Promise<ProjectWorkCalls[Key]['answer']>;
};

/** The project is the browser's word; whatever is told of it was read as the caller. */
export const createProjectWorkHandlers = (deps: Deps): Handlers => ({
  'show-specs': onProject(deps, 'show-specs', async (projectId) => {
    const { specs, ...rest } = await deps.showSpecs(projectId);
    return { kind: 'specs' as const, specs: specs.map(toSpecView), ...rest };
  }),
  'show-jobs': onProject(deps, 'show-jobs', async (projectId, _payload, { accountId }) => {
    const { jobs, more } = await deps.showJobs({ projectId, viewerId: accountId });
    return { kind: 'jobs' as const, jobs: jobs.map((job) => toJobView(job, accountId)), more };
  }),
});

const toSpecView = ({ issue, pageId, title }: ShownSpec): SpecRowView => {
  const { issueId, key, summary, statusName } = issue;
  const path = `/wiki/pages/viewpage.action?pageId=${pageId}`;
  return { issueId, key, summary, statusName, page: title === null ? null : { title, path } };
};

function toJobView({ issue, ownerId, ...job }: ShownJob, viewerId: string): JobView {
  const { issueId, task, state, updatedAt, done, total, troubles } = job;
  return {
    issueId,
    ...issue,
    task,
    state,
    byViewer: ownerId === viewerId,
    updatedAt,
    done,
    total,
    troubles,
  };
}
