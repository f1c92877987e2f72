import { type Db } from '../../kernel/sqlite';

/** One field's stored elements, in their order. */
export function valuesOf(db: Db, issueId: number, fieldId: string): readonly string[] {
  return db
    .all<{ value: string }>(
      'SELECT value FROM jira_issue_value WHERE issue_id = ? AND field_id = ? ORDER BY position',
      [issueId, fieldId],
    )
    .map((row) => row.value);
}

/** All stored elements of an issue by field id. */
export function allValuesOf(db: Db, issueId: number): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  const rows = db.all<{ field_id: string; value: string }>(
    'SELECT field_id, value FROM jira_issue_value WHERE issue_id = ? ORDER BY field_id, position',
    [issueId],
  );
  for (const { field_id, value } of rows) values.set(field_id, [...(values.get(field_id) ?? []), value]);
  return values;
}
