import { type Answer, type Call } from '../../products/operation';
import { toId } from '../http/parameters';
import { mayInSpace, mayUpdate } from '../permissions';
import { Refused } from '../refusals';
import { touchTree } from '../search/index-pages';
import { emitPageEvent, pageContent } from '../pages/page-events';
import { checkParent, lastPosition, refuseTakenTitle } from './page-rules';
import { type PageRow, readablePage } from '../pages/page-store';

/**
 * `PUT /content/{pageId}/move/{position}/{targetId}` of API v1: below a page, or beside one; into
 * another space as well, with everything that stands below.
 */
export function movePageTo(call: Call): Answer {
  const page = readablePage(call, toId(call.params['pageId'] ?? '', 'pageId'));
  if (page.status !== 'current') throw new Refused('not-found');
  if (!mayUpdate(call.context, call.principal, page)) throw new Refused('may-not-update');
  const target = readablePage(call, toId(call.params['targetId'] ?? '', 'targetId'));
  const parentId = call.params['position'] === 'append' ? target.id : target.parent_id;
  if (parentId !== null) checkParent(call, parentId, target.space_id, page);
  const previous = pageContent(call, page);
  if (target.space_id !== page.space_id) changeSpace(call, page, target.space_id);
  place(call, page, parentId, target);
  touchTree(call.context, page.id);
  emitPageEvent(call, 'moved', readablePage(call, page.id), { prevContent: previous });
  return { status: 200, body: { pageId: String(page.id) } };
}

/** The page and all below it, whose titles must be free over there. */
function changeSpace({ context, principal }: Call, page: PageRow, spaceId: number): void {
  if (!mayInSpace(context, principal, spaceId, ['create', 'page'])) throw new Refused('may-not-create');
  const { db } = context;
  const moving = db.all<Pick<PageRow, 'id' | 'title'>>(
    `WITH RECURSIVE tree (id) AS (SELECT ? UNION SELECT p.id FROM wiki_page p JOIN tree ON p.parent_id = tree.id)
     SELECT id, title FROM wiki_page WHERE id IN (SELECT id FROM tree)`,
    [page.id],
  );
  for (const { id, title } of moving) {
    refuseTakenTitle(context, spaceId, title, id);
    db.run('UPDATE wiki_page SET space_id = ? WHERE id = ?', [spaceId, id]);
  }
  db.run('UPDATE wiki_space SET homepage_id = NULL WHERE homepage_id = ?', [page.id]);
}

function place({ context, params }: Call, page: PageRow, parentId: number | null, target: PageRow): void {
  const { db } = context;
  switch (params['position']) {
    case 'append':
      db.run('UPDATE wiki_page SET parent_id = ?, position = ? WHERE id = ?', [
        parentId,
        lastPosition(context, parentId),
        page.id,
      ]);
      return;
    case 'before':
    case 'after': {
      const siblings = db.all<{ id: number }>(
        'SELECT id FROM wiki_page WHERE parent_id IS ? AND id <> ? ORDER BY position, id',
        [parentId, page.id],
      );
      const at = siblings.findIndex(({ id }) => id === target.id) + (params['position'] === 'after' ? 1 : 0);
      db.run('UPDATE wiki_page SET parent_id = ? WHERE id = ?', [parentId, page.id]);
      const ordered = [...siblings.slice(0, at), page, ...siblings.slice(at)];
      for (const [index, { id }] of ordered.entries())
        db.run('UPDATE wiki_page SET position = ? WHERE id = ?', [(index + 1) * 1000, id]);
      return;
    }
    default:
      throw new Refused('parameter-wrong', {
        value: params['position'] ?? '',
        name: 'position',
        type: 'before, after or append',
      });
  }
}
