import { storedAdf } from '../fields/read-input';
import { refuse } from '../refusals';
import { insert } from '../store/insert';
import { markUpdated } from '../store/issue-writer';
import { may, type Desk, type SeenIssue } from '../store/issues';
import { type Restricted } from '../views/visibility';
import { createViewer } from '../views/viewer';
import { commentView } from '../views/comments';
import { type CommentRow } from '../around/comment-store';
import { emitIssueEvent } from './events';

/** Checks a comment's body and gives the text to store. */
export function storedComment(desk: Desk, body: unknown): string {
  if (body == null) throw refuse('comment-empty');
  return storedAdf(desk.call.context, body, {
    invalid: () => refuse('content-invalid'),
    tooLong: () => refuse('content-too-long'),
  });
}

/** Adds a comment as the caller, with its event; refuses callers who may not comment. */
export function insertComment(
  desk: Desk,
  seen: SeenIssue,
  body: unknown,
  visibility: Restricted,
): CommentRow {
  if (!may(desk, 'ADD_COMMENTS', seen)) throw refuse('cannot-comment');
  const { context } = desk.call;
  const row: Omit<CommentRow, 'id'> = {
    issue_id: seen.issue.id,
    author_id: desk.rights.accountId,
    update_author_id: desk.rights.accountId,
    body: storedComment(desk, body),
    created: context.now(),
    updated: context.now(),
    ...visibility,
  };
  const comment = { ...row, id: insert(context.db, 'jira_comment', { ...row }) };
  markUpdated(desk, seen.issue.id);
  emitIssueEvent(desk, 'commented:issue', seen.issue, { comment: commentView(createViewer(desk), comment) });
  return comment;
}
