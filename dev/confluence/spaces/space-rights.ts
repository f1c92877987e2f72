import { type Answer, type Call } from '../../products/operation';
import { listAnswer } from '../http/paging';
import { pathId } from '../http/parameters';
import { mayInSpace, type SpaceOperation, type SpaceTarget } from '../permissions';
import { readableSpace } from './space-store';

interface PermissionRow {
  readonly id: number;
  readonly operation: SpaceOperation;
  readonly target: SpaceTarget;
  readonly principal_type: 'user' | 'group' | 'anonymous';
  readonly principal_id: string;
}

const ASSIGNED = "SELECT * FROM wiki_space_permission WHERE space_id = ? AND principal_type <> 'anonymous'";

/** What is granted to whom; the documents know users, groups and roles here, so that anonymous access stays out. */
export const permissionsOfSpace = ({ context }: Call, spaceId: number) =>
  context.db.all<PermissionRow>(`${ASSIGNED} ORDER BY id`, [spaceId]).map(assignment);

const assignment = (row: PermissionRow) => ({
  id: String(row.id),
  principal: { type: row.principal_type, id: row.principal_id },
  operation: { key: row.operation, targetType: row.target },
});

export function getSpacePermissions(call: Call): Answer {
  const { id } = readableSpace(call, pathId(call, 'id'));
  return listAnswer(
    call,
    {
      path: `/wiki/api/v2/spaces/${String(id)}/permissions`,
      sql: ASSIGNED,
      params: [id],
      order: { column: 'id', id: 'id', descending: false },
    },
    assignment,
  );
}

export const SPACE_RIGHTS: readonly (readonly [SpaceOperation, SpaceTarget])[] = [
  ['read', 'space'],
  ['administer', 'space'],
  ['export', 'space'],
  ['restrict_content', 'space'],
  ['create', 'page'],
  ['delete', 'page'],
  ['archive', 'page'],
  ['create', 'blogpost'],
  ['delete', 'blogpost'],
  ['create', 'comment'],
  ['delete', 'comment'],
  ['create', 'attachment'],
  ['delete', 'attachment'],
];

export const permittedInSpace = ({ context, principal }: Call, spaceId: number) =>
  SPACE_RIGHTS.filter((right) => mayInSpace(context, principal, spaceId, right)).map(
    ([operation, targetType]) => ({
      operation,
      targetType,
    }),
  );

export function getSpaceOperations(call: Call): Answer {
  return {
    status: 200,
    body: { operations: permittedInSpace(call, readableSpace(call, pathId(call, 'id')).id) },
  };
}
