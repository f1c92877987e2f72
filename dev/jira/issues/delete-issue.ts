import { type Desk } from '../store/issues';
import { type IssueRow } from '../store/rows';
import { leaveParent } from '../store/issue-writer';
import { touchIssue } from '../store/search-index';
import { emitIssueEvent } from './events';

/** Of sub-tasks. */
const LOWEST_LEVEL = -1;

const BY_ISSUE = [
  'jira_issue_value',
  'jira_issue_property',
  'jira_issue_body',
  'jira_comment',
  'jira_worklog',
  'jira_remote_link',
  'jira_watcher',
  'jira_vote',
  'jira_attachment',
  'jira_history_item',
  'jira_history',
  'jira_moved_key',
];

/**
 * Removes an issue with everything that hangs on it. Only the issue itself is announced: deleted
 * comments, worklogs and links of a deleted issue send no events in Jira either.
 */
export function deleteIssueWhole(desk: Desk, issue: IssueRow): void {
  const { context } = desk.call;
  const { db } = context;
  emitIssueEvent(desk, 'deleted:issue', issue);
  db.run(
    'DELETE FROM jira_comment_property WHERE comment_id IN (SELECT id FROM jira_comment WHERE issue_id = ?)',
    [issue.id],
  );
  db.run(
    'DELETE FROM jira_worklog_property WHERE worklog_id IN (SELECT id FROM jira_worklog WHERE issue_id = ?)',
    [issue.id],
  );
  for (const table of BY_ISSUE) db.run(`DELETE FROM ${table} WHERE issue_id = ?`, [issue.id]);
  db.run('DELETE FROM jira_issue_link WHERE source_id = ? OR destination_id = ?', [issue.id, issue.id]);
  leaveParent(desk, issue.id, LOWEST_LEVEL);
  db.run('DELETE FROM jira_issue WHERE id = ?', [issue.id]);
  touchIssue(context, issue.id);
}

export function subtaskRows({ call }: Desk, issue: IssueRow): readonly IssueRow[] {
  return call.context.db.all<IssueRow>(
    'SELECT * FROM jira_issue WHERE parent_id = ? AND hierarchy_level < 0',
    [issue.id],
  );
}
