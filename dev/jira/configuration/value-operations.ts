import { type Answer, type Call, type Operation } from '../../products/operation';
import { refuse, type RefusalCode } from '../refusals';
import { scopes } from '../scopes';
import { openDesk } from '../store/issues';
import { type NamedRow, type PriorityRow } from '../store/rows';
import { priorityView, resolutionView } from '../views/configuration';
import { pageBean, pageOf, queryList } from '../views/requests';
import { createViewer, type Viewer } from '../views/viewer';

type Json = Readonly<Record<string, unknown>>;

const API = '/rest/api/3';
const READ_PRIORITY = scopes('read:jira-work', 'read:priority');
const READ_RESOLUTION = scopes('read:jira-work', 'read:resolution');

/** Priorities, resolutions and labels, which all projects share. */
export const valueOperations: readonly Operation[] = [
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

function one<Row extends { readonly id: number }>(
  rows: readonly Row[],
  id: string | undefined,
  refusal: RefusalCode,
): Row {
  const row = rows.find((candidate) => String(candidate.id) === id);
  if (!row) throw refuse(refusal, id ?? '');
  return row;
}

const priorityRows = (call: Call): readonly PriorityRow[] =>
  call.context.db.all<PriorityRow>('SELECT * FROM jira_priority ORDER BY position');

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

const resolutionRows = (call: Call): readonly NamedRow[] =>
  call.context.db.all<NamedRow>('SELECT * FROM jira_resolution ORDER BY position');

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
