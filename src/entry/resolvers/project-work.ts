import {
  type JobView,
  parseProjectHistory,
  type ProjectHistoryAnswer,
  type ProjectWorkCalls,
  type SpecRowView,
} from '../../contract/project-work';
import { type ProjectHistory, type ShowProjectHistory } from '../../usecases/audit/show-project-history';
import { type ShowJobs, type ShownJob } from '../../usecases/project/show-jobs';
import { type ShownSpec, type ShowSpecs } from '../../usecases/project/show-specs';
import { type AnsweringDeps, type Handlers, invalidRequest } from './call';
import { toEntry } from './links/history';
import { toLifeViews } from './links/life-views';
import { onProject } from './on-project';

interface Deps extends AnsweringDeps {
  readonly showSpecs: ShowSpecs;
  readonly showJobs: ShowJobs;
  readonly showProjectHistory: ShowProjectHistory;
}

/** The project is the browser's word; whatever is told of it was read as the caller. */
export const createProjectWorkHandlers = (deps: Deps): Handlers<ProjectWorkCalls> => ({
  'show-specs': onProject(deps, 'show-specs', async (projectId) => {
    const { specs, ...rest } = await deps.showSpecs(projectId);
    return { kind: 'specs' as const, specs: specs.map(toSpecView), ...rest };
  }),
  'show-jobs': onProject(deps, 'show-jobs', async (projectId, _payload, { accountId }) => {
    const { jobs, more } = await deps.showJobs({ projectId, viewerId: accountId });
    return { kind: 'jobs' as const, jobs: jobs.map((job) => toJobView(job, accountId)), more };
  }),
  'project-history': onProject(deps, 'project-history', async (projectId, payload, caller) => {
    const request = parseProjectHistory(payload);
    if (request === null) return invalidRequest;
    const outcome = await deps.showProjectHistory(projectId, request.from);
    return outcome.kind === 'history' ? toHistoryAnswer(outcome, caller.accountId) : outcome;
  }),
});

const toSpecView = ({ issue, page: seen, life }: ShownSpec): SpecRowView => {
  const { issueId, key, summary, statusName, category } = issue;
  const page = seen === null ? null : { title: seen.title, path: `/wiki${seen.path}` };
  return { issueId, key, summary, statusName, category, page, life: toLifeViews(life) };
};

/** Below the wiki's base; leads to the page whatever it is called and wherever it stands. */
const pathOf = (pageId: string): string => `/pages/viewpage.action?pageId=${pageId}`;

function toHistoryAnswer(
  { lines, next, names, issues, titles }: ProjectHistory,
  viewerId: string,
): ProjectHistoryAnswer {
  const pages = new Map([...titles].map(([pageId, title]) => [pageId, { title, path: pathOf(pageId) }]));
  const entries = lines.map((line) => {
    const issue = line.issueId === null ? undefined : issues.get(line.issueId);
    const about = issue === undefined ? null : { key: issue.key, summary: issue.summary };
    return { ...toEntry(line, { names, pages }, viewerId), issue: about };
  });
  return { kind: 'project-history', entries, next };
}

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
