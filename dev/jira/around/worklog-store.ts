import { type Desk } from '../store/issues';
import { type IssueRow } from '../store/rows';
import { type Restricted } from '../views/visibility';
import { mayRead } from './restricted';

export interface WorklogRow extends Restricted {
  readonly id: number;
  readonly issue_id: number;
  readonly author_id: string | null;
  readonly update_author_id: string | null;
  readonly comment: string | null;
  readonly started: number;
  readonly created: number;
  readonly updated: number;
  readonly time_spent_s: number;
}

/** The worklogs that the caller may read, oldest first. */
export function readWorklogs(desk: Desk, issue: IssueRow): readonly WorklogRow[] {
  return desk.call.context.db
    .all<WorklogRow>('SELECT * FROM jira_worklog WHERE issue_id = ? ORDER BY created, id', [issue.id])
    .filter((worklog) => mayRead(desk, worklog));
}

export function findWorklog(desk: Desk, worklogId: string): WorklogRow | undefined {
  const row = desk.call.context.db.get<WorklogRow>('SELECT * FROM jira_worklog WHERE id = ?', [
    Number(worklogId),
  ]);
  return row && mayRead(desk, row) ? row : undefined;
}
