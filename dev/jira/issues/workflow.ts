import { may, type Desk, type SeenIssue } from '../store/issues';
import { type TransitionRow } from '../store/rows';
import { statusView } from '../views/configuration';
import { type Viewer } from '../views/viewer';

type Json = Readonly<Record<string, unknown>>;

/** What may happen to the issue now; nothing for callers who may not transition it. */
export function availableTransitions(desk: Desk, seen: SeenIssue): readonly TransitionRow[] {
  if (!may(desk, 'TRANSITION_ISSUES', seen)) return [];
  const { issue, project } = seen;
  return desk.call.context.db.all<TransitionRow>(
    `SELECT t.*, r.field_id AS required_field, r.on_screen FROM jira_transition t
     JOIN jira_project_issue_type p ON p.workflow_id = t.workflow_id
     LEFT JOIN jira_transition_rule r ON r.workflow_id = t.workflow_id AND r.transition_id = t.id
     WHERE p.project_id = ? AND p.type_id = ? AND (t.from_status_id IS NULL OR t.from_status_id = ?)
     ORDER BY t.position, t.id`,
    [project.id, issue.type_id, issue.status_id],
  );
}

/** Where new issues of a type start. */
export function initialStatusId({ call }: Desk, projectId: number, typeId: number): number | undefined {
  return call.context.db.get<{ id: number }>(
    `SELECT w.initial_status_id AS id FROM jira_workflow w
     JOIN jira_project_issue_type p ON p.workflow_id = w.id WHERE p.project_id = ? AND p.type_id = ?`,
    [projectId, typeId],
  )?.id;
}

export function transitionView(viewer: Viewer, transition: TransitionRow): Json {
  const to = viewer.lookups.status(transition.to_status_id);
  return {
    id: String(transition.id),
    name: transition.name,
    ...(to ? { to: statusView(viewer, to) } : {}),
    hasScreen: transition.on_screen === 1,
    isGlobal: transition.from_status_id === null,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    isLooped: false,
  };
}
