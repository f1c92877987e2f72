import { type Answer, type Call } from '../../products/operation';
import { isObject } from '../../kernel/json-object';
import { bodyObject, idIn, pathId } from '../http/parameters';
import { emitPageEvent } from '../pages/page-events';
import { findPage, type PageRow, readablePage } from '../pages/page-store';
import { mayInSpace } from '../permissions';
import { Refused } from '../refusals';
import { touchTree } from '../search/index-pages';
import { taskStarted } from '../tasks/long-tasks';
import { refuseTakenTitle } from './page-rules';
import { underLivingParent } from './trash-page';

/** [D] */
const MOST_PAGES = 300;

/**
 * `POST /content/archive`: these pages become read-only and leave tree and search; a long task. What
 * stands below one of them and stays moves up [G].
 */
export function archivePages(call: Call): Answer {
  const asked = pagesIn(call).map((pageId) => readablePage(call, pageId));
  for (const page of asked) checkArchivable(call, page);
  for (const page of asked) archive(call, page);
  return taskStarted(call, 'com.atlassian.confluence.archive.pages');
}

function pagesIn(call: Call): readonly number[] {
  const pages = bodyObject(call)['pages'];
  const ids = Array.isArray(pages)
    ? pages.map((page: unknown) => (isObject(page) ? idIn(page, 'id') : undefined))
    : [];
  const known = ids.filter((id) => id !== undefined);
  if (known.length === 0 || known.length !== ids.length || known.length > MOST_PAGES)
    throw new Refused('body-wrong', { name: 'pages', type: `1 to ${String(MOST_PAGES)} objects with an id` });
  return known;
}

function checkArchivable(call: Call, page: PageRow): void {
  checkMayArchive(call, page);
  const isHome = call.context.db.get('SELECT 1 FROM wiki_space WHERE homepage_id = ?', [page.id]);
  if (isHome !== undefined || page.status !== 'current')
    throw new Refused('status-unreachable', { from: isHome ? 'the home page' : page.status, to: 'archived' });
}

function checkMayArchive({ context, principal }: Call, page: PageRow): void {
  if (!mayInSpace(context, principal, page.space_id, ['archive', 'page']))
    throw new Refused('may-not-update');
}

function archive(call: Call, page: PageRow): void {
  const { context } = call;
  touchTree(context, page.id);
  const parentId = findPage(context.db, page.id)?.parent_id ?? null;
  context.db.run("UPDATE wiki_page SET parent_id = ? WHERE parent_id = ? AND status <> 'archived'", [
    parentId,
    page.id,
  ]);
  context.db.run("UPDATE wiki_page SET status = 'archived' WHERE id = ?", [page.id]);
  emitPageEvent(call, 'archived', readablePage(call, page.id));
}

/** Back into the tree, as *Restore* on the page does it: the service has no public operation for it. */
export function unarchivePage(call: Call): Answer {
  const page = readablePage(call, pathId(call, 'id'));
  checkMayArchive(call, page);
  if (page.status !== 'archived')
    throw new Refused('status-unreachable', { from: page.status, to: 'current' });
  refuseTakenTitle(call.context, page.space_id, page.title, page.id);
  underLivingParent(call.context, page);
  emitPageEvent(call, 'unarchived', readablePage(call, page.id));
  return { status: 204 };
}
