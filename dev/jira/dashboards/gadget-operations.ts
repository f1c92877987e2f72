import { type Answer, type Call, type Operation } from '../../products/operation';
import { isObject, type JsonObject } from '../../kernel/json-object';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import {
  addGadgetRow,
  checkDashboard,
  findGadget,
  type GadgetRow,
  gadgetsIn,
  removeGadgetRow,
  updateGadgetRow,
} from './gadget-store';

const READ = scopes('read:jira-work', 'read:dashboard');
const ADD = scopes('write:jira-work read:jira-work', 'read:dashboard write:dashboard');
const WRITE = scopes('write:jira-work', 'write:dashboard');
const GADGETS = '/rest/api/3/dashboard/{dashboardId}/gadget';

export const gadgetOperations: readonly Operation[] = [
  {
    operationId: 'getAllGadgets',
    method: 'GET',
    path: GADGETS,
    depth: 'full',
    scopes: READ,
    run: getAllGadgets,
  },
  { operationId: 'addGadget', method: 'POST', path: GADGETS, depth: 'full', scopes: ADD, run: addGadget },
  {
    operationId: 'updateGadget',
    method: 'PUT',
    path: `${GADGETS}/{gadgetId}`,
    depth: 'full',
    scopes: WRITE,
    run: updateGadget,
  },
  {
    operationId: 'removeGadget',
    method: 'DELETE',
    path: `${GADGETS}/{gadgetId}`,
    depth: 'full',
    scopes: WRITE,
    run: removeGadget,
  },
];

const COLORS = ['blue', 'red', 'yellow', 'green', 'cyan', 'purple', 'gray', 'white'];

/** Atlassian's own names of the two fields. */
const ROW = 'The row position of the gadget.';
const COLUMN = 'The column position of the gadget.';

function gadgetView(gadget: GadgetRow): JsonObject {
  return {
    id: gadget.id,
    moduleKey: gadget.module_key,
    color: gadget.color,
    position: { [ROW]: gadget.grid_row, [COLUMN]: gadget.grid_column },
    title: gadget.title,
  };
}

function getAllGadgets({ context, params, query }: Call): Answer {
  checkDashboard(params['dashboardId'] ?? '');
  const wanted = { moduleKey: query.getAll('moduleKey'), gadgetId: query.getAll('gadgetId') };
  const gadgets = gadgetsIn(context.db).filter(
    ({ id, module_key }) => isAmong(wanted.moduleKey, module_key) && isAmong(wanted.gadgetId, String(id)),
  );
  return { status: 200, body: { gadgets: gadgets.map(gadgetView) } };
}

const isAmong = (wanted: readonly string[], value: string): boolean =>
  wanted.length === 0 || wanted.includes(value);

function addGadget(call: Call): Answer {
  checkDashboard(call.params['dashboardId'] ?? '');
  checkPerson(call);
  const body = bodyOf(call);
  const moduleKey = body['moduleKey'];
  if (typeof moduleKey !== 'string' || moduleKey === '') throw refuse('gadget-without-module');
  const { db } = call.context;
  const last = Math.max(-1, ...gadgetsIn(db).map(({ grid_row }) => grid_row));
  const fresh = {
    module_key: moduleKey,
    title: moduleKey,
    color: 'blue',
    grid_row: last + 1,
    grid_column: 0,
  };
  return { status: 200, body: gadgetView(addGadgetRow(db, { ...fresh, ...settingsIn(body) })) };
}

function updateGadget(call: Call): Answer {
  const gadget = gadgetOf(call);
  updateGadgetRow(call.context.db, { ...gadget, ...settingsIn(bodyOf(call)) });
  return { status: 204 };
}

function removeGadget(call: Call): Answer {
  removeGadgetRow(call.context.db, gadgetOf(call));
  return { status: 204 };
}

/** For a change: refuses who is not signed in. */
function gadgetOf(call: Call): GadgetRow {
  const { dashboardId = '', gadgetId = '' } = call.params;
  const gadget = findGadget(call.context.db, dashboardId, gadgetId);
  checkPerson(call);
  return gadget;
}

function checkPerson({ principal }: Call): void {
  if (principal.accountId === null) throw refuse('not-authenticated');
}

const bodyOf = ({ body }: Call): JsonObject => (isObject(body) ? body : {});

function settingsIn({ title, color, position }: JsonObject): Partial<GadgetRow> {
  if (color !== undefined && (typeof color !== 'string' || !COLORS.includes(color)))
    throw refuse('gadget-color-invalid', JSON.stringify(color));
  const place = isObject(position) ? position : {};
  return {
    ...(typeof title === 'string' && { title }),
    ...(color !== undefined && { color }),
    ...(typeof place[ROW] === 'number' && { grid_row: place[ROW] }),
    ...(typeof place[COLUMN] === 'number' && { grid_column: place[COLUMN] }),
  };
}
