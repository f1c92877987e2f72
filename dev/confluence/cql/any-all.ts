import { type Condition } from '../permissions';

/** Joins conditions as a balanced tree: SQLite refuses long chains of AND or OR as too deep. */
export function joined(parts: readonly Condition[], by: 'AND' | 'OR'): Condition {
  const [first] = parts;
  if (first === undefined) return { sql: by === 'AND' ? 'TRUE' : 'FALSE', params: [] };
  if (parts.length === 1) return first;
  const half = Math.ceil(parts.length / 2);
  const left = joined(parts.slice(0, half), by);
  const right = joined(parts.slice(half), by);
  return { sql: `(${left.sql} ${by} ${right.sql})`, params: [...left.params, ...right.params] };
}
