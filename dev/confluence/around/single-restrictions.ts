import { type Answer, type Call } from '../../products/operation';
import { findGroup, findPerson } from '../../products/people';
import { pathId } from '../http/parameters';
import { v1 } from '../http/rows';
import { type PageRow, readablePage } from '../pages/page-store';
import { Refused } from '../refusals';
import { restrictablePage, restrictionsChanged } from './restriction-operations';
import { OPERATIONS, type RestrictedOperation, restrictionRows } from './restrictions';

interface Named {
  readonly type: 'user' | 'group';
  readonly id: string;
}

/** 200 for somebody whom the restriction names, else 404. */
const isNamed =
  (named: (call: Call) => Named) =>
  (call: Call): Answer => {
    const page = readablePage(call, pathId(call, 'id'));
    const { type, id } = named(call);
    const rows = restrictionRows(call.context.db, page.id, operationOf(call));
    if (!rows.some((row) => row.principal_type === type && row.principal_id === id))
      throw new Refused('not-found');
    return { status: 200 };
  };

/** Names one more, or one fewer; who changes a restriction never locks themselves out. */
const change =
  (named: (call: Call) => Named, write: (call: Call, page: PageRow, operation: string, who: Named) => void) =>
  (call: Call): Answer => {
    const page = restrictablePage(call);
    write(call, page, operationOf(call), named(call));
    restrictionsChanged(call, page);
    return { status: 200 };
  };

function add({ context }: Call, { id }: PageRow, operation: string, who: Named): void {
  context.db.run('INSERT OR IGNORE INTO wiki_restriction VALUES (?, ?, ?, ?)', [
    id,
    operation,
    who.type,
    who.id,
  ]);
}

function remove({ context }: Call, { id }: PageRow, operation: string, who: Named): void {
  context.db.run(
    'DELETE FROM wiki_restriction WHERE page_id = ? AND operation = ? AND principal_type = ? AND principal_id = ?',
    [id, operation, who.type, who.id],
  );
}

function operationOf({ params }: Call): RestrictedOperation {
  const value = params['operationKey'] ?? '';
  const operation = OPERATIONS.find((key) => key === value);
  if (operation === undefined)
    throw new Refused('parameter-wrong', { value, name: 'operationKey', type: 'read or update' });
  return operation;
}

function group({ context, params }: Call): Named {
  const id = params['groupId'] ?? '';
  const found = findGroup(context.db, id);
  if (found === undefined) throw new Refused('principal-not-found', { id });
  return { type: 'group', id: found.groupId };
}

function user({ context, query }: Call): Named {
  const id = query.get('accountId') ?? '';
  if (findPerson(context.db, id) === undefined) throw new Refused('principal-not-found', { id });
  return { type: 'user', id };
}

const READ = ['read:confluence-content.all'];
const WRITE = ['write:confluence-content'];
const BASE = '/content/{id}/restriction/byOperation/{operationKey}' as const;
const GROUP = `${BASE}/byGroupId/{groupId}` as const;
const USER = `${BASE}/user` as const;

export const singleRestrictionOperations = [
  v1(`GET ${GROUP}`, 'getIndividualGroupRestrictionStatusByGroupId', READ, isNamed(group)),
  v1(`PUT ${GROUP}`, 'addGroupToContentRestrictionByGroupId', WRITE, change(group, add)),
  v1(`DELETE ${GROUP}`, 'removeGroupFromContentRestriction', WRITE, change(group, remove)),
  v1(`GET ${USER}`, 'getContentRestrictionStatusForUser', READ, isNamed(user)),
  v1(`PUT ${USER}`, 'addUserToContentRestriction', WRITE, change(user, add)),
  v1(`DELETE ${USER}`, 'removeUserFromContentRestriction', WRITE, change(user, remove)),
];
