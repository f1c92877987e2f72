import { type Db, type SqlValue } from '../kernel/sqlite';
import {
  type PermissionHolder,
  type WorldBoard,
  type WorldIssueType,
  type WorldProject,
  type WorldWorkflow,
} from '../seed/jira-world';
import { type World } from '../seed/world';
import { loadIssues } from './load-issues';
import { insert } from './store/insert';
import { indexAllIssues } from './store/search-index';

/** Fills the empty tables of the emulated Jira, and its search index, in one transaction. */
export function loadJiraWorld(db: Db, { jira }: World): void {
  db.transaction(() => {
    loadConfiguration(db, jira);
    loadRights(db, jira);
    for (const project of jira.projects) loadProject(db, project);
    for (const board of jira.boards ?? []) loadBoard(db, board);
    loadIssues(db, jira);
    indexAllIssues(db);
  });
}

function loadConfiguration(db: Db, jira: World['jira']): void {
  for (const status of jira.statuses) {
    const { id, name, description, category, projectId } = status;
    insert(db, 'jira_status', {
      id: Number(id),
      name,
      description,
      category,
      project_id: optionalId(projectId),
    });
  }
  for (const type of jira.issueTypes) {
    const { id, name, description, hierarchyLevel, projectId } = type;
    insert(db, 'jira_issue_type', {
      id: Number(id),
      name,
      description,
      hierarchy_level: hierarchyLevel,
      avatar_id: avatarOf(type),
      project_id: optionalId(projectId),
    });
  }
  jira.priorities.forEach(({ id, name, description, colour }, position) => {
    insert(db, 'jira_priority', { id: Number(id), name, description, color: colour, position });
  });
  jira.resolutions.forEach(({ id, name, description }, position) => {
    insert(db, 'jira_resolution', { id: Number(id), name, description, position });
  });
  for (const { id, name, inward, outward } of jira.linkTypes) {
    insert(db, 'jira_link_type', { id: Number(id), name, inward, outward });
  }
  for (const { id, name, description, kind, options = [], projectId } of jira.customFields) {
    insert(db, 'jira_field', { id, name, description, kind, project_id: optionalId(projectId) });
    options.forEach((option, position) => {
      insert(db, 'jira_field_option', { id: Number(option.id), field_id: id, value: option.value, position });
    });
  }
  for (const workflow of jira.workflows) loadWorkflow(db, workflow);
}

/** The avatars that Jira's own types have, so that pages can tell them apart by colour. */
function avatarOf({ hierarchyLevel, subtask }: WorldIssueType): number {
  if (subtask) return 10316;
  return hierarchyLevel > 0 ? 10307 : 10318;
}

function loadWorkflow(db: Db, workflow: WorldWorkflow): void {
  const id = Number(workflow.id);
  insert(db, 'jira_workflow', { id, name: workflow.name, initial_status_id: Number(workflow.statusIds[0]) });
  workflow.transitions.forEach((transition, position) => {
    const froms = transition.from.length > 0 ? transition.from : [null];
    for (const from of froms) {
      insert(db, 'jira_transition', {
        workflow_id: id,
        id: Number(transition.id),
        name: transition.name,
        from_status_id: optionalId(from),
        to_status_id: Number(transition.to),
        position,
        resolution_id: optionalId(transition.resolutionId),
      });
    }
    if (transition.requires)
      insert(db, 'jira_transition_rule', {
        workflow_id: id,
        transition_id: Number(transition.id),
        field_id: transition.requires.fieldId,
        on_screen: Number(transition.requires.onScreen),
      });
  });
}

function loadRights(db: Db, jira: World['jira']): void {
  for (const scheme of jira.permissionSchemes) {
    const { id, name, description } = scheme;
    insert(db, 'jira_permission_scheme', { id: Number(id), name, description });
    for (const grant of scheme.grants) {
      insert(db, 'jira_permission_grant', {
        id: Number(grant.id),
        scheme_id: Number(id),
        permission: grant.permission,
        ...holderColumns(grant.holder),
      });
    }
  }
  for (const scheme of jira.securitySchemes) {
    for (const { id, name, description, members } of scheme.levels) {
      insert(db, 'jira_security_level', { id: Number(id), scheme_id: Number(scheme.id), name, description });
      for (const member of members)
        insert(db, 'jira_security_member', { level_id: Number(id), ...holderColumns(member) });
    }
  }
}

const holderColumns = (holder: PermissionHolder): Record<string, SqlValue> => ({
  holder_type: holder.type,
  holder: 'value' in holder ? holder.value : null,
});

function loadProject(db: Db, project: WorldProject): void {
  const id = Number(project.id);
  insert(db, 'jira_project', {
    id,
    key: project.key,
    name: project.name,
    description: project.description,
    style: project.style,
    lead_id: project.leadAccountId,
    permission_scheme_id: Number(project.permissionSchemeId),
    security_scheme_id: optionalId(project.securitySchemeId),
  });
  project.issueTypeIds.forEach((typeId, position) => {
    const workflowId = project.workflowIds[typeId] ?? project.defaultWorkflowId;
    insert(db, 'jira_project_issue_type', {
      project_id: id,
      type_id: Number(typeId),
      position,
      workflow_id: Number(workflowId),
    });
  });
  for (const [typeId, fieldIds] of Object.entries(project.requiredFieldIds ?? {}))
    for (const fieldId of fieldIds)
      insert(db, 'jira_required_field', { project_id: id, type_id: Number(typeId), field_id: fieldId });
  loadVersions(db, project);
  for (const component of project.components) {
    const { name, description, leadAccountId = null } = component;
    insert(db, 'jira_component', {
      id: Number(component.id),
      project_id: id,
      name,
      description,
      lead_id: leadAccountId,
    });
  }
  for (const [key, value] of Object.entries(project.properties)) {
    insert(db, 'jira_project_property', { project_id: id, key, value: JSON.stringify(value) });
  }
}

function loadVersions(db: Db, { id, versions }: WorldProject): void {
  versions.forEach((version, position) => {
    insert(db, 'jira_version', {
      id: Number(version.id),
      project_id: Number(id),
      name: version.name,
      description: version.description,
      archived: Number(version.archived),
      released: Number(version.released),
      start_date: version.startDate ?? null,
      release_date: version.releaseDate ?? null,
      position,
    });
  });
}

const optionalId = (id: string | null | undefined): number | null => (id == null ? null : Number(id));

function loadBoard(db: Db, { id, name, type, projectId, sprints }: WorldBoard): void {
  insert(db, 'jira_board', { id: Number(id), name, type, project_id: Number(projectId) });
  for (const sprint of sprints) {
    insert(db, 'jira_sprint', {
      id: Number(sprint.id),
      name: sprint.name,
      state: sprint.state,
      board_id: Number(id),
      goal: sprint.goal,
      created: sprint.createdAt,
      started: sprint.startsAt,
      ends: sprint.endsAt,
      completed: sprint.completedAt,
    });
  }
}
