import { type Db } from '../../kernel/sqlite';
import { type Call } from '../../products/operation';
import { readableAlone } from '../permissions';
import { Refused } from '../refusals';

export type PageStatus = 'current' | 'draft' | 'archived' | 'trashed';

export interface PageRow {
  readonly id: number;
  readonly space_id: number;
  readonly parent_id: number | null;
  readonly status: PageStatus;
  /** `live` for a live doc, else empty. */
  readonly subtype: string;
  readonly title: string;
  readonly position: number;
  readonly author_id: string;
  readonly owner_id: string;
  readonly last_owner_id: string | null;
  readonly created_at: number;
  readonly modified_at: number;
  readonly version: number;
}

export interface VersionRow {
  readonly page_id: number;
  readonly number: number;
  readonly title: string;
  /** ADF as JSON text, as stored. */
  readonly body: string;
  readonly author_id: string;
  readonly created_at: number;
  readonly message: string;
  readonly minor_edit: number;
}

export const findPage = (db: Db, pageId: number): PageRow | undefined =>
  db.get<PageRow>('SELECT * FROM wiki_page WHERE id = ?', [pageId]);

/** The page, or 404 for one that is missing or hidden: nobody can tell the two apart. */
export function readablePage({ context, principal }: Call, pageId: number): PageRow {
  const readable = readableAlone(principal);
  const page = context.db.get<PageRow>(`SELECT p.* FROM wiki_page p WHERE p.id = ? AND ${readable.sql}`, [
    pageId,
    ...readable.params,
  ]);
  if (page === undefined) throw new Refused('not-found');
  return page;
}

export const findVersion = (db: Db, pageId: number, number: number): VersionRow | undefined =>
  db.get<VersionRow>('SELECT * FROM wiki_page_version WHERE page_id = ? AND number = ?', [pageId, number]);

/** The version that the page shows; every page has one. */
export function shownVersion(db: Db, page: PageRow): VersionRow {
  const version = findVersion(db, page.id, page.version);
  if (version === undefined)
    throw new Error(`page ${String(page.id)} has no version ${String(page.version)}`);
  return version;
}

export const ancestorsOf = (db: Db, pageId: number): readonly number[] =>
  db
    .all<{ id: number }>(
      `WITH RECURSIVE up (id, parent_id, depth) AS (
         SELECT id, parent_id, 0 FROM wiki_page WHERE id = ?
         UNION ALL SELECT p.id, p.parent_id, up.depth + 1 FROM wiki_page p JOIN up ON p.id = up.parent_id WHERE up.depth < 100)
       SELECT id FROM up WHERE depth > 0 ORDER BY depth DESC`,
      [pageId],
    )
    .map(({ id }) => id);

/** The next id for a page, comment or attachment: they share one range. */
export function nextContentId(db: Db): number {
  db.run('UPDATE wiki_id SET last = last + 1');
  return db.get<{ last: number }>('SELECT last FROM wiki_id')?.last ?? 0;
}
