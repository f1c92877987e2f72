import { type Answer, type Call } from '../../products/operation';
import { listAnswer, type Order } from '../http/paging';
import { choiceOf, numberOf, pathId } from '../http/parameters';
import { readablePages } from '../permissions';
import { ancestorsOf, type PageRow, readablePage } from './page-store';

const CHILD_SORTS = [
  'child-position',
  '-child-position',
  'created-date',
  '-created-date',
  'id',
  '-id',
  'modified-date',
  '-modified-date',
  'title',
  '-title',
] as const;

const COLUMNS: Readonly<Record<string, string>> = {
  'child-position': 'position',
  'created-date': 'created_at',
  'modified-date': 'modified_at',
};

/** `GET /pages/{id}/children`, the older form: pages only. */
export const getChildPages = (call: Call): Answer => answerChildren(call, 'children', childPage);

/** `GET /pages/{id}/direct-children`: content of every type; this site has only pages below pages. */
export const getDirectChildren = (call: Call): Answer =>
  answerChildren(call, 'direct-children', (page) => ({ ...childPage(page), type: 'page' }));

const childPage = (page: PageRow) => ({
  id: String(page.id),
  status: page.status,
  title: page.title,
  spaceId: String(page.space_id),
  childPosition: page.position,
});

function answerChildren(call: Call, name: string, render: (page: PageRow) => unknown): Answer {
  const { id } = readablePage(call, pathId(call, 'id'));
  const readable = readablePages(call.principal);
  return listAnswer(
    call,
    {
      path: `/wiki/api/v2/pages/${String(id)}/${name}`,
      sql: `SELECT p.* FROM wiki_page p WHERE p.parent_id = ? AND p.status IN ('current', 'archived') AND ${readable.sql}`,
      params: [id, ...readable.params],
      order: childOrder(call),
    },
    render,
  );
}

function childOrder(call: Call): Order {
  const sort = choiceOf(call, 'sort', CHILD_SORTS) ?? 'child-position';
  const name = sort.replace(/^-/, '');
  return { column: COLUMNS[name] ?? name, id: 'id', descending: sort.startsWith('-') };
}

/** `GET /pages/{id}/descendants`: level by level, down to `depth`. */
export function getDescendants(call: Call): Answer {
  const { id } = readablePage(call, pathId(call, 'id'));
  const depth = numberOf(call, 'depth', { min: 1, max: 10, otherwise: 2 });
  const readable = readablePages(call.principal);
  return listAnswer(
    call,
    {
      path: `/wiki/api/v2/pages/${String(id)}/descendants`,
      sql: `WITH RECURSIVE tree (page_id, depth) AS (
              SELECT id, 1 FROM wiki_page WHERE parent_id = ?
              UNION ALL SELECT c.id, tree.depth + 1 FROM wiki_page c JOIN tree ON c.parent_id = tree.page_id WHERE tree.depth < ?)
            SELECT p.*, tree.depth FROM tree JOIN wiki_page p ON p.id = tree.page_id
            WHERE p.status IN ('current', 'archived') AND ${readable.sql}`,
      params: [id, depth, ...readable.params],
      order: { column: 'depth', id: 'id', descending: false },
    },
    (page: PageRow & { readonly depth: number }) => ({
      id: String(page.id),
      status: page.status,
      title: page.title,
      type: 'page',
      parentId: String(page.parent_id),
      depth: page.depth,
      childPosition: page.position,
    }),
  );
}

/** `GET /pages/{id}/ancestors`: from the top down; with a limit, those nearest to the page. */
export function getAncestors(call: Call): Answer {
  const { id } = readablePage(call, pathId(call, 'id'));
  const limit = numberOf(call, 'limit', { min: 1, max: 250, otherwise: 25 });
  const nearest = ancestorsOf(call.context.db, id).slice(-limit);
  return {
    status: 200,
    body: { results: nearest.map((ancestor) => ({ id: String(ancestor), type: 'page' })) },
  };
}
