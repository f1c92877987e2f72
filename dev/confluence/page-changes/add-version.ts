import { type Call } from '../../products/operation';
import { settleDangling } from '../comments/dangling';
import { readablePage, type PageRow } from '../pages/page-store';
import { authorOf } from '../permissions';
import { touchPage } from '../search/index-pages';

export interface NewVersion {
  readonly title: string;
  readonly body: string;
  readonly number: number;
  readonly message: string;
  readonly status?: 'current' | 'draft';
}

/** Writes the version as the one that the page shows. */
export function addVersion(call: Call, page: PageRow, version: NewVersion): PageRow {
  const { db, now } = call.context;
  const author = authorOf(call.principal);
  const at = now();
  db.run(
    `INSERT OR REPLACE INTO wiki_page_version (page_id, number, title, body, author_id, created_at, message) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [page.id, version.number, version.title, version.body, author, at, version.message],
  );
  db.run('UPDATE wiki_page SET title = ?, status = ?, modified_at = ?, version = ? WHERE id = ?', [
    version.title,
    version.status ?? page.status,
    at,
    version.number,
    page.id,
  ]);
  settleDangling(db, page.id, version.body);
  touchPage(call.context, page.id);
  return readablePage(call, page.id);
}
