import { type Db } from '../../kernel/sqlite';
import { parseAdf } from '../../products/adf/node';
import { adfText } from '../../products/adf/text';
import { type ProductContext } from '../../products/operation';
import { ancestorsOf, findPage, shownVersion } from '../pages/page-store';

/** Notes that search has to look at a page again; its copy falls due after the search lag. */
export function touchPage({ db, now }: ProductContext, pageId: number): void {
  db.run(
    'INSERT INTO wiki_index_due (page_id, changed_at) VALUES (?, ?) ON CONFLICT (page_id) DO UPDATE SET changed_at = excluded.changed_at',
    [pageId, now()],
  );
}

/** A moved page takes what is below it to other ancestors. */
export function touchTree(context: ProductContext, pageId: number): void {
  const below = context.db.all<{ id: number }>(
    `WITH RECURSIVE tree (id) AS (SELECT ? UNION SELECT p.id FROM wiki_page p JOIN tree ON p.parent_id = tree.id) SELECT id FROM tree`,
    [pageId],
  );
  for (const { id } of below) touchPage(context, id);
}

/** Copies every page whose last write is older than the search lag into the index, or takes it out. */
export function refreshIndex(context: ProductContext): void {
  const { db, now, lag } = context;
  const due = db.all<{ page_id: number }>('SELECT page_id FROM wiki_index_due WHERE changed_at <= ?', [
    now() - lag.searchMs,
  ]);
  if (due.length === 0) return;
  db.transaction(() => {
    for (const { page_id } of due) {
      indexPage(db, page_id);
      db.run('DELETE FROM wiki_index_due WHERE page_id = ?', [page_id]);
    }
  });
}

function indexPage(db: Db, pageId: number): void {
  db.run('DELETE FROM wiki_indexed WHERE id = ?', [pageId]);
  db.run('DELETE FROM wiki_text WHERE rowid = ?', [pageId]);
  const page = findPage(db, pageId);
  if (page?.status !== 'current') return;
  const { body } = shownVersion(db, page);
  db.run('INSERT INTO wiki_text (rowid, title, body) VALUES (?, ?, ?)', [
    pageId,
    page.title,
    adfText(parseAdf(body)),
  ]);
  db.run('INSERT INTO wiki_indexed VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
    pageId,
    page.space_id,
    page.parent_id,
    JSON.stringify(ancestorsOf(db, pageId)),
    page.title,
    jsonList(
      db,
      'SELECT l.name AS value FROM wiki_label l JOIN wiki_page_label p ON p.label_id = l.id WHERE p.page_id = ?',
      pageId,
    ),
    page.author_id,
    jsonList(db, 'SELECT DISTINCT author_id AS value FROM wiki_page_version WHERE page_id = ?', pageId),
    page.created_at,
    page.modified_at,
    propertiesJson(db, pageId),
  ]);
}

const jsonList = (db: Db, sql: string, pageId: number): string =>
  JSON.stringify(db.all<{ value: string }>(sql, [pageId]).map(({ value }) => value));

function propertiesJson(db: Db, pageId: number): string {
  const rows = db.all<{ key: string; value: string }>(
    'SELECT key, value FROM wiki_property WHERE content_id = ?',
    [pageId],
  );
  return `{${rows.map(({ key, value }) => `${JSON.stringify(key)}:${value}`).join(',')}}`;
}
