import { type Answer, type Call } from '../../products/operation';
import { findGroup, findPerson } from '../../products/people';
import { isObject, type JsonObject } from '../../kernel/json-object';
import { bodyObject, pathId, textOf } from '../http/parameters';
import { v1 } from '../http/rows';
import { emitPageEvent } from '../pages/page-events';
import { type PageRow, readablePage } from '../pages/page-store';
import { mayRestrict, mayUpdate } from '../permissions';
import { checkPermission } from './permission-check';
import { Refused } from '../refusals';
import { OPERATIONS, type RestrictedOperation, restrictionAnswer, restrictionsAnswer } from './restrictions';

const getRestrictions = (call: Call): Answer => ({ status: 200, body: restrictionsAnswer(call, page(call)) });

function byOperation(call: Call): Answer {
  const found = page(call);
  const entries = OPERATIONS.map((operation) => [operation, restrictionAnswer(call, found, operation)]);
  return { status: 200, body: Object.fromEntries(entries) as unknown };
}

function forOperation(call: Call): Answer {
  const operation = OPERATIONS.find((key) => key === call.params['operationKey']);
  if (operation === undefined) {
    throw new Refused('parameter-wrong', {
      value: call.params['operationKey'] ?? '',
      name: 'operationKey',
      type: 'read or update',
    });
  }
  return { status: 200, body: restrictionAnswer(call, page(call), operation) };
}

/** `PUT` names who alone may from now on; an operation without anybody is open again. */
function updateRestrictions(call: Call): Answer {
  const restricted = restrictablePage(call);
  for (const { operation, principals } of writtenRestrictions(call)) {
    call.context.db.run('DELETE FROM wiki_restriction WHERE page_id = ? AND operation = ?', [
      restricted.id,
      operation,
    ]);
    restrict(call, restricted, operation, principals);
  }
  return restrictionsChanged(call, restricted);
}

function addRestrictions(call: Call): Answer {
  const restricted = restrictablePage(call);
  for (const { operation, principals } of writtenRestrictions(call))
    restrict(call, restricted, operation, principals);
  return restrictionsChanged(call, restricted);
}

function deleteRestrictions(call: Call): Answer {
  const restricted = restrictablePage(call);
  call.context.db.run('DELETE FROM wiki_restriction WHERE page_id = ?', [restricted.id]);
  return restrictionsChanged(call, restricted);
}

interface WrittenRestriction {
  readonly operation: RestrictedOperation;
  readonly principals: readonly { readonly type: 'user' | 'group'; readonly id: string }[];
}

/** Clients send the list itself or, as the documents also allow, an object with `results`. */
function writtenRestrictions(call: Call): readonly WrittenRestriction[] {
  const list: unknown = Array.isArray(call.body) ? call.body : bodyObject(call)['results'];
  if (!Array.isArray(list)) throw new Refused('body-wrong', { name: 'body', type: 'a list of restrictions' });
  return list.map((entry: unknown) => {
    const operation = isObject(entry) ? OPERATIONS.find((key) => key === entry['operation']) : undefined;
    if (operation === undefined || !isObject(entry))
      throw new Refused('body-wrong', { name: 'operation', type: 'read or update' });
    const named = isObject(entry['restrictions']) ? entry['restrictions'] : {};
    return {
      operation,
      principals: [
        ...members(named['user']).map((user) => ({ type: 'user' as const, id: knownUser(call, user) })),
        ...members(named['group']).map((group) => ({ type: 'group' as const, id: knownGroup(call, group) })),
      ],
    };
  });
}

function members(value: unknown): readonly JsonObject[] {
  const list: unknown = isObject(value) ? value['results'] : value;
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function knownUser({ context }: Call, user: JsonObject): string {
  const id = textOf(user, 'accountId') ?? '';
  if (findPerson(context.db, id) === undefined) throw new Refused('principal-not-found', { id });
  return id;
}

function knownGroup({ context }: Call, group: JsonObject): string {
  const id = textOf(group, 'id') ?? textOf(group, 'name') ?? '';
  const found = findGroup(context.db, id);
  if (found === undefined) throw new Refused('principal-not-found', { id });
  return found.groupId;
}

function restrict(
  { context }: Call,
  { id }: PageRow,
  operation: RestrictedOperation,
  principals: WrittenRestriction['principals'],
): void {
  for (const principal of principals) {
    context.db.run('INSERT OR IGNORE INTO wiki_restriction VALUES (?, ?, ?, ?)', [
      id,
      operation,
      principal.type,
      principal.id,
    ]);
  }
}

/** Tells of the change, unless it would lock out whoever made it. */
export function restrictionsChanged(call: Call, changed: PageRow): Answer {
  if (!mayUpdate(call.context, call.principal, changed)) throw new Refused('restriction-locks-out');
  emitPageEvent(call, 'permissions_updated', changed);
  return { status: 200, body: restrictionsAnswer(call, changed) };
}

const page = (call: Call): PageRow => readablePage(call, pathId(call, 'id'));

export function restrictablePage(call: Call): PageRow {
  const found = page(call);
  if (!mayRestrict(call.context, call.principal, found)) throw new Refused('may-not-restrict');
  return found;
}

const READ = ['read:confluence-content.all'];
const WRITE = ['write:confluence-content'];

export const restrictionOperations = [
  v1('GET /content/{id}/restriction', 'getRestrictions', READ, getRestrictions),
  v1('PUT /content/{id}/restriction', 'updateRestrictions', WRITE, updateRestrictions),
  v1('POST /content/{id}/restriction', 'addRestrictions', WRITE, addRestrictions),
  v1('DELETE /content/{id}/restriction', 'deleteRestrictions', WRITE, deleteRestrictions),
  v1('GET /content/{id}/restriction/byOperation', 'getRestrictionsByOperation', READ, byOperation),
  v1(
    'GET /content/{id}/restriction/byOperation/{operationKey}',
    'getRestrictionsForOperation',
    READ,
    forOperation,
  ),
  v1(
    'POST /content/{id}/permission/check',
    'checkContentPermission',
    ['read:confluence-content.permission'],
    checkPermission,
  ),
];
