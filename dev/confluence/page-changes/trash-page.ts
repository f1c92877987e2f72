import { type Answer, type Call, type ProductContext } from '../../products/operation';
import { flagOf, pathId } from '../http/parameters';
import { dropDraft } from '../drafts/draft-store';
import { mayDelete, mayInSpace, mayUpdate } from '../permissions';
import { Refused } from '../refusals';
import { touchPage, touchTree } from '../search/index-pages';
import { emitPageEvent } from '../pages/page-events';
import { refuseTakenTitle } from './page-rules';
import { findPage, type PageRow, readablePage } from '../pages/page-store';

/**
 * `DELETE /pages/{id}`: into the trash; with `purge` from there for good, which needs a space admin;
 * with `draft` what is not published goes at once, and only so [D].
 *
 * What stood below a deleted page moves up to the page's parent [G].
 */
export function deletePage(call: Call): Answer {
  const page = readablePage(call, pathId(call, 'id'));
  if (flagOf(call, 'draft')) discardDraft(call, page);
  else if (page.status === 'draft') throw new Refused('not-found');
  else if (!mayDelete(call.context, call.principal, page)) throw new Refused('may-not-delete');
  else if (flagOf(call, 'purge')) purgeFromTrash(call, page);
  else trash(call, page);
  return { status: 204 };
}

/** An unpublished page is its author's alone, who needs no leave to drop it. */
function discardDraft(call: Call, page: PageRow): void {
  if (page.status === 'draft') purge(call, page.id);
  else if (!mayUpdate(call.context, call.principal, page)) throw new Refused('may-not-update');
  else if (!dropDraft(call.context, page.id)) throw new Refused('not-found');
}

function purgeFromTrash(call: Call, page: PageRow): void {
  const { context, principal } = call;
  if (!mayInSpace(context, principal, page.space_id, ['administer', 'space']))
    throw new Refused('may-not-purge');
  if (page.status !== 'trashed') throw new Refused('not-in-trash');
  emitPageEvent(call, 'deleted', page);
  purge(call, page.id);
}

function trash(call: Call, page: PageRow): void {
  if (page.status === 'trashed') throw new Refused('not-found');
  const { context } = call;
  touchTree(context, page.id);
  context.db.run('UPDATE wiki_page SET parent_id = ? WHERE parent_id = ?', [page.parent_id, page.id]);
  context.db.run("UPDATE wiki_page SET status = 'trashed' WHERE id = ?", [page.id]);
  context.db.run('UPDATE wiki_space SET homepage_id = NULL WHERE homepage_id = ?', [page.id]);
  emitPageEvent(call, 'trashed', readablePage(call, page.id));
}

const TABLES = [
  'wiki_page_version',
  'wiki_draft',
  'wiki_page_label',
  'wiki_restriction',
  'wiki_attachment',
] as const;

function purge({ context }: Call, pageId: number): void {
  const { db } = context;
  touchPage(context, pageId);
  db.run(
    'DELETE FROM wiki_comment_version WHERE comment_id IN (SELECT id FROM wiki_comment WHERE page_id = ?)',
    [pageId],
  );
  db.run('DELETE FROM wiki_comment WHERE page_id = ?', [pageId]);
  db.run('DELETE FROM wiki_property WHERE content_id = ?', [pageId]);
  for (const table of TABLES) db.run(`DELETE FROM ${table} WHERE page_id = ?`, [pageId]);
  db.run('DELETE FROM wiki_page WHERE id = ?', [pageId]);
}

/** Back from the trash: state changes, content does not [D]. */
export function restorePage(call: Call, page: PageRow, status: 'current' | 'draft'): PageRow {
  if (status !== 'current') throw new Refused('status-unreachable', { from: page.status, to: status });
  refuseTakenTitle(call.context, page.space_id, page.title, page.id);
  underLivingParent(call.context, page);
  const restored = readablePage(call, page.id);
  emitPageEvent(call, 'restored', restored);
  return restored;
}

/** Makes the page current; a parent that is no longer there gives way to the home page. */
export function underLivingParent(context: ProductContext, page: PageRow): void {
  const parent = page.parent_id === null ? undefined : findPage(context.db, page.parent_id);
  if (parent?.status !== 'current') {
    context.db.run(
      'UPDATE wiki_page SET parent_id = (SELECT homepage_id FROM wiki_space WHERE id = ?) WHERE id = ?',
      [page.space_id, page.id],
    );
  }
  context.db.run("UPDATE wiki_page SET status = 'current' WHERE id = ?", [page.id]);
  touchPage(context, page.id);
}
