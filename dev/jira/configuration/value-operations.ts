import { type Answer, type Call, type Operation } from '../../products/operation';
import { refuse, type RefusalCode } from '../refusals';
import { scopes } from '../scopes';
import { openDesk, type Desk } from '../store/issues';
import { findSeenProject, seenProject, seesProject } from '../store/projects';
import { type IssueTypeRow, type NamedRow, type PriorityRow, type StatusRow } from '../store/rows';
import { typesOf } from '../projects/project-types';
import {
  issueTypeView,
  priorityView,
  resolutionView,
  STATUS_CATEGORIES,
  statusCategoryView,
  statusView,
} from '../views/configuration';
import { pageBean, pageOf, queryList } from '../views/requests';
import { createViewer, type Viewer } from '../views/viewer';

type Json = Readonly<Record<string, unknown>>;

const API = '/rest/api/3';
const READ_TYPE = scopes('read:jira-work', 'read:issue-type read:avatar read:project-category read:project');
const READ_PRIORITY = scopes('read:jira-work', 'read:priority');
const READ_STATUS = scopes('read:jira-work', 'read:status');
const READ_RESOLUTION = scopes('read:jira-work', 'read:resolution');

/** The lists of what issues can be: types, priorities, statuses, resolutions, labels. */
export const valueOperations: readonly Operation[] = [
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
    operationId: 'getPriorities',
    method: 'GET',
    path: `${API}/priority`,
    depth: 'full',
    scopes: READ_PRIORITY,
    run: getPriorities,
  },
  {
    operationId: 'getPriority',
    method: 'GET',
    path: `${API}/priority/{id}`,
    depth: 'full',
    scopes: READ_PRIORITY,
    run: getPriority,
  },
  {
    operationId: 'searchPriorities',
    method: 'GET',
    path: `${API}/priority/search`,
    depth: 'full',
    scopes: scopes('manage:jira-configuration', ''),
    run: searchPriorities,
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
  {
    operationId: 'getResolutions',
    method: 'GET',
    path: `${API}/resolution`,
    depth: 'full',
    scopes: READ_RESOLUTION,
    run: getResolutions,
  },
  {
    operationId: 'getResolution',
    method: 'GET',
    path: `${API}/resolution/{id}`,
    depth: 'full',
    scopes: READ_RESOLUTION,
    run: getResolution,
  },
  {
    operationId: 'searchResolutions',
    method: 'GET',
    path: `${API}/resolution/search`,
    depth: 'full',
    scopes: READ_RESOLUTION,
    run: searchResolutions,
  },
  {
    operationId: 'getAllLabels',
    method: 'GET',
    path: `${API}/label`,
    depth: 'full',
    scopes: scopes('read:jira-work', 'read:label'),
    run: getAllLabels,
  },
];

const PAGE = { usual: 50, most: 1000 };

function all<Row>({ context: { db } }: Call, table: string, order: string): readonly Row[] {
  return db.all<Row>(`SELECT * FROM ${table} ORDER BY ${order}`);
}

function one<Row extends { readonly id: number }>(
  rows: readonly Row[],
  id: string | undefined,
  refusal: RefusalCode,
): Row {
  const row = rows.find((candidate) => String(candidate.id) === id);
  if (!row) throw refuse(refusal, id ?? '');
  return row;
}

/** What belongs to a team-managed project is told to those who see the project. */
function seenScope(desk: Desk, projectId: number | null): boolean {
  const project = projectId === null ? undefined : desk.lookups.project(projectId);
  return projectId === null || (project !== undefined && seesProject(desk, project));
}

function seenTypes(desk: Desk): readonly IssueTypeRow[] {
  return all<IssueTypeRow>(desk.call, 'jira_issue_type', 'hierarchy_level DESC, id').filter(
    ({ project_id }) => seenScope(desk, project_id),
  );
}

function getIssueAllTypes(call: Call): Answer {
  const desk = openDesk(call);
  const viewer = createViewer(desk);
  return { status: 200, body: seenTypes(desk).map((type) => issueTypeView(viewer, type)) };
}

function getIssueType(call: Call): Answer {
  const desk = openDesk(call);
  return {
    status: 200,
    body: issueTypeView(createViewer(desk), one(seenTypes(desk), call.params['id'], 'issue-type-not-found')),
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

const priorityRows = (call: Call): readonly PriorityRow[] =>
  all<PriorityRow>(call, 'jira_priority', 'position');

/** By itself a priority also has its colour and description. */
const fullPriorityView = (viewer: Viewer, priority: PriorityRow): Json => ({
  ...priorityView(viewer, priority),
  statusColor: priority.color,
  description: priority.description,
});

function getPriorities(call: Call): Answer {
  const viewer = createViewer(openDesk(call));
  return { status: 200, body: priorityRows(call).map((priority) => fullPriorityView(viewer, priority)) };
}

function getPriority(call: Call): Answer {
  const viewer = createViewer(openDesk(call));
  return {
    status: 200,
    body: fullPriorityView(viewer, one(priorityRows(call), call.params['id'], 'priority-not-found')),
  };
}

function searchPriorities(call: Call): Answer {
  const viewer = createViewer(openDesk(call));
  const ids = queryList(call.query, 'id');
  const name = call.query.get('priorityName')?.toLowerCase() ?? '';
  const rows = priorityRows(call);
  const usual = rows[Math.floor(rows.length / 2)]?.id;
  const onlyDefault = call.query.get('onlyDefault') === 'true';
  const found = rows.filter(
    (row) =>
      (ids.length === 0 || ids.includes(String(row.id))) &&
      row.name.toLowerCase().includes(name) &&
      (!onlyDefault || row.id === usual),
  );
  const address = new URL(viewer.link('/priority/search'));
  return {
    status: 200,
    body: pageBean(found, pageOf(call.query, PAGE), address, (row) => ({
      ...fullPriorityView(viewer, row),
      isDefault: row.id === usual,
    })),
  };
}

function seenStatuses(desk: Desk): readonly StatusRow[] {
  return all<StatusRow>(desk.call, 'jira_status', 'id').filter(({ project_id }) =>
    seenScope(desk, project_id),
  );
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

const CATEGORY_NAMES = {
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

const resolutionRows = (call: Call): readonly NamedRow[] =>
  all<NamedRow>(call, 'jira_resolution', 'position');

function getResolutions(call: Call): Answer {
  const viewer = createViewer(openDesk(call));
  return { status: 200, body: resolutionRows(call).map((row) => resolutionView(viewer, row)) };
}

function getResolution(call: Call): Answer {
  const viewer = createViewer(openDesk(call));
  return {
    status: 200,
    body: resolutionView(viewer, one(resolutionRows(call), call.params['id'], 'resolution-not-found')),
  };
}

function searchResolutions(call: Call): Answer {
  const viewer = createViewer(openDesk(call));
  const ids = queryList(call.query, 'id');
  const found = resolutionRows(call).filter(({ id }) => ids.length === 0 || ids.includes(String(id)));
  const address = new URL(viewer.link('/resolution/search'));
  const page = pageOf(call.query, PAGE);
  return {
    status: 200,
    body: pageBean(found, page, address, (row) => ({ ...resolutionView(viewer, row), default: false })),
  };
}

/** Labels are one list for the whole site; Jira tells them to everybody who may log in. */
function getAllLabels(call: Call): Answer {
  const viewer = createViewer(openDesk(call));
  const labels = call.context.db.all<{ value: string }>(
    "SELECT DISTINCT value FROM jira_issue_value WHERE field_id = 'labels' ORDER BY value",
  );
  const address = new URL(viewer.link('/label'));
  return {
    status: 200,
    body: pageBean(labels, pageOf(call.query, { usual: 1000, most: 1000 }), address, ({ value }) => value),
  };
}
