import { type SpacePlan } from '../company-plan';
import { type SpacePrincipal, type WorldSpace } from '../confluence-world';
import { type Making } from '../making';

type Permission = WorldSpace['permissions'][number];
type Right = readonly [Permission['operation'], Permission['target']];

const READ: readonly Right[] = [['read', 'space']];

const WRITE: readonly Right[] = [
  ['create', 'page'],
  ['delete', 'page'],
  ['archive', 'page'],
  ['create', 'comment'],
  ['delete', 'comment'],
  ['create', 'attachment'],
  ['delete', 'attachment'],
  ['restrict_content', 'space'],
  ['export', 'space'],
];

const RUN: readonly Right[] = [...READ, ...WRITE, ['administer', 'space']];

export function spacePermissions(plan: SpacePlan, { ids, directory }: Making): readonly Permission[] {
  const grant = (handles: readonly string[], rights: readonly Right[]): readonly Permission[] =>
    handles.flatMap((handle) => {
      const principal: SpacePrincipal = { type: 'group', id: directory.groupId(handle) };
      return rights.map(([operation, target]) => ({
        id: ids('space permission'),
        operation,
        target,
        principal,
      }));
    });
  return [...grant(plan.read, READ), ...grant(plan.write, WRITE), ...grant(plan.admins, RUN)];
}
