import { type Answer, type Call } from '../../products/operation';
import { bodyObject, textOf } from '../http/parameters';
import { spaceV1 } from '../pages/content-v1';
import { mayInSpace, readableSpaces } from '../permissions';
import { Refused } from '../refusals';
import { type SpaceRow } from './space-store';

const STATUSES: readonly string[] = ['current', 'archived'];

/**
 * `PUT /space/{spaceKey}`: a new name, or into the archive and back. What can be done in an archived space is
 * documented nowhere: here it is only left out where current ones are asked for [G].
 */
export function updateSpace(call: Call): Answer {
  const space = administered(call);
  const body = bodyObject(call);
  const status = textOf(body, 'status')?.toLowerCase() ?? space.status;
  if (!STATUSES.includes(status))
    throw new Refused('body-wrong', { name: 'status', type: 'current or archived' });
  const name = textOf(body, 'name')?.trim() ?? space.name;
  if (name === '') throw new Refused('parameter-missing', { name: 'name' });
  call.context.db.run('UPDATE wiki_space SET name = ?, status = ? WHERE id = ?', [name, status, space.id]);
  return { status: 200, body: spaceV1(call, { ...space, name, status }) };
}

function administered({ context, principal, params }: Call): SpaceRow {
  const key = params['spaceKey'] ?? '';
  const readable = readableSpaces(principal);
  const space = context.db.get<SpaceRow>(
    `SELECT * FROM wiki_space WHERE key = ? AND id IN (${readable.sql})`,
    [key, ...readable.params],
  );
  if (space === undefined) throw new Refused('not-found');
  if (!mayInSpace(context, principal, space.id, ['administer', 'space'])) throw new Refused('not-found');
  return space;
}
