import { type Answer, type Call, type Operation } from '../../products/operation';
import { isObject } from '../../kernel/json-object';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { type Desk, openDesk } from '../store/issues';
import { type StatusRow } from '../store/rows';
import { CATEGORY_NAMES, seenStatuses } from './type-operations';

/** What an admin does with statuses. */
export const statusOperations: readonly Operation[] = [
  {
    operationId: 'updateStatuses',
    method: 'PUT',
    path: '/rest/api/3/statuses',
    depth: 'full',
    scopes: scopes('manage:jira-configuration', 'write:workflow'),
    run: updateStatuses,
  },
];

/** Documented. */
const MOST_AT_ONCE = 50;
const LONGEST_NAME = 255;

/** All of them, or none. */
function updateStatuses(call: Call): Answer {
  const desk = openDesk(call);
  const asked = isObject(call.body) ? call.body['statuses'] : undefined;
  if (!Array.isArray(asked) || asked.length === 0 || asked.length > MOST_AT_ONCE)
    throw refuse('invalid-payload');
  const known = seenStatuses(desk);
  const changes = asked.map((one) => changed(desk, known, one));
  for (const status of changes) write(desk, status);
  return { status: 204 };
}

function changed(desk: Desk, known: readonly StatusRow[], asked: unknown): StatusRow {
  if (!isObject(asked)) throw refuse('invalid-payload');
  const { id, name, statusCategory, description } = asked;
  const status = known.find((one) => String(one.id) === id);
  if (status === undefined) throw refuse('status-unknown', String(id));
  requireAdmin(desk, status);
  const category = CATEGORIES.find((key) => CATEGORY_NAMES[key] === statusCategory);
  const wanted = typeof name === 'string' ? name.trim() : '';
  if (category === undefined || wanted === '' || wanted.length > LONGEST_NAME)
    throw refuse('invalid-payload');
  if (known.some((one) => isNamesake(one, status, wanted))) throw refuse('status-name-taken', wanted);
  return {
    ...status,
    ...{ name: wanted, category },
    ...(typeof description === 'string' && { description }),
  };
}

const CATEGORIES = ['new', 'indeterminate', 'done'] as const;

/** Names are of one scope: the site's, or a team-managed project's. */
const isNamesake = (one: StatusRow, status: StatusRow, name: string): boolean =>
  one.id !== status.id &&
  one.project_id === status.project_id &&
  one.name.toLowerCase() === name.toLowerCase();

/** Statuses of the site are its admins' to change, those of a team-managed project that project's. */
function requireAdmin({ rights, lookups }: Desk, { project_id }: StatusRow): void {
  const project = project_id === null ? undefined : lookups.project(project_id);
  const may =
    project === undefined ? rights.hasGlobal('ADMINISTER') : rights.has('ADMINISTER_PROJECTS', project);
  if (!may) throw refuse('cannot-administer-statuses');
}

/**
 * Its issues are of the new category at once, in searches too, where the category is the status's. Nothing happened to
 * them: they keep their history, when they changed last, and since when they are in a category.
 */
function write({ call }: Desk, { id, name, description, category }: StatusRow): void {
  const { db } = call.context;
  db.run('UPDATE jira_status SET name = ?, description = ?, category = ? WHERE id = ?', [
    ...[name, description, category],
    id,
  ]);
  for (const issues of ['jira_issue', 'jira_search_issue'])
    db.run(`UPDATE ${issues} SET status_category = ? WHERE status_id = ?`, [category, id]);
}
