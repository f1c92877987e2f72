import { findGroup, groupIdsOf } from '../../products/people';
import { FieldErrors } from '../refusals';
import { type Desk } from '../store/issues';
import { type Restricted } from '../views/visibility';

/** A comment or worklog for a group is for its members; this site knows no project roles. */
export function mayRead(
  { call, rights }: Desk,
  { visibility_type: type, visibility_id: id }: Restricted,
): boolean {
  if (type === null) return true;
  if (rights.accountId === null || type !== 'group') return false;
  return groupIdsOf(call.context.db, rights.accountId).includes(id ?? '');
}

/** Reads `visibility` of a request: absent or null is for everybody who sees the issue. */
export function parseVisibility({ call }: Desk, input: unknown): Restricted {
  if (input == null) return { visibility_type: null, visibility_id: null };
  const { type, value, identifier } = input as { type?: unknown; value?: unknown; identifier?: unknown };
  const name = typeof identifier === 'string' ? identifier : value;
  const group = type === 'group' && typeof name === 'string' ? findGroup(call.context.db, name) : undefined;
  if (group === undefined) throw new FieldErrors({ commentLevel: `Group: ${String(name)} does not exist.` });
  return { visibility_type: 'group', visibility_id: group.groupId };
}
