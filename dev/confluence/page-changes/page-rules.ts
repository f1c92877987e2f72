import { type Call, type ProductContext } from '../../products/operation';
import { isOtherwise } from '../habits';
import { mayInSpace, mayRead } from '../permissions';
import { Refused } from '../refusals';
import { ancestorsOf, findPage, type PageRow } from '../pages/page-store';

const MAX_TITLE_LENGTH = 255;

/** The title as it is stored. Only drafts may go without one. */
export function checkedTitle(title: string | undefined, isDraft: boolean): string {
  const trimmed = title?.trim() ?? '';
  if (trimmed === '' && !isDraft) throw new Refused('title-missing');
  if (trimmed.length > MAX_TITLE_LENGTH) throw new Refused('title-too-long');
  return trimmed;
}

/**
 * Titles of published pages are unique in their space, whatever their case, hidden pages included.
 * Whether a page in the trash keeps its title is a guess.
 */
export function refuseTakenTitle(
  context: ProductContext,
  spaceId: number,
  title: string,
  except?: number,
): void {
  const keepers = isOtherwise(context, 'trash-frees-title')
    ? "'current', 'archived', 'trashed'"
    : "'current', 'archived'";
  const taken = context.db.get(
    `SELECT 1 FROM wiki_page WHERE space_id = ? AND title = ? AND status IN (${keepers}) AND id <> ?`,
    [spaceId, title, except ?? 0],
  );
  if (taken !== undefined) throw new Refused('title-taken');
}

/** The space of a new page, whose id the caller sent: missing and hidden are one. */
export function spaceToCreateIn(
  { context, principal }: Call,
  spaceId: number,
): { readonly id: number; readonly homepage_id: number | null } {
  const space = context.db.get<{ id: number; homepage_id: number | null }>(
    'SELECT id, homepage_id FROM wiki_space WHERE id = ?',
    [spaceId],
  );
  if (space === undefined || !mayInSpace(context, principal, spaceId, ['read', 'space'])) {
    throw new Refused('space-not-found', { id: spaceId });
  }
  if (!mayInSpace(context, principal, spaceId, ['create', 'page'])) throw new Refused('may-not-create');
  return space;
}

/** Refuses a parent that this person cannot see, that lies elsewhere, or that is the page itself or below it. */
export function checkParent(
  { context, principal }: Call,
  parentId: number,
  spaceId: number,
  moved?: PageRow,
): void {
  const parent = findPage(context.db, parentId);
  if (parent === undefined || parent.status === 'trashed' || !mayRead(context, principal, parentId)) {
    throw new Refused('parent-not-found', { id: parentId });
  }
  if (parent.space_id !== spaceId) throw new Refused('parent-elsewhere');
  if (
    moved !== undefined &&
    (parentId === moved.id || ancestorsOf(context.db, parentId).includes(moved.id))
  ) {
    throw new Refused('parent-below');
  }
}

/** Behind the last child, with room for others to be put in between. */
export function lastPosition({ db }: ProductContext, parentId: number | null): number {
  const last = db.get<{ last: number | null }>(
    'SELECT MAX(position) AS last FROM wiki_page WHERE parent_id IS ?',
    [parentId],
  );
  return (last?.last ?? 0) + POSITION_STEP;
}

const POSITION_STEP = 1000;
