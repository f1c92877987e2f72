import { type Db } from '../../kernel/sqlite';

/** After each write of a page: inline comments whose marks are gone dangle, those whose marks are back do not. */
export function settleDangling(db: Db, pageId: number, body: string): void {
  db.run(
    `UPDATE wiki_comment SET dangling = (instr(?, marker_ref) = 0)
     WHERE page_id = ? AND location = 'inline' AND marker_ref IS NOT NULL`,
    [body, pageId],
  );
}
