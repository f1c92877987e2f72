import { type Call } from '../../products/operation';
import { readableSpaces } from '../permissions';
import { Refused } from '../refusals';

export interface SpaceRow {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly status: string;
  readonly homepage_id: number | null;
  readonly author_id: string;
  readonly created_at: number;
}

/** The space, or 404 for one that is missing or hidden. */
export function readableSpace({ context, principal }: Call, spaceId: number): SpaceRow {
  const readable = readableSpaces(principal);
  const space = context.db.get<SpaceRow>(
    `SELECT * FROM wiki_space WHERE id = ? AND id IN (${readable.sql})`,
    [spaceId, ...readable.params],
  );
  if (space === undefined) throw new Refused('not-found');
  return space;
}
