import { type SqlParams } from '../kernel/sqlite';
import { type Principal, type ProductContext } from '../products/operation';
import { Refused } from './refusals';

/** A condition with its parameters, to stand in a WHERE. */
export interface Condition {
  readonly sql: string;
  readonly params: SqlParams;
}

export type SpaceOperation =
  | 'read'
  | 'create'
  | 'delete'
  | 'archive'
  | 'export'
  | 'administer'
  | 'restrict_content';
export type SpaceTarget = 'space' | 'page' | 'comment' | 'attachment' | 'blogpost';

type Who = Pick<Principal, 'accountId'>;

/** A row with `principal_type` and `principal_id` means this person, directly or by a group. */
function means({ accountId }: Who): Condition {
  if (accountId === null) return { sql: 'FALSE', params: [] };
  return {
    sql: `((principal_type = 'user' AND principal_id = ?) OR (principal_type = 'group'
           AND principal_id IN (SELECT group_id FROM person_group_member WHERE account_id = ?)))`,
    params: [accountId, accountId],
  };
}

/** Ids of the spaces where this person may do this; what anonymous visitors may do, everybody may. */
function spacesAllowing(who: Who, operation: SpaceOperation, target: SpaceTarget): Condition {
  const person = means(who);
  return {
    sql: `SELECT space_id FROM wiki_space_permission
          WHERE operation = ? AND target = ? AND (principal_type = 'anonymous' OR ${person.sql})`,
    params: [operation, target, ...person.params],
  };
}

export const readableSpaces = (who: Who): Condition => spacesAllowing(who, 'read', 'space');

/**
 * Which rows of `wiki_page`, called `alias`, this person may read.
 *
 * A page hides from whom its space hides, and so does everything below a page whose read restriction
 * does not name them. A draft shows itself to its author alone.
 */
export function readablePages(who: Who, alias = 'p'): Condition {
  const open = openToThem(who, alias);
  const named = means(who);
  return {
    sql: `${open.sql} AND ${alias}.id NOT IN (
        WITH RECURSIVE closed (id) AS (
          SELECT page_id FROM wiki_restriction WHERE operation = 'read'
          EXCEPT SELECT page_id FROM wiki_restriction WHERE operation = 'read' AND ${named.sql}
        ), hidden (id) AS (
          SELECT id FROM closed UNION SELECT below.id FROM wiki_page below JOIN hidden ON below.parent_id = hidden.id
        ) SELECT id FROM hidden)`,
    params: [...open.params, ...named.params],
  };
}

/** The same of one row, `p`: looked for above it alone, however much of the site hides from this person. */
export function readableAlone(who: Who): Condition {
  const open = openToThem(who, 'p');
  const named = means(who);
  return {
    sql: `${open.sql} AND NOT EXISTS (
        WITH RECURSIVE above (id) AS (
          SELECT p.id UNION SELECT page.parent_id FROM above JOIN wiki_page page ON page.id = above.id
        ) SELECT 1 FROM above
          WHERE EXISTS (SELECT 1 FROM wiki_restriction WHERE page_id = above.id AND operation = 'read')
            AND NOT EXISTS (
              SELECT 1 FROM wiki_restriction WHERE page_id = above.id AND operation = 'read' AND ${named.sql}))`,
    params: [...open.params, ...named.params],
  };
}

/** What space and draft say of it. */
function openToThem(who: Who, alias: string): Condition {
  const spaces = readableSpaces(who);
  return {
    sql: `${alias}.space_id IN (${spaces.sql}) AND (${alias}.status <> 'draft' OR ${alias}.author_id = ?)`,
    params: [...spaces.params, who.accountId ?? ''],
  };
}

export function mayInSpace(
  context: ProductContext,
  who: Who,
  spaceId: number,
  [operation, target]: readonly [SpaceOperation, SpaceTarget],
): boolean {
  const spaces = spacesAllowing(who, operation, target);
  return context.db.get(`SELECT 1 WHERE ? IN (${spaces.sql})`, [spaceId, ...spaces.params]) !== undefined;
}

export function mayRead(context: ProductContext, who: Who, pageId: number): boolean {
  const readable = readableAlone(who);
  return (
    context.db.get(`SELECT 1 FROM wiki_page p WHERE p.id = ? AND ${readable.sql}`, [
      pageId,
      ...readable.params,
    ]) !== undefined
  );
}

/** Edit restrictions bind the page itself, not what is below it. */
function namedByEditRestriction(context: ProductContext, who: Who, pageId: number): boolean {
  const restricted = context.db.get(
    "SELECT 1 FROM wiki_restriction WHERE page_id = ? AND operation = 'update'",
    [pageId],
  );
  if (restricted === undefined) return true;
  const named = means(who);
  const found = context.db.get(
    `SELECT 1 FROM wiki_restriction WHERE page_id = ? AND operation = 'update' AND ${named.sql}`,
    [pageId, ...named.params],
  );
  return found !== undefined;
}

interface PlacedPage {
  readonly id: number;
  readonly space_id: number;
}

/** Who may add pages to a space may edit those that are there [D]. */
export const mayUpdate = (context: ProductContext, who: Who, page: PlacedPage): boolean =>
  mayRead(context, who, page.id) &&
  mayInSpace(context, who, page.space_id, ['create', 'page']) &&
  namedByEditRestriction(context, who, page.id);

export const mayDelete = (context: ProductContext, who: Who, page: PlacedPage): boolean =>
  mayRead(context, who, page.id) &&
  mayInSpace(context, who, page.space_id, ['delete', 'page']) &&
  namedByEditRestriction(context, who, page.id);

/** Restricting needs a permission of its own beside editing. */
export const mayRestrict = (context: ProductContext, who: Who, page: PlacedPage): boolean =>
  mayUpdate(context, who, page) && mayInSpace(context, who, page.space_id, ['restrict_content', 'space']);

/** The account that a write is recorded under; anonymous visitors write nothing here. */
export function authorOf({ accountId }: Who): string {
  if (accountId === null) throw new Refused('must-log-in');
  return accountId;
}
