import { randomUUID } from 'node:crypto';
import { adfText } from '../../products/adf/text';
import { parseAdf } from '../../products/adf/node';
import { type Answer, type Call } from '../../products/operation';
import { storedBody } from '../body/written-body';
import { bodyObject, idIn, isObject, type JsonObject, pathId, textOf, versionIn } from '../http/parameters';
import { nextContentId, type PageRow, readablePage, shownVersion } from '../pages/page-store';
import { authorOf, mayInSpace } from '../permissions';
import { Refused } from '../refusals';
import { singleCommentAnswer } from './comment-answer';
import { emitCommentEvent } from './comment-events';
import {
  type CommentLocation,
  type CommentRow,
  mayChange,
  mayRemove,
  pageOfComment,
  readableComment,
  shownComment,
} from './comment-store';

export const createComment =
  (location: CommentLocation) =>
  (call: Call): Answer => {
    const body = bodyObject(call);
    const { page, parent } = placeOf(call, body, location);
    if (!mayInSpace(call.context, call.principal, page.space_id, ['create', 'comment']))
      throw new Refused('may-not-create');
    const selection = location === 'inline' && parent === null ? checkedSelection(call, page, body) : null;
    const text = storedBody(call.context, body['body']);
    const id = insertComment(call, { page, parent, location, selection, text });
    const comment = readableComment(call, id, location);
    emitCommentEvent(call, 'created', comment);
    return { status: 201, body: singleCommentAnswer(call, comment, 'atlas_doc_format') };
  };

interface Place {
  readonly page: PageRow;
  readonly parent: CommentRow | null;
}

function placeOf(call: Call, body: JsonObject, location: CommentLocation): Place {
  const pageId = idIn(body, 'pageId');
  const parentId = idIn(body, 'parentCommentId');
  if (parentId !== undefined && pageId === undefined) {
    const parent = readableComment(call, parentId, location);
    return { page: pageOfComment(call, parent), parent };
  }
  if (pageId === undefined || parentId !== undefined) throw new Refused('comment-place-wrong');
  return { page: readablePage(call, pageId), parent: null };
}

/**
 * The text that an inline comment stands at must occur on the page as often as the writer saw it.
 * The page's body is left alone: the service marks the place there, this site does not [G].
 */
function checkedSelection(call: Call, page: PageRow, body: JsonObject): string {
  const asked = isObject(body['inlineCommentProperties']) ? body['inlineCommentProperties'] : {};
  const selection = textOf(asked, 'textSelection') ?? '';
  const count = asked['textSelectionMatchCount'];
  const text = adfText(parseAdf(shownVersion(call.context.db, page).body));
  if (selection === '' || text.split(selection).length - 1 !== count)
    throw new Refused('selection-not-found');
  return selection;
}

interface NewComment extends Place {
  readonly location: CommentLocation;
  readonly selection: string | null;
  readonly text: string;
}

function insertComment(
  { context, principal }: Call,
  { page, parent, location, selection, text }: NewComment,
): number {
  const { db, now } = context;
  const author = authorOf(principal);
  const id = nextContentId(db);
  const at = now();
  db.run(
    `INSERT INTO wiki_comment (id, page_id, parent_comment_id, location, author_id, created_at, modified_at, version, marker_ref, selection)
     VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?)`,
    [
      id,
      page.id,
      parent?.id ?? null,
      location,
      author,
      at,
      at,
      selection === null ? null : randomUUID(),
      selection,
    ],
  );
  db.run(
    'INSERT INTO wiki_comment_version (comment_id, number, body, author_id, created_at) VALUES (?, 1, ?, ?, ?)',
    [id, text, author, at],
  );
  return id;
}

/** `PUT …-comments/{id}`: a new version; an inline comment may be resolved or opened again with it. */
export const updateComment =
  (location: CommentLocation) =>
  (call: Call): Answer => {
    const comment = readableComment(call, pathId(call, 'comment-id'), location);
    if (!mayChange(call, comment)) throw new Refused('may-not-update');
    const body = bodyObject(call);
    const version = versionIn(body);
    if (version.number !== comment.version + 1) {
      throw new Refused('comment-stale', { current: comment.version, provided: version.number });
    }
    const before = shownComment(call, comment).body;
    const text = body['body'] === undefined ? before : storedBody(call.context, body['body'], before);
    addCommentVersion(call, comment, { ...version, text });
    if (location === 'inline' && typeof body['resolved'] === 'boolean')
      resolve(call, comment, body['resolved']);
    const updated = readableComment(call, comment.id, location);
    emitCommentEvent(call, 'updated', updated);
    return { status: 200, body: singleCommentAnswer(call, updated, 'atlas_doc_format') };
  };

function addCommentVersion(
  { context, principal }: Call,
  comment: CommentRow,
  version: { readonly number: number; readonly message: string; readonly text: string },
): void {
  const at = context.now();
  context.db.run('INSERT INTO wiki_comment_version VALUES (?, ?, ?, ?, ?, ?)', [
    comment.id,
    version.number,
    version.text,
    authorOf(principal),
    at,
    version.message,
  ]);
  context.db.run('UPDATE wiki_comment SET version = ?, modified_at = ? WHERE id = ?', [
    version.number,
    at,
    comment.id,
  ]);
}

function resolve({ context, principal }: Call, comment: CommentRow, resolved: boolean): void {
  context.db.run('UPDATE wiki_comment SET resolved = ?, resolved_by = ?, resolved_at = ? WHERE id = ?', [
    resolved ? 1 : 0,
    principal.accountId,
    context.now(),
    comment.id,
  ]);
}

/** Deleting a comment takes the answers to it along; only the comment itself is told of. */
export const deleteComment =
  (location: CommentLocation) =>
  (call: Call): Answer => {
    const comment = readableComment(call, pathId(call, 'comment-id'), location);
    if (!mayRemove(call, comment)) throw new Refused('may-not-delete');
    emitCommentEvent(call, 'deleted', comment);
    const { db } = call.context;
    const thread = `WITH RECURSIVE thread (id) AS (
      SELECT ? UNION SELECT c.id FROM wiki_comment c JOIN thread ON c.parent_comment_id = thread.id) SELECT id FROM thread`;
    const ids = db.all<{ id: number }>(thread, [comment.id]);
    for (const { id } of ids) {
      db.run('DELETE FROM wiki_comment_version WHERE comment_id = ?', [id]);
      db.run('DELETE FROM wiki_comment WHERE id = ?', [id]);
    }
    return { status: 204 };
  };
