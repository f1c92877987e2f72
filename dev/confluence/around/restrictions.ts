import { type Db } from '../../kernel/sqlite';
import { type Call } from '../../products/operation';
import { findGroup, findPerson } from '../../products/people';
import { groupV1, userV1 } from '../people/user-answer';
import { type PageRow } from '../pages/page-store';

export const OPERATIONS = ['read', 'update'] as const;
export type RestrictedOperation = (typeof OPERATIONS)[number];

interface RestrictionRow {
  readonly principal_type: 'user' | 'group';
  readonly principal_id: string;
}

export const restrictionRows = (
  db: Db,
  pageId: number,
  operation: RestrictedOperation,
): readonly RestrictionRow[] =>
  db.all<RestrictionRow>(
    'SELECT principal_type, principal_id FROM wiki_restriction WHERE page_id = ? AND operation = ? ORDER BY principal_type, principal_id',
    [pageId, operation],
  );

/** Who alone may do this on the page itself; what comes from pages above is theirs to tell. */
export function restrictionAnswer({ context }: Call, page: PageRow, operation: RestrictedOperation) {
  const rows = restrictionRows(context.db, page.id, operation);
  const named = (type: RestrictionRow['principal_type']): readonly string[] =>
    rows.filter((row) => row.principal_type === type).map((row) => row.principal_id);
  const users = named('user')
    .flatMap((id) => findPerson(context.db, id) ?? [])
    .map(userV1);
  const groups = named('group')
    .flatMap((id) => findGroup(context.db, id) ?? [])
    .map(groupV1);
  const self = `/wiki/rest/api/content/${String(page.id)}/restriction/byOperation/${operation}`;
  return {
    operation,
    restrictions: {
      user: { results: users, start: 0, limit: 100, size: users.length, _links: {} },
      group: { results: groups, start: 0, limit: 100, size: groups.length },
    },
    _expandable: { restrictions: '', content: `/rest/api/content/${String(page.id)}` },
    _links: { self },
  };
}

export const restrictionsAnswer = (call: Call, page: PageRow) => ({
  results: OPERATIONS.map((operation) => restrictionAnswer(call, page, operation)),
  start: 0,
  limit: 100,
  size: OPERATIONS.length,
  restrictionsHash: restrictionsHash(call.context.db, page.id),
  _links: {
    self: `/wiki/rest/api/content/${String(page.id)}/restriction`,
    base: `${call.context.siteUrl}/wiki`,
    context: '/wiki',
  },
});

/** Changes when any of the page's restrictions does. */
function restrictionsHash(db: Db, pageId: number): string {
  const rows = OPERATIONS.map((operation) => restrictionRows(db, pageId, operation));
  return Buffer.from(JSON.stringify(rows)).toString('base64url');
}
