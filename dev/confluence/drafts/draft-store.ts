import { type Db } from '../../kernel/sqlite';
import { type Call, type ProductContext } from '../../products/operation';
import { type PageRow, type VersionRow } from '../pages/page-store';
import { authorOf, mayUpdate } from '../permissions';

/** What somebody has changed in a published page and not published yet. */
interface DraftRow {
  readonly title: string;
  /** ADF as JSON text, as stored. */
  readonly body: string;
  /** Who saved it last. */
  readonly author_id: string;
  readonly created_at: number;
  /** The version that the draft was begun from. */
  readonly base_version: number;
}

/** A page has one draft, which all who may edit it share [G]; nobody else learns of it. */
export function visibleDraft({ context, principal }: Call, page: PageRow): VersionRow | undefined {
  const draft = mayUpdate(context, principal, page) ? findDraft(context.db, page.id) : undefined;
  return draft && { ...draft, page_id: page.id, number: DRAFT_VERSION, message: '', minor_edit: 0 };
}

/** Drafts have no history: clients are always shown this number [G]. */
export const DRAFT_VERSION = 1;

export const findDraft = (db: Db, pageId: number): DraftRow | undefined =>
  db.get<DraftRow>('SELECT * FROM wiki_draft WHERE page_id = ?', [pageId]);

/** An existing draft gives way [D]; it goes on counting from the version that it was begun from. */
export function saveDraft(
  { context, principal }: Call,
  page: PageRow,
  { title, body }: Pick<DraftRow, 'title' | 'body'>,
): void {
  context.db.run(
    `INSERT INTO wiki_draft (page_id, title, body, author_id, created_at, base_version) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (page_id) DO UPDATE SET title = excluded.title, body = excluded.body,
       author_id = excluded.author_id, created_at = excluded.created_at`,
    [page.id, title, body, authorOf(principal), context.now(), page.version],
  );
}

/** Answers whether there was one. */
export const dropDraft = ({ db }: Pick<ProductContext, 'db'>, pageId: number): boolean =>
  db.run('DELETE FROM wiki_draft WHERE page_id = ?', [pageId]).changes > 0;
