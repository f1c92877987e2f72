import { type Answer, type Call } from '../../products/operation';
import { isObject, type JsonObject } from '../../kernel/json-object';
import { bodyObject, textOf } from '../http/parameters';
import { spaceV1 } from '../pages/content-v1';
import { Refused } from '../refusals';
import { newSpace } from './create-space';
import { SPACE_RIGHTS } from './space-rights';

/**
 * `POST /space` of v1: as that of v2, and what its `permissions` give to people who are not logged in. Those
 * that name people or groups are left out: a space is its maker's, and theirs whom the world says.
 */
export function createSpaceV1(call: Call): Answer {
  const rights = anonymousRights(bodyObject(call));
  const space = newSpace(call);
  for (const [operation, target] of rights) {
    call.context.db.run(
      "INSERT INTO wiki_space_permission (space_id, operation, target, principal_type) VALUES (?, ?, ?, 'anonymous')",
      [space.id, operation, target],
    );
  }
  return { status: 200, body: spaceV1(call, space) };
}

function anonymousRights({ permissions }: JsonObject): readonly (typeof SPACE_RIGHTS)[number][] {
  if (permissions === undefined || permissions === null) return [];
  if (!Array.isArray(permissions)) throw new Refused('body-wrong', { name: 'permissions', type: 'a list' });
  return permissions.filter(isObject).flatMap(({ anonymousAccess, operation }) => {
    if (anonymousAccess !== true || !isObject(operation)) return [];
    return [rightNamed(textOf(operation, 'operation'), textOf(operation, 'targetType'))];
  });
}

function rightNamed(operation: string | undefined, target: string | undefined) {
  const right = SPACE_RIGHTS.find((one) => one[0] === operation && one[1] === target);
  if (right === undefined)
    throw new Refused('body-wrong', { name: 'operation', type: 'an operation of spaces' });
  return right;
}
