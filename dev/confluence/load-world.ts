import { type Db } from '../kernel/sqlite';
import {
  type WorldPage,
  type WorldPageAttachment,
  type WorldPageComment,
  type WorldSpace,
  type WorldTemplate,
} from '../seed/confluence-world';
import { settleDangling } from './comments/dangling';
import { type World } from '../seed/world';

/** Ids that a site hands out start above this, so that they look like Confluence's. */
const FIRST_ID = 65_536;

/** Fills empty tables with a world's spaces and pages; search knows all of them from its first query on. */
export function loadConfluenceWorld(db: Db, { confluence }: Pick<World, 'confluence'>): void {
  db.transaction(() => {
    for (const space of confluence.spaces) loadSpace(db, space);
    for (const page of confluence.pages) loadPage(db, page);
    for (const template of confluence.templates ?? []) loadTemplate(db, template);
    db.run('INSERT INTO wiki_index_due SELECT id, 0 FROM wiki_page');
    db.run(
      `INSERT INTO wiki_id (last) SELECT MAX(?, COALESCE((SELECT MAX(id) FROM wiki_page), 0),
         COALESCE((SELECT MAX(id) FROM wiki_comment), 0), COALESCE((SELECT MAX(id) FROM wiki_attachment), 0),
         COALESCE((SELECT MAX(id) FROM wiki_template), 0))`,
      [FIRST_ID],
    );
  });
}

function loadSpace(db: Db, space: WorldSpace): void {
  db.run('INSERT INTO wiki_space VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', [
    Number(space.id),
    space.key,
    space.name,
    space.description,
    space.type,
    space.status,
    Number(space.homepageId),
    space.authorId,
    space.createdAt,
  ]);
  for (const { id, operation, target, principal } of space.permissions) {
    const principalId = principal.type === 'anonymous' ? '' : principal.id;
    db.run('INSERT INTO wiki_space_permission VALUES (?, ?, ?, ?, ?, ?)', [
      Number(id),
      Number(space.id),
      operation,
      target,
      principal.type,
      principalId,
    ]);
  }
}

function loadPage(db: Db, page: WorldPage): void {
  const pageId = Number(page.id);
  const shown = page.versions.at(-1) ?? page.versions[0];
  db.run(
    `INSERT INTO wiki_page (id, space_id, parent_id, status, subtype, title, position, author_id, owner_id, created_at, modified_at, version)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      pageId,
      Number(page.spaceId),
      page.parentId === null ? null : Number(page.parentId),
      page.status,
      page.subtype ?? '',
      shown.title,
      page.position,
      page.authorId,
      page.ownerId,
      page.createdAt,
      shown.createdAt,
      shown.number,
    ],
  );
  for (const version of page.versions) {
    db.run('INSERT INTO wiki_page_version VALUES (?, ?, ?, ?, ?, ?, ?, ?)', [
      pageId,
      version.number,
      version.title,
      JSON.stringify(version.body),
      version.authorId,
      version.createdAt,
      version.message,
      version.minorEdit ? 1 : 0,
    ]);
  }
  if (page.draft !== undefined) {
    const { title, body, authorId, savedAt } = page.draft;
    const values = [pageId, title, JSON.stringify(body), authorId, savedAt, shown.number];
    db.run('INSERT INTO wiki_draft VALUES (?, ?, ?, ?, ?, ?)', values);
  }
  loadAround(db, pageId, page);
}

function loadAround(db: Db, pageId: number, page: WorldPage): void {
  for (const name of page.labels) loadLabel(db, pageId, name, page.createdAt);
  for (const { id, key, value } of page.properties) {
    db.run(
      'INSERT INTO wiki_property (id, content_id, key, value, version, author_id, created_at) VALUES (?, ?, ?, ?, 1, ?, ?)',
      [Number(id), pageId, key, JSON.stringify(value), page.authorId, page.createdAt],
    );
  }
  loadRestrictions(db, pageId, page);
  for (const comment of page.comments) loadComment(db, pageId, comment);
  settleDangling(db, pageId, JSON.stringify((page.versions.at(-1) ?? page.versions[0]).body));
  for (const file of page.attachments) loadAttachment(db, pageId, file);
}

function loadRestrictions(db: Db, pageId: number, page: WorldPage): void {
  for (const operation of ['read', 'update'] as const) {
    const named = page.restrictions[operation];
    for (const id of named?.userIds ?? [])
      db.run("INSERT INTO wiki_restriction VALUES (?, ?, 'user', ?)", [pageId, operation, id]);
    for (const id of named?.groupIds ?? [])
      db.run("INSERT INTO wiki_restriction VALUES (?, ?, 'group', ?)", [pageId, operation, id]);
  }
}

function loadAttachment(db: Db, pageId: number, file: WorldPageAttachment): void {
  db.run('INSERT INTO wiki_attachment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', [
    Number(file.id),
    pageId,
    file.title,
    file.mediaType,
    file.fileSizeBytes,
    file.fileId,
    file.comment,
    file.authorId,
    file.createdAt,
  ]);
}

function loadTemplate(db: Db, template: WorldTemplate): void {
  db.run('INSERT INTO wiki_template VALUES (?, ?, ?, ?, ?, ?, ?, ?)', [
    Number(template.id),
    template.spaceId === null ? null : Number(template.spaceId),
    template.name,
    template.description,
    JSON.stringify(template.body),
    JSON.stringify(template.labels),
    template.authorId,
    template.createdAt,
  ]);
}

function loadLabel(db: Db, pageId: number, name: string, at: number): void {
  db.run("INSERT OR IGNORE INTO wiki_label (prefix, name) VALUES ('global', ?)", [name]);
  db.run(
    "INSERT OR IGNORE INTO wiki_page_label SELECT ?, id, ? FROM wiki_label WHERE prefix = 'global' AND name = ?",
    [pageId, at, name],
  );
}

function loadComment(db: Db, pageId: number, comment: WorldPageComment): void {
  const { inline } = comment;
  db.run(
    `INSERT INTO wiki_comment (id, page_id, parent_comment_id, location, author_id, created_at, modified_at, version,
       marker_ref, selection, resolved) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)`,
    [
      Number(comment.id),
      pageId,
      comment.parentCommentId === null ? null : Number(comment.parentCommentId),
      inline === null ? 'footer' : 'inline',
      comment.authorId,
      comment.createdAt,
      comment.createdAt,
      inline?.markerRef ?? null,
      inline?.selection ?? null,
      inline?.resolved === true ? 1 : 0,
    ],
  );
  db.run(
    'INSERT INTO wiki_comment_version (comment_id, number, body, author_id, created_at) VALUES (?, 1, ?, ?, ?)',
    [Number(comment.id), JSON.stringify(comment.body), comment.authorId, comment.createdAt],
  );
}
