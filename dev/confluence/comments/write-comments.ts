import { randomUUID } from 'node:crypto';
import { type Answer, type Call } from '../../products/operation';
import { storedBody } from '../body/written-body';
import { isObject, type JsonObject } from '../../kernel/json-object';
import { bodyObject, idIn, pathId, textOf, versionIn } from '../http/parameters';
import { nextContentId, type PageRow, readablePage } from '../pages/page-store';
import { authorOf, mayInSpace } from '../permissions';
import { Refused } from '../refusals';
import { markBody, unmarkBody } from './body-marks';
import { resolutionStatus, singleCommentAnswer } from './comment-answer';
import { emitCommentEvent } from './comment-events';
import {
  type CommentLocation,
  type CommentRow,
  mayChange,
  mayRemove,
  mayResolve,
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
    const mark = location === 'inline' && parent === null ? markedPlace(call, page, body) : NO_MARK;
    const text = storedBody(call.context, body['body']);
    const id = insertComment(call, { page, parent, location, ...mark, text });
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

interface PlacedMark {
  readonly markerRef: string | null;
  readonly selection: string | null;
}

const NO_MARK: PlacedMark = { markerRef: null, selection: null };

/** The text that an inline comment stands at must occur on the page as often as the writer saw it; it is marked there. */
function markedPlace(call: Call, page: PageRow, body: JsonObject): PlacedMark {
  const asked = isObject(body['inlineCommentProperties']) ? body['inlineCommentProperties'] : {};
  const selection = textOf(asked, 'textSelection') ?? '';
  const matchCount = asked['textSelectionMatchCount'];
  const matchIndex = asked['textSelectionMatchIndex'] ?? 0;
  const markerRef = randomUUID();
  const isPlace = selection !== '' && typeof matchCount === 'number' && typeof matchIndex === 'number';
  if (!isPlace || !markBody(call, page, { selection, matchCount, matchIndex }, markerRef))
    throw new Refused('selection-not-found');
  return { markerRef, selection };
}

interface NewComment extends Place, PlacedMark {
  readonly location: CommentLocation;
  readonly text: string;
}

function insertComment(
  { context, principal }: Call,
  { page, parent, location, markerRef, selection, text }: NewComment,
): number {
  const { db, now } = context;
  const author = authorOf(principal);
  const id = nextContentId(db);
  const at = now();
  db.run(
    `INSERT INTO wiki_comment (id, page_id, parent_comment_id, location, author_id, created_at, modified_at, version, marker_ref, selection)
     VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?)`,
    [id, page.id, parent?.id ?? null, location, author, at, at, markerRef, selection],
  );
  db.run(
    'INSERT INTO wiki_comment_version (comment_id, number, body, author_id, created_at) VALUES (?, 1, ?, ?, ?)',
    [id, text, author, at],
  );
  return id;
}

/**
 * `PUT …-comments/{id}`: a new version; an inline comment may be resolved or opened again with it, by
 * anybody who may comment there. One whose words are gone can no longer be changed [D].
 */
export const updateComment =
  (location: CommentLocation) =>
  (call: Call): Answer => {
    const comment = readableComment(call, pathId(call, 'comment-id'), location);
    const body = bodyObject(call);
    refuseChange(call, comment, body);
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

function refuseChange(call: Call, comment: CommentRow, body: JsonObject): void {
  const onlySettles = body['body'] === undefined && typeof body['resolved'] === 'boolean';
  const may = onlySettles ? mayResolve(call, pageOfComment(call, comment)) : mayChange(call, comment);
  if (!may) throw new Refused('may-not-update');
  if (resolutionStatus(comment) === 'dangling') throw new Refused('comment-dangles');
}

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

/** Asking for the state that it is in changes nothing [D]. */
function resolve({ context, principal }: Call, comment: CommentRow, resolved: boolean): void {
  if ((comment.resolved === 1) === resolved) return;
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
    if (comment.marker_ref !== null)
      unmarkBody(call, pageOfComment(call, comment), new Set([comment.marker_ref]));
    const ids = db.all<{ id: number }>(thread, [comment.id]);
    for (const { id } of ids) {
      db.run('DELETE FROM wiki_comment_version WHERE comment_id = ?', [id]);
      db.run('DELETE FROM wiki_comment WHERE id = ?', [id]);
    }
    return { status: 204 };
  };
