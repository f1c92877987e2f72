import { readComments } from '../around/comment-store';
import { readWorklogs } from '../around/worklog-store';
import { type AttachmentRow, attachmentView } from './attachments';
import { commentView } from './comments';
import { type IssueView } from './issue-viewer';
import { worklogView } from './worklogs';

type Json = Readonly<Record<string, unknown>>;

/** What Jira puts into the `worklog` field; the rest is read from its own operation. */
const WORKLOGS_IN_FIELD = 20;

export function commentsField(view: IssueView): Json {
  const comments = readComments(view.desk, view.issue);
  return {
    comments: comments.map((comment) => commentView(view, comment)),
    self: view.link(`/issue/${String(view.issue.id)}/comment`),
    maxResults: comments.length,
    total: comments.length,
    startAt: 0,
  };
}

export function worklogField(view: IssueView): Json {
  const worklogs = readWorklogs(view.desk, view.issue);
  return {
    startAt: 0,
    maxResults: WORKLOGS_IN_FIELD,
    total: worklogs.length,
    worklogs: worklogs.slice(0, WORKLOGS_IN_FIELD).map((worklog) => worklogView(view, worklog)),
  };
}

export function attachmentsOf(view: IssueView): readonly Json[] {
  return view.db
    .all<AttachmentRow>('SELECT * FROM jira_attachment WHERE issue_id = ? ORDER BY id', [view.issue.id])
    .map((attachment) => attachmentView(view, attachment));
}

export function watchesField(view: IssueView): Json {
  const { count, mine } = tally(view, 'jira_watcher');
  return { self: view.link(`/issue/${view.issue.key}/watchers`), watchCount: count, isWatching: mine };
}

export function votesField(view: IssueView): Json {
  const { count, mine } = tally(view, 'jira_vote');
  return { self: view.link(`/issue/${view.issue.key}/votes`), votes: count, hasVoted: mine };
}

function tally(
  { db, issue, desk }: IssueView,
  table: 'jira_watcher' | 'jira_vote',
): { count: number; mine: boolean } {
  const row = db.get<{ count: number; mine: number }>(
    `SELECT count(*) AS count, coalesce(sum(account_id = ?), 0) AS mine FROM ${table} WHERE issue_id = ?`,
    [desk.rights.accountId ?? '', issue.id],
  );
  return { count: row?.count ?? 0, mine: (row?.mine ?? 0) > 0 };
}
