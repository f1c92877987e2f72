import { type Call } from '../../products/operation';
import { mayInSpace, readablePages } from '../permissions';
import { findPage, type PageRow } from '../pages/page-store';
import { Refused } from '../refusals';

export type CommentLocation = 'footer' | 'inline';

export interface CommentRow {
  readonly id: number;
  readonly page_id: number;
  readonly parent_comment_id: number | null;
  readonly location: CommentLocation;
  readonly author_id: string;
  readonly created_at: number;
  readonly modified_at: number;
  readonly version: number;
  readonly marker_ref: string | null;
  readonly selection: string | null;
  readonly resolved: number;
  readonly resolved_by: string | null;
  readonly resolved_at: number | null;
  /** 1 once the page's body no longer holds the mark. */
  readonly dangling: number;
}

export interface CommentVersionRow {
  readonly number: number;
  /** ADF as JSON text. */
  readonly body: string;
  readonly author_id: string;
  readonly created_at: number;
  readonly message: string;
}

/** A comment of this kind on a page that the asking person may read. */
export function readableComment(
  { context, principal }: Call,
  commentId: number,
  location: CommentLocation,
): CommentRow {
  const readable = readablePages(principal);
  const row = context.db.get<CommentRow>(
    `SELECT c.* FROM wiki_comment c JOIN wiki_page p ON p.id = c.page_id WHERE c.id = ? AND c.location = ? AND ${readable.sql}`,
    [commentId, location, ...readable.params],
  );
  if (row === undefined) throw new Refused('not-found');
  return row;
}

export function shownComment(
  { context }: Call,
  comment: CommentRow,
  number = comment.version,
): CommentVersionRow {
  const row = context.db.get<CommentVersionRow>(
    'SELECT * FROM wiki_comment_version WHERE comment_id = ? AND number = ?',
    [comment.id, number],
  );
  if (row === undefined) throw new Refused('not-found');
  return row;
}

export function pageOfComment({ context }: Call, comment: CommentRow): PageRow {
  const page = findPage(context.db, comment.page_id);
  if (page === undefined) throw new Error(`comment ${String(comment.id)} has no page`);
  return page;
}

/** Whoever may comment on the page settles what was said there, whoever said it [G]. */
export const mayResolve = ({ context, principal }: Call, page: PageRow): boolean =>
  mayInSpace(context, principal, page.space_id, ['create', 'comment']);

/** People change what they wrote; who may delete comments in the space deletes everybody's. */
export function mayChange({ principal }: Call, comment: CommentRow): boolean {
  return principal.accountId === comment.author_id;
}

export const mayRemove = (call: Call, comment: CommentRow): boolean =>
  mayChange(call, comment) ||
  mayInSpace(call.context, call.principal, pageOfComment(call, comment).space_id, ['delete', 'comment']);
