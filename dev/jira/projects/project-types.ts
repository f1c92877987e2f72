import { type Desk } from '../store/issues';
import { type IssueTypeRow, type ProjectRow, type StatusRow } from '../store/rows';

/** The project's issue types, in the order of its scheme. */
export function typesOf({ call }: Pick<Desk, 'call'>, project: ProjectRow): readonly IssueTypeRow[] {
  return call.context.db.all<IssueTypeRow>(
    `SELECT t.* FROM jira_issue_type t JOIN jira_project_issue_type p ON p.type_id = t.id
     WHERE p.project_id = ? ORDER BY p.position`,
    [project.id],
  );
}

/** The statuses that issues of a type can reach, in the order of the workflow. */
export function statusesOf(
  { call }: Pick<Desk, 'call'>,
  project: ProjectRow,
  type: IssueTypeRow,
): readonly StatusRow[] {
  return call.context.db.all<StatusRow>(
    `SELECT s.*, min(step) AS step FROM (
       SELECT w.initial_status_id AS status_id, -1 AS step FROM jira_workflow w
         JOIN jira_project_issue_type p ON p.workflow_id = w.id WHERE p.project_id = ?1 AND p.type_id = ?2
       UNION ALL
       SELECT t.to_status_id, t.position FROM jira_transition t
         JOIN jira_project_issue_type p ON p.workflow_id = t.workflow_id WHERE p.project_id = ?1 AND p.type_id = ?2
     ) JOIN jira_status s ON s.id = status_id GROUP BY s.id ORDER BY step, s.id`,
    [project.id, type.id],
  );
}
