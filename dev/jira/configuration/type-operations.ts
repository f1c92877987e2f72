import { type Answer, type Call, type Operation } from '../../products/operation';
import { typesOf } from '../projects/project-types';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { openDesk, type Desk } from '../store/issues';
import { findSeenProject, seenProject, seesProject } from '../store/projects';
import { type IssueTypeRow, type StatusRow } from '../store/rows';
import { issueTypeView, STATUS_CATEGORIES, statusCategoryView, statusView } from '../views/configuration';
import { pageBean, pageOf } from '../views/requests';
import { createViewer } from '../views/viewer';

const API = '/rest/api/3';
const READ_TYPE = scopes('read:jira-work', 'read:issue-type read:avatar read:project-category read:project');
const READ_STATUS = scopes('read:jira-work', 'read:status');

/** Issue types and statuses: of the whole site, and of the team-managed projects that the caller sees. */
export const typeOperations: readonly Operation[] = [
  {
    operationId: 'getIssueAllTypes',
    method: 'GET',
    path: `${API}/issuetype`,
    depth: 'full',
    scopes: READ_TYPE,
    run: getIssueAllTypes,
  },
  {
    operationId: 'getIssueType',
    method: 'GET',
    path: `${API}/issuetype/{id}`,
    depth: 'full',
    scopes: READ_TYPE,
    run: getIssueType,
  },
  {
    operationId: 'getIssueTypesForProject',
    method: 'GET',
    path: `${API}/issuetype/project`,
    depth: 'full',
    scopes: READ_TYPE,
    run: getIssueTypesForProject,
  },
  {
    operationId: 'getStatuses',
    method: 'GET',
    path: `${API}/status`,
    depth: 'full',
    scopes: READ_STATUS,
    run: getStatuses,
  },
  {
    operationId: 'getStatus',
    method: 'GET',
    path: `${API}/status/{idOrName}`,
    depth: 'full',
    scopes: READ_STATUS,
    run: getStatus,
  },
  {
    operationId: 'getStatusCategories',
    method: 'GET',
    path: `${API}/statuscategory`,
    depth: 'full',
    scopes: READ_STATUS,
    run: getStatusCategories,
  },
  {
    operationId: 'getStatusCategory',
    method: 'GET',
    path: `${API}/statuscategory/{idOrKey}`,
    depth: 'full',
    scopes: READ_STATUS,
    run: getStatusCategory,
  },
  {
    operationId: 'search',
    method: 'GET',
    path: `${API}/statuses/search`,
    depth: 'full',
    scopes: scopes('manage:jira-configuration', 'read:workflow'),
    run: searchStatuses,
  },
];

/** What belongs to a team-managed project is told to those who see the project. */
function seenScope(desk: Desk, projectId: number | null): boolean {
  const project = projectId === null ? undefined : desk.lookups.project(projectId);
  return projectId === null || (project !== undefined && seesProject(desk, project));
}

function seenTypes(desk: Desk): readonly IssueTypeRow[] {
  return desk.call.context.db
    .all<IssueTypeRow>('SELECT * FROM jira_issue_type ORDER BY hierarchy_level DESC, id')
    .filter(({ project_id }) => seenScope(desk, project_id));
}

function getIssueAllTypes(call: Call): Answer {
  const desk = openDesk(call);
  const viewer = createViewer(desk);
  return { status: 200, body: seenTypes(desk).map((type) => issueTypeView(viewer, type)) };
}

function typeAsked(desk: Desk): IssueTypeRow {
  const typeId = desk.call.params['id'] ?? '';
  const type = seenTypes(desk).find(({ id }) => String(id) === typeId);
  if (!type) throw refuse('issue-type-not-found', typeId);
  return type;
}

function getIssueType(call: Call): Answer {
  const desk = openDesk(call);
  return {
    status: 200,
    body: issueTypeView(createViewer(desk), typeAsked(desk)),
  };
}

function getIssueTypesForProject(call: Call): Answer {
  const desk = openDesk(call);
  const project = seenProject(desk, call.query.get('projectId') ?? '');
  const level = call.query.get('level');
  const viewer = createViewer(desk);
  const types = typesOf(desk, project).filter(
    (type) => level === null || String(type.hierarchy_level) === level,
  );
  return { status: 200, body: types.map((type) => issueTypeView(viewer, type)) };
}

export function seenStatuses(desk: Desk): readonly StatusRow[] {
  return desk.call.context.db
    .all<StatusRow>('SELECT * FROM jira_status ORDER BY id')
    .filter(({ project_id }) => seenScope(desk, project_id));
}

function getStatuses(call: Call): Answer {
  const desk = openDesk(call);
  const viewer = createViewer(desk);
  return { status: 200, body: seenStatuses(desk).map((status) => statusView(viewer, status)) };
}

function getStatus(call: Call): Answer {
  const desk = openDesk(call);
  const idOrName = call.params['idOrName'] ?? '';
  const status = seenStatuses(desk).find(({ id, name }) => String(id) === idOrName || name === idOrName);
  if (!status) throw refuse('status-not-found', idOrName);
  return { status: 200, body: statusView(createViewer(desk), status) };
}

function getStatusCategories(call: Call): Answer {
  const viewer = createViewer(openDesk(call));
  return { status: 200, body: STATUS_CATEGORIES.map((key) => statusCategoryView(viewer, key)) };
}

function getStatusCategory(call: Call): Answer {
  const viewer = createViewer(openDesk(call));
  const idOrKey = call.params['idOrKey'] ?? '';
  const found = STATUS_CATEGORIES.map((key) => statusCategoryView(viewer, key)).find(
    ({ id, key }) => String(id) === idOrKey || key === idOrKey,
  );
  if (!found) throw refuse('status-not-found', idOrKey);
  return { status: 200, body: found };
}

export const CATEGORY_NAMES = {
  undefined: 'TODO',
  new: 'TODO',
  indeterminate: 'IN_PROGRESS',
  done: 'DONE',
} as const;

function searchStatuses(call: Call): Answer {
  const desk = openDesk(call);
  const words = call.query.get('searchString')?.toLowerCase() ?? '';
  const category = call.query.get('statusCategory');
  const projectId = call.query.get('projectId');
  const project = projectId === null ? undefined : findSeenProject(desk, projectId);
  const found = seenStatuses(desk)
    .filter(({ name }) => name.toLowerCase().includes(words))
    .filter((status) => category === null || CATEGORY_NAMES[status.category] === category)
    .filter(({ project_id }) => projectId === null || project_id === project?.id);
  const address = new URL(createViewer(desk).link('/statuses/search'));
  return {
    status: 200,
    body: pageBean(found, pageOf(call.query, { usual: 200, most: 200 }), address, (status) => ({
      id: String(status.id),
      name: status.name,
      description: status.description,
      statusCategory: CATEGORY_NAMES[status.category],
      scope:
        status.project_id === null
          ? { type: 'GLOBAL' }
          : { type: 'PROJECT', project: { id: String(status.project_id) } },
    })),
  };
}
