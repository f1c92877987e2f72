import { createHash } from 'node:crypto';
import { type SqlValue } from '../../kernel/sqlite';
import { badQuery } from '../jql/compile';

/** How long Jira keeps a page token good. */
const LIFETIME_MS = 7 * 24 * 3_600_000;

interface Place {
  /** Fingerprint of the query and who asked: a token continues only its own search. */
  readonly query: string;
  readonly at: number;
  readonly after: readonly (string | number | null)[];
}

export function writePageToken(after: readonly SqlValue[], owner: string, now: number): string {
  const place = { query: fingerprint(owner), at: now, after };
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** The place the token stands for; refuses one that is foreign, broken or too old. */
export function readPageToken(token: string, owner: string, now: number): Place['after'] {
  const place = decode(token);
  if (place?.query !== fingerprint(owner) || now - place.at > LIFETIME_MS) {
    throw badQuery(['The nextPageToken is invalid or has expired.']); // a guess at Jira's words
  }
  return place.after;
}

function decode(token: string): Place | undefined {
  try {
    const place: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    return isPlace(place) ? place : undefined;
  } catch {
    return undefined;
  }
}

function isPlace(value: unknown): value is Place {
  const { query, at, after } = (value ?? {}) as Partial<Record<keyof Place, unknown>>;
  const isScalar = (part: unknown): boolean =>
    part === null || typeof part === 'string' || typeof part === 'number';
  return typeof query === 'string' && typeof at === 'number' && Array.isArray(after) && after.every(isScalar);
}

const fingerprint = (owner: string): string => createHash('sha256').update(owner).digest('base64url');
