import { type Answer, type Call, type Operation } from '../../products/operation';
import { findGroup, findPerson } from '../../products/people';
import { isObject } from '../../kernel/json-object';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { type Desk, openDesk } from '../store/issues';
import { isPermissionKey } from '../store/permission-keys';
import { createViewer } from '../views/viewer';
import { grantView, schemeById } from './scheme-operations';

const GRANTS = '/rest/api/3/permissionscheme/{schemeId}/permission';

/** How administrators let groups and people into projects, and take it back. */
export const grantOperations: readonly Operation[] = [
  {
    operationId: 'createPermissionGrant',
    method: 'POST',
    path: GRANTS,
    depth: 'full',
    scopes: scopes(
      'manage:jira-configuration',
      'read:application-role read:field read:group read:permission read:project-role read:user write:permission',
    ),
    run: createPermissionGrant,
  },
  {
    operationId: 'deletePermissionSchemeEntity',
    method: 'DELETE',
    path: `${GRANTS}/{permissionId}`,
    depth: 'full',
    scopes: scopes('manage:jira-configuration', 'delete:permission'),
    run: deletePermissionGrant,
  },
];

function requireAdmin({ rights }: Desk): void {
  if (!rights.siteAdmin) throw refuse('not-an-administrator');
}

function createPermissionGrant(call: Call): Answer {
  const desk = openDesk(call);
  requireAdmin(desk);
  const scheme = schemeById(desk, call.params['schemeId'] ?? '');
  const { permission, holder } = readGrant(call);
  const { lastInsertRowId } = call.context.db.run(
    'INSERT INTO jira_permission_grant (scheme_id, permission, holder_type, holder) VALUES (?, ?, ?, ?)',
    [scheme.id, permission, holder.type, holder.value],
  );
  const grant = { id: lastInsertRowId, permission, holder_type: holder.type, holder: holder.value };
  return { status: 201, body: grantView(call, createViewer(desk), scheme, grant) };
}

/** Groups and people alone; the other holders that Jira has are the worlds' to give. */
function readGrant({ body, context: { db } }: Call) {
  const { permission, holder } = isObject(body) ? body : {};
  if (typeof permission !== 'string' || !isPermissionKey(permission) || !isObject(holder))
    throw refuse('invalid-payload');
  const { type, value, parameter } = holder;
  const named = typeof value === 'string' ? value : parameter;
  if (typeof named !== 'string') throw refuse('invalid-payload');
  const known = type === 'group' ? findGroup(db, named) : type === 'user' ? findPerson(db, named) : undefined;
  if (known === undefined) throw refuse('invalid-payload');
  return { permission, holder: { type: String(type), value: 'groupId' in known ? known.groupId : named } };
}

function deletePermissionGrant(call: Call): Answer {
  const desk = openDesk(call);
  requireAdmin(desk);
  const scheme = schemeById(desk, call.params['schemeId'] ?? '');
  const { changes } = call.context.db.run(
    'DELETE FROM jira_permission_grant WHERE id = ? AND scheme_id = ?',
    [Number(call.params['permissionId']), scheme.id],
  );
  if (changes === 0) throw refuse('invalid-payload');
  return { status: 204 };
}
