import { createHash } from 'node:crypto';
import { type Indexed } from './entity-values';
import { badRequest } from './refusal';

/** Where a page ended. */
export interface Position {
  readonly range: Indexed;
  readonly key: string;
}

/** A cursor is good for the query that gave it only; it carries a fingerprint of that query. */
export function writeCursor(query: unknown, position: Position): string {
  return Buffer.from(JSON.stringify([fingerprint(query), position.range, position.key])).toString(
    'base64url',
  );
}

export function readCursor(query: unknown, cursor: string | undefined): Position | null {
  if (cursor === undefined) return null;
  const [print, range, key] = parse(cursor);
  if (print !== fingerprint(query) || typeof key !== 'string') {
    throw badRequest('INVALID_CURSOR', 'The cursor does not belong to this query.');
  }
  return { range: range as Indexed, key };
}

const fingerprint = (query: unknown): string =>
  createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 12);

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
