import { addLaterColumns, type LaterColumn } from '../kernel/later-columns';
import { type Db } from '../kernel/sqlite';

/**
 * The tables of the emulated Confluence.
 *
 * Ids are integers here and numeric strings in answers; instants are ms since the epoch; bodies are ADF
 * as JSON text, exactly as stored. Pages, comments and attachments share one number range, as in the
 * product, so that an id names one piece of content.
 *
 * **Search reads a snapshot.** The index trails the database: each write of a page calls `touchPage`
 * (`search/index-pages.ts`), which notes the page in `wiki_index_due`; a search first copies every page
 * whose last write is at least `lag.searchMs` old into `wiki_indexed` and `wiki_text`, then reads only
 * these. Permissions are always read live: a search never shows what its reader may not open.
 */
export function createConfluenceTables(db: Db): void {
  db.exec([...SPACES, ...PAGES, ...AROUND_PAGES, ...SEARCH].join(';\n'));
  addLaterColumns(db, LATER_COLUMNS);
}

const LATER_COLUMNS: readonly LaterColumn[] = [
  // An open inline comment whose mark is no longer in the page's body.
  { table: 'wiki_comment', name: 'dangling', definition: 'INTEGER NOT NULL DEFAULT 0' },
];

const SPACES = [
  `CREATE TABLE IF NOT EXISTS wiki_space (
     id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT NOT NULL, description TEXT NOT NULL DEFAULT '',
     type TEXT NOT NULL, status TEXT NOT NULL, homepage_id INTEGER, author_id TEXT NOT NULL, created_at INTEGER NOT NULL)`,
  // principal_id: an account or group id; empty for anonymous.
  `CREATE TABLE IF NOT EXISTS wiki_space_permission (
     id INTEGER PRIMARY KEY, space_id INTEGER NOT NULL, operation TEXT NOT NULL, target TEXT NOT NULL,
     principal_type TEXT NOT NULL CHECK (principal_type IN ('user', 'group', 'anonymous')), principal_id TEXT NOT NULL DEFAULT '')`,
  `CREATE INDEX IF NOT EXISTS wiki_space_permission_space ON wiki_space_permission (space_id, operation, target)`,
];

const PAGES = [
  `CREATE TABLE IF NOT EXISTS wiki_id (last INTEGER NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS wiki_page (
     id INTEGER PRIMARY KEY, space_id INTEGER NOT NULL, parent_id INTEGER, status TEXT NOT NULL, subtype TEXT NOT NULL DEFAULT '',
     title TEXT NOT NULL COLLATE NOCASE, position INTEGER NOT NULL, author_id TEXT NOT NULL, owner_id TEXT NOT NULL, last_owner_id TEXT,
     created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL, version INTEGER NOT NULL)`,
  `CREATE INDEX IF NOT EXISTS wiki_page_space ON wiki_page (space_id, status, title)`,
  `CREATE INDEX IF NOT EXISTS wiki_page_parent ON wiki_page (parent_id, position)`,
  `CREATE INDEX IF NOT EXISTS wiki_page_modified ON wiki_page (modified_at)`,
  `CREATE TABLE IF NOT EXISTS wiki_page_version (
     page_id INTEGER NOT NULL, number INTEGER NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, author_id TEXT NOT NULL,
     created_at INTEGER NOT NULL, message TEXT NOT NULL DEFAULT '', minor_edit INTEGER NOT NULL DEFAULT 0,
     PRIMARY KEY (page_id, number)) WITHOUT ROWID`,
  // space_id: null for a template of the site; labels: a JSON array.
  `CREATE TABLE IF NOT EXISTS wiki_template (
     id INTEGER PRIMARY KEY, space_id INTEGER, name TEXT NOT NULL, description TEXT NOT NULL, body TEXT NOT NULL, labels TEXT NOT NULL,
     author_id TEXT NOT NULL, created_at INTEGER NOT NULL)`,
  // Long tasks, all of them finished.
  `CREATE TABLE IF NOT EXISTS wiki_task (
     id TEXT PRIMARY KEY, name_key TEXT NOT NULL, author_id TEXT NOT NULL, started_at INTEGER NOT NULL) WITHOUT ROWID`,
  // What is changed in a published page and not published; an unpublished page is a wiki_page of status draft.
  `CREATE TABLE IF NOT EXISTS wiki_draft (
     page_id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL, author_id TEXT NOT NULL, created_at INTEGER NOT NULL,
     base_version INTEGER NOT NULL)`,
];

const AROUND_PAGES = [
  // value: JSON text.
  `CREATE TABLE IF NOT EXISTS wiki_property (
     id INTEGER PRIMARY KEY AUTOINCREMENT, content_id INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, version INTEGER NOT NULL,
     message TEXT NOT NULL DEFAULT '', author_id TEXT NOT NULL, created_at INTEGER NOT NULL, UNIQUE (content_id, key))`,
  `CREATE TABLE IF NOT EXISTS wiki_label (id INTEGER PRIMARY KEY, prefix TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (prefix, name))`,
  `CREATE TABLE IF NOT EXISTS wiki_page_label (
     page_id INTEGER NOT NULL, label_id INTEGER NOT NULL, created_at INTEGER NOT NULL, PRIMARY KEY (page_id, label_id)) WITHOUT ROWID`,
  `CREATE INDEX IF NOT EXISTS wiki_page_label_label ON wiki_page_label (label_id)`,
  // operation: read or update; a page without rows of an operation is not restricted in it.
  `CREATE TABLE IF NOT EXISTS wiki_restriction (
     page_id INTEGER NOT NULL, operation TEXT NOT NULL, principal_type TEXT NOT NULL CHECK (principal_type IN ('user', 'group')),
     principal_id TEXT NOT NULL, PRIMARY KEY (page_id, operation, principal_type, principal_id)) WITHOUT ROWID`,
  // location: footer or inline; marker_ref and selection belong to inline comments.
  `CREATE TABLE IF NOT EXISTS wiki_comment (
     id INTEGER PRIMARY KEY, page_id INTEGER NOT NULL, parent_comment_id INTEGER, location TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'current',
     author_id TEXT NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL, version INTEGER NOT NULL,
     marker_ref TEXT, selection TEXT, resolved INTEGER NOT NULL DEFAULT 0, resolved_by TEXT, resolved_at INTEGER)`,
  `CREATE INDEX IF NOT EXISTS wiki_comment_page ON wiki_comment (page_id, location, created_at)`,
  `CREATE INDEX IF NOT EXISTS wiki_comment_parent ON wiki_comment (parent_comment_id)`,
  `CREATE TABLE IF NOT EXISTS wiki_comment_version (
     comment_id INTEGER NOT NULL, number INTEGER NOT NULL, body TEXT NOT NULL, author_id TEXT NOT NULL, created_at INTEGER NOT NULL,
     message TEXT NOT NULL DEFAULT '', PRIMARY KEY (comment_id, number)) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS wiki_attachment (
     id INTEGER PRIMARY KEY, page_id INTEGER NOT NULL, title TEXT NOT NULL, media_type TEXT NOT NULL, file_size INTEGER NOT NULL,
     file_id TEXT NOT NULL, comment TEXT NOT NULL DEFAULT '', author_id TEXT NOT NULL, created_at INTEGER NOT NULL)`,
  `CREATE INDEX IF NOT EXISTS wiki_attachment_page ON wiki_attachment (page_id)`,
];

const SEARCH = [
  // changed_at: the page's last write that the index has not seen.
  `CREATE TABLE IF NOT EXISTS wiki_index_due (page_id INTEGER PRIMARY KEY, changed_at INTEGER NOT NULL)`,
  // ancestors, labels, contributors: JSON arrays; properties: a JSON object by key.
  `CREATE TABLE IF NOT EXISTS wiki_indexed (
     id INTEGER PRIMARY KEY, space_id INTEGER NOT NULL, parent_id INTEGER, ancestors TEXT NOT NULL, title TEXT NOT NULL COLLATE NOCASE,
     labels TEXT NOT NULL, creator TEXT NOT NULL, contributors TEXT NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
     properties TEXT NOT NULL)`,
  `CREATE INDEX IF NOT EXISTS wiki_indexed_space ON wiki_indexed (space_id)`,
  `CREATE INDEX IF NOT EXISTS wiki_indexed_modified ON wiki_indexed (modified_at)`,
  // Fields of CQL that the installed app adds: a value inside a content property.
  `CREATE TABLE IF NOT EXISTS wiki_property_alias (
     alias TEXT PRIMARY KEY COLLATE NOCASE, property_key TEXT NOT NULL, path TEXT NOT NULL) WITHOUT ROWID`,
  `CREATE VIRTUAL TABLE IF NOT EXISTS wiki_text USING fts5(title, body, tokenize = 'porter unicode61 remove_diacritics 2')`,
];
