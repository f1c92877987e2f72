import { type SqlValue } from '../../kernel/sqlite';
import { type ProductContext } from '../../products/operation';
import { type FieldChange } from '../fields/issue-form';
import { type FieldScene } from '../fields/field-rule';
import { kindOf } from '../fields/custom-fields';
import { storedValues } from './field-values';
import { insert } from './insert';
import { type Desk } from './issues';
import { type IssueRow, type StatusRow } from './rows';
import { touchIssue } from './search-index';

/** One item of a changelog entry; ids beside what people read. */
export interface ChangeItem {
  readonly field: string;
  readonly fieldtype: 'jira' | 'custom';
  readonly fieldId: string;
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
}

/** Writes the fields' new elements, without history: what a create does, and an edit before its changelog. */
export function writeFields({ call, lookups }: Desk, issueId: number, changes: readonly FieldChange[]): void {
  const { db } = call.context;
  for (const { rule, after } of changes) {
    const { place } = rule;
    if (place.kind === 'values') {
      db.run('DELETE FROM jira_issue_value WHERE issue_id = ? AND field_id = ?', [issueId, rule.id]);
      const field = lookups.customFields().get(rule.id);
      storedValues(field ? kindOf(field) : 'text', after).forEach(({ value, number }, position) => {
        insert(db, 'jira_issue_value', { issue_id: issueId, field_id: rule.id, position, value, number });
      });
    } else {
      const value = columnValue(place.kind === 'column' && place.holds === 'id', after[0]);
      const [table, idColumn] =
        place.kind === 'column' ? ['jira_issue', 'id'] : ['jira_issue_body', 'issue_id'];
      db.run(`UPDATE ${table} SET ${place.column} = ? WHERE ${idColumn} = ?`, [value, issueId]);
    }
  }
  if (changes.some(({ rule }) => rule.id === 'security' || rule.id === 'parent'))
    inheritLevels(call.context, issueId);
}

/** A sub-task has the security level of its parent, and none of its own ("Configure issue security schemes"). */
function inheritLevels(context: ProductContext, issueId: number): void {
  const subtasks = context.db.all<{ readonly id: number }>(
    `UPDATE jira_issue SET security_level_id =
       (SELECT p.security_level_id FROM jira_issue p WHERE p.id = jira_issue.parent_id)
     WHERE hierarchy_level < 0 AND (id = ?1 OR parent_id = ?1) RETURNING id`,
    [issueId],
  );
  for (const { id } of subtasks) touchIssue(context, id);
}

function columnValue(isId: boolean, element: string | undefined): SqlValue {
  if (element === undefined) return null;
  return isId ? Number(element) : element;
}

/** What the changelog says of these changes; nothing for fields that stay as they were. */
export function changeItems(scene: FieldScene, changes: readonly FieldChange[]): readonly ChangeItem[] {
  return changes.flatMap((change) => {
    const { rule, before, after } = change;
    if (sameElements(before, after)) return [];
    if (rule.itemPerElement !== true) return [item(scene, change, before, after)];
    const gone = before.filter((element) => !after.includes(element));
    const come = after.filter((element) => !before.includes(element));
    return [
      ...gone.map((element) => item(scene, change, [element], [])),
      ...come.map((element) => item(scene, change, [], [element])),
    ];
  });
}

const sameElements = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((element, index) => element === b[index]);

function item(
  scene: FieldScene,
  { rule }: FieldChange,
  before: readonly string[],
  after: readonly string[],
): ChangeItem {
  const separator = rule.id === 'labels' ? ' ' : ', ';
  const text = (elements: readonly string[]): string | null =>
    elements.length === 0 ? null : elements.map((element) => rule.text(element, scene)).join(separator);
  const ids = (elements: readonly string[]): string | null =>
    rule.hasIds && elements.length > 0 ? elements.join(', ') : null;
  return {
    field: rule.historyName,
    fieldtype: rule.custom ? 'custom' : 'jira',
    fieldId: rule.id,
    from: ids(before),
    fromString: text(before),
    to: ids(after),
    toString: text(after),
  };
}

/** Adds one changelog entry, moves `updated` and tells the search index. Gives the entry's id. */
export function recordHistory(
  desk: Desk,
  issueId: number,
  items: readonly ChangeItem[],
  metadata: unknown = null,
): number {
  const historyId = writeHistory(desk, issueId, items, metadata);
  markUpdated(desk, issueId);
  return historyId;
}

/** The changelog entry alone. */
export function writeHistory(
  { call, rights }: Desk,
  issueId: number,
  items: readonly ChangeItem[],
  metadata: unknown = null,
): number {
  const { db, now } = call.context;
  const historyId = insert(db, 'jira_history', {
    issue_id: issueId,
    author_id: rights.accountId,
    created: now(),
    metadata: metadata == null ? null : JSON.stringify(metadata),
  });
  items.forEach((change, position) => {
    insert(db, 'jira_history_item', {
      history_id: historyId,
      position,
      issue_id: issueId,
      field: change.field,
      field_type: change.fieldtype,
      field_id: change.fieldId,
      from_value: change.from,
      from_string: change.fromString,
      to_value: change.to,
      to_string: change.toString,
    });
  });
  return historyId;
}

export function markUpdated({ call: { context } }: Pick<Desk, 'call'>, issueId: number): void {
  context.db.run('UPDATE jira_issue SET updated = ? WHERE id = ?', [context.now(), issueId]);
  touchIssue(context, issueId);
}

/** Of another category it is from this instant on; within one category the time stays. */
export function putIntoStatus({ call }: Pick<Desk, 'call'>, issue: IssueRow, to: StatusRow): void {
  const { db, now } = call.context;
  const changed = to.category === issue.status_category ? issue.status_category_changed : now();
  db.run(
    `UPDATE jira_issue SET status_id = ?, status_category = ?, status_category_changed = ?,
       resolved = CASE WHEN resolution_id IS NULL THEN NULL ELSE coalesce(resolved, ?) END WHERE id = ?`,
    [to.id, to.category, changed, now(), issue.id],
  );
}

/** The children from this level on have no parent any more, which search is to learn of each of them. */
export function leaveParent(
  { call: { context } }: Pick<Desk, 'call'>,
  parentId: number,
  lowestLevel: number,
): void {
  const children = context.db.all<{ readonly id: number }>(
    'UPDATE jira_issue SET parent_id = NULL WHERE parent_id = ? AND hierarchy_level >= ? RETURNING id',
    [parentId, lowestLevel],
  );
  for (const { id } of children) touchIssue(context, id);
}

export function readIssue({ call: { context } }: Pick<Desk, 'call'>, issueId: number): IssueRow {
  const row = context.db.get<IssueRow>('SELECT * FROM jira_issue WHERE id = ?', [issueId]);
  if (!row) throw new Error(`Issue ${String(issueId)} has gone while it was being written.`);
  return row;
}
