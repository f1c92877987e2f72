import { TASK_PROPERTY } from '../../../domain/links/names';
import { type Provenance, type TaskIssue, type TaskParent } from '../../../ports/breakdown/task-family';
import { at, idAt, listAt, numberAt, textAt } from '../../http/fields';
import { shownCategoryOf } from '../issues/shown-category';

/** What is read of a task. */
export const TASK_FIELDS = ['summary', 'status', 'issuetype', 'parent', 'project'] as const;

/** `null` for what is no issue. */
export function parseTask(issue: unknown): TaskIssue | null {
  const issueId = idAt(issue, 'id');
  const key = textAt(issue, 'key');
  if (issueId === null || key === null) return null;
  return {
    issueId,
    key,
    summary: textAt(issue, 'fields', 'summary') ?? '',
    parentId: idAt(issue, 'fields', 'parent', 'id'),
    typeName: textAt(issue, 'fields', 'issuetype', 'name') ?? '',
    statusName: textAt(issue, 'fields', 'status', 'name') ?? '',
    category: shownCategoryOf(issue),
    provenance: provenanceIn(issue),
  };
}

/** `null` for what is no issue, or says nothing of its project. */
export function parseTaskParent(issue: unknown): TaskParent | null {
  const issueId = idAt(issue, 'id');
  const key = textAt(issue, 'key');
  const projectId = idAt(issue, 'fields', 'project', 'id');
  if (issueId === null || key === null || projectId === null) return null;
  return {
    issueId,
    key,
    projectId,
    summary: textAt(issue, 'fields', 'summary') ?? '',
    hierarchyLevel: numberAt(issue, 'fields', 'issuetype', 'hierarchyLevel') ?? 0,
  };
}

const CRITERION_ID = /^c-[0-9a-f]{8}$/;

/** Anybody who may edit the issue may have written it: what is not as Lockstep writes it counts for nothing. */
export function provenanceIn(issue: unknown): Provenance | null {
  const property = at(issue, 'properties', TASK_PROPERTY);
  const op = textAt(property, 'plan');
  const row = numberAt(property, 'order');
  const specIssueId = idAt(property, 'specIssueId');
  if (op === null || row === null || specIssueId === null) return null;
  const criteria = listAt(property, 'criteria').filter(
    (id): id is string => typeof id === 'string' && CRITERION_ID.test(id),
  );
  return { op, row, specIssueId, criteria };
}
