import { type Db } from '../kernel/sqlite';
import { type AdfDoc } from '../seed/adf';
import { type CustomFieldKind, type JiraWorld, type WorldIssue } from '../seed/jira-world';
import { storedValues } from './store/field-values';
import { insert } from './store/insert';

/** Loads issues in the order given, so that a large world never stands in memory as a whole. */
export function loadIssues(db: Db, jira: JiraWorld): void {
  const kinds = new Map(jira.customFields.map(({ id, kind }) => [id, kind]));
  const categories = new Map(jira.statuses.map(({ id, category }) => [id, category]));
  const levels = new Map(jira.issueTypes.map(({ id, hierarchyLevel }) => [id, hierarchyLevel]));
  for (const issue of jira.issues) {
    loadIssue(db, issue, categories.get(issue.statusId) ?? 'new', levels.get(issue.typeId) ?? 0);
    loadValues(db, issue, kinds);
    loadConversation(db, issue);
    loadAround(db, issue);
    loadHistory(db, issue);
  }
  for (const { id, typeId, sourceIssueId, targetIssueId } of jira.issueLinks) {
    insert(db, 'jira_issue_link', {
      id: Number(id),
      type_id: Number(typeId),
      source_id: Number(sourceIssueId),
      destination_id: Number(targetIssueId),
    });
  }
  db.run(
    `UPDATE jira_project SET last_number = coalesce((SELECT max(number) FROM jira_issue WHERE project_id = jira_project.id), 0)`,
  );
}

function loadIssue(db: Db, issue: WorldIssue, category: string, level: number): void {
  const id = Number(issue.id);
  const spent = issue.worklogs.reduce((sum, worklog) => sum + worklog.timeSpentSeconds, 0);
  insert(db, 'jira_issue', {
    id,
    key: issue.key,
    number: Number(issue.key.slice(issue.key.lastIndexOf('-') + 1)),
    project_id: Number(issue.projectId),
    type_id: Number(issue.typeId),
    hierarchy_level: level,
    status_id: Number(issue.statusId),
    status_category: category,
    parent_id: optionalId(issue.parentId),
    summary: issue.summary,
    priority_id: optionalId(issue.priorityId),
    resolution_id: optionalId(issue.resolutionId),
    assignee_id: issue.assigneeId,
    reporter_id: issue.reporterId,
    creator_id: issue.creatorId,
    security_level_id: optionalId(issue.securityLevelId),
    created: issue.createdAt,
    updated: issue.updatedAt,
    resolved: issue.resolvedAt,
    status_category_changed: issue.categoryChangedAt,
    due_date: issue.dueDate,
    rank: issue.rank,
    time_spent_s: spent === 0 ? null : spent,
  });
  insert(db, 'jira_issue_body', {
    issue_id: id,
    description: adfOrNull(issue.description),
    environment: adfOrNull(issue.environment),
  });
}

const optionalId = (id: string | null): number | null => (id === null ? null : Number(id));
const adfOrNull = (doc: AdfDoc | null): string | null => (doc === null ? null : JSON.stringify(doc));

function loadValues(db: Db, issue: WorldIssue, kinds: ReadonlyMap<string, CustomFieldKind>): void {
  insertValues(db, issue, { fieldId: 'labels', kind: 'labels', elements: issue.labels });
  insertValues(db, issue, { fieldId: 'components', kind: 'text', elements: issue.componentIds });
  insertValues(db, issue, { fieldId: 'fixVersions', kind: 'text', elements: issue.fixVersionIds });
  insertValues(db, issue, { fieldId: 'versions', kind: 'text', elements: issue.affectsVersionIds });
  for (const [fieldId, value] of Object.entries(issue.customFields)) {
    const kind = kinds.get(fieldId);
    if (kind === undefined)
      throw new Error(`${issue.key} holds ${fieldId}, which is no field of this world.`);
    if (kind === 'sprint') loadSprints(db, value);
    insertValues(db, issue, { fieldId, kind, elements: worldElements(kind, value) });
  }
}

interface FieldValues {
  readonly fieldId: string;
  readonly kind: CustomFieldKind;
  readonly elements: readonly string[];
}

function insertValues(db: Db, issue: WorldIssue, { fieldId, kind, elements }: FieldValues): void {
  storedValues(kind, elements).forEach(({ value, number }, position) => {
    insert(db, 'jira_issue_value', {
      issue_id: Number(issue.id),
      field_id: fieldId,
      position,
      value,
      number,
    });
  });
}

/** A world's value as the texts that are stored: an id of what has one, else the value itself. */
function worldElements(kind: CustomFieldKind, value: unknown): readonly string[] {
  if (kind === 'paragraph') return [JSON.stringify(value)];
  const elements: readonly unknown[] = Array.isArray(value) ? value : [value];
  return elements.map((element) => {
    if (typeof element !== 'object' || element === null) return String(element);
    const named = element as { readonly id?: string | number; readonly accountId?: string };
    return String(named.accountId ?? named.id);
  });
}

function loadSprints(db: Db, value: unknown): void {
  for (const { id, name, state } of value as readonly {
    id: string | number;
    name: string;
    state: string;
  }[]) {
    db.run('INSERT OR IGNORE INTO jira_sprint (id, name, state) VALUES (?, ?, ?)', [Number(id), name, state]);
  }
}

function loadAround(db: Db, issue: WorldIssue): void {
  const issueId = Number(issue.id);
  for (const [key, value] of Object.entries(issue.properties)) {
    insert(db, 'jira_issue_property', { issue_id: issueId, key, value: JSON.stringify(value) });
  }
  for (const accountId of issue.watcherIds)
    insert(db, 'jira_watcher', { issue_id: issueId, account_id: accountId });
  for (const link of issue.remoteLinks) {
    insert(db, 'jira_remote_link', {
      id: Number(link.id),
      issue_id: issueId,
      global_id: link.globalId,
      relationship: link.relationship,
      application: link.application === null ? null : JSON.stringify(link.application),
      object: JSON.stringify({
        url: link.url,
        title: link.title,
        ...(link.summary === null ? {} : { summary: link.summary }),
      }),
    });
  }
  for (const file of issue.attachments) {
    insert(db, 'jira_attachment', {
      id: Number(file.id),
      issue_id: issueId,
      filename: file.fileName,
      author_id: file.authorId,
      created: file.createdAt,
      size: file.sizeBytes,
      mime_type: file.mimeType,
    });
  }
}

function loadConversation(db: Db, issue: WorldIssue): void {
  const issueId = Number(issue.id);
  for (const { id, authorId, createdAt, updatedAt, body } of issue.comments) {
    insert(db, 'jira_comment', {
      id: Number(id),
      issue_id: issueId,
      author_id: authorId,
      update_author_id: authorId,
      body: JSON.stringify(body),
      created: createdAt,
      updated: updatedAt,
    });
  }
  for (const worklog of issue.worklogs) {
    insert(db, 'jira_worklog', {
      id: Number(worklog.id),
      issue_id: issueId,
      author_id: worklog.authorId,
      update_author_id: worklog.authorId,
      comment: adfOrNull(worklog.comment),
      started: worklog.startedAt,
      created: worklog.createdAt,
      updated: worklog.createdAt,
      time_spent_s: worklog.timeSpentSeconds,
    });
  }
}

function loadHistory(db: Db, issue: WorldIssue): void {
  const issueId = Number(issue.id);
  for (const { id, authorId, createdAt, items } of issue.history) {
    insert(db, 'jira_history', {
      id: Number(id),
      issue_id: issueId,
      author_id: authorId,
      created: createdAt,
    });
    items.forEach((item, position) => {
      insert(db, 'jira_history_item', {
        history_id: Number(id),
        position,
        issue_id: issueId,
        field: item.field,
        field_type: item.fieldType,
        field_id: item.fieldId,
        from_value: item.from,
        from_string: item.fromText,
        to_value: item.to,
        to_string: item.toText,
      });
    });
  }
}
