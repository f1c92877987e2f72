import { type Desk } from '../store/issues';
import { type IssueRow } from '../store/rows';
import { type Restricted } from '../views/visibility';
import { mayRead } from './restricted';

export interface CommentRow extends Restricted {
  readonly id: number;
  readonly issue_id: number;
  readonly author_id: string | null;
  readonly update_author_id: string | null;
  readonly body: string;
  readonly created: number;
  readonly updated: number;
}

/** The comments that the caller may read, oldest first. */
export function readComments(desk: Desk, issue: IssueRow): readonly CommentRow[] {
  return desk.call.context.db
    .all<CommentRow>('SELECT * FROM jira_comment WHERE issue_id = ? ORDER BY created, id', [issue.id])
    .filter((comment) => mayRead(desk, comment));
}

export function findComment(desk: Desk, commentId: string): CommentRow | undefined {
  const row = desk.call.context.db.get<CommentRow>('SELECT * FROM jira_comment WHERE id = ?', [
    Number(commentId),
  ]);
  return row && mayRead(desk, row) ? row : undefined;
}
