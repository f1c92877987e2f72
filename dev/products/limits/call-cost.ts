import { type Answer, type Operation } from '../operation';

/**
 * What a call of an app costs of its points for the hour: one, and for a read one more for each core object
 * of the answer or two for each identity object [D]. A write costs one, however much it answers [D]; a bulk
 * create one for each issue that it makes [G]. A refused call costs its one [G].
 */
export function pointsOf(operation: Operation, { status, body }: Answer): number {
  if (status >= 400) return BASE;
  if (operation.operationId === BULK_CREATE) return Math.max(BASE, objectsIn(body));
  if (!isRead(operation)) return BASE;
  return BASE + objectsIn(body) * (IDENTITY.test(operation.path) ? 2 : 1);
}

const BASE = 1;
const BULK_CREATE = 'createIssues';

/** Users, groups, roles, permissions. */
const IDENTITY = /\/(users?|myself|groups?|roles?|permissions?|mypermissions|permissionscheme)(\/|$)/;

/** A search that is posted is a read as well [G]: it asks for scopes to read alone. */
function isRead({ method, scopes: { classic, granular } }: Operation): boolean {
  return (
    method === 'GET' || [...classic, ...granular].every((scope) => /^(read|search|readonly):/.test(scope))
  );
}

/** Members in which answers list what they found. */
const LISTS = [
  'issues',
  'values',
  'results',
  'histories',
  'comments',
  'worklogs',
  'projects',
  'issueTypes',
  'fields',
  'transitions',
  'issueChangeLogs',
  'permissionSchemes',
  'permissions',
];

function objectsIn(body: unknown): number {
  if (Array.isArray(body)) return body.length;
  if (typeof body !== 'object' || body === null || 'count' in body) return 0;
  if ('id' in body || 'accountId' in body) return 1;
  const lists = Object.entries(body).filter(([name]) => LISTS.includes(name));
  return lists.reduce((sum, [, list]) => sum + sizeOf(list), 0);
}

/** Permissions are listed by name. */
const sizeOf = (list: unknown): number =>
  typeof list === 'object' && list !== null ? Object.keys(list).length : 0;
