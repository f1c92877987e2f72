import { type Db } from '../../kernel/sqlite';
import { isObject } from '../../kernel/json-object';
import { refuse } from '../refusals';

/** What carries properties; each kind has a table of its own. */
export interface PropertyOwner {
  readonly kind: 'issue' | 'project' | 'comment' | 'worklog' | 'gadget';
  readonly id: number;
}

export interface Property {
  readonly key: string;
  readonly value: unknown;
}

/** https://developer.atlassian.com/cloud/jira/platform/jira-entity-properties/ */
const MAX_KEY = 255;
const MAX_VALUE = 32_768;

export function propertyKeys(db: Db, { kind, id }: PropertyOwner): readonly string[] {
  return db
    .all<{ key: string }>(`SELECT key FROM jira_${kind}_property WHERE ${kind}_id = ? ORDER BY key`, [id])
    .map(({ key }) => key);
}

export function getProperty(db: Db, { kind, id }: PropertyOwner, key: string): Property {
  const sql = `SELECT value FROM jira_${kind}_property WHERE ${kind}_id = ? AND key = ?`;
  const row = db.get<{ value: string }>(sql, [id, key]);
  if (!row) throw refuse('property-not-found', key);
  return { key, value: JSON.parse(row.value) as unknown };
}

export function allProperties(db: Db, owner: PropertyOwner): readonly Property[] {
  return propertyKeys(db, owner).map((key) => getProperty(db, owner, key));
}

/** Refuses keys and values out of bounds; says whether the property is new. */
export function putProperty(
  db: Db,
  { kind, id }: PropertyOwner,
  key: string,
  value: unknown,
): 'created' | 'updated' {
  if (key === '' || key.length > MAX_KEY) throw refuse('property-key-invalid');
  if (value === undefined) throw refuse('property-value-missing');
  const text = JSON.stringify(value);
  if (text.length > MAX_VALUE) throw refuse('property-too-long');
  const table = `jira_${kind}_property`;
  const { changes } = db.run(`UPDATE ${table} SET value = ? WHERE ${kind}_id = ? AND key = ?`, [
    text,
    id,
    key,
  ]);
  if (changes > 0) return 'updated';
  db.run(`INSERT INTO ${table} (${kind}_id, key, value) VALUES (?, ?, ?)`, [id, key, text]);
  return 'created';
}

export function deleteProperty(db: Db, { kind, id }: PropertyOwner, key: string): void {
  const { changes } = db.run(`DELETE FROM jira_${kind}_property WHERE ${kind}_id = ? AND key = ?`, [id, key]);
  if (changes === 0) throw refuse('property-not-found', key);
}

/** Reads the `properties` list of a create or edit request. */
export function readPropertyList(input: unknown): readonly Property[] {
  if (input == null) return [];
  if (!Array.isArray(input)) throw refuse('invalid-payload');
  return (input as readonly unknown[]).map((entry) => {
    const { key, value } = isObject(entry) ? entry : {};
    if (typeof key !== 'string') throw refuse('property-key-invalid');
    return { key, value };
  });
}
