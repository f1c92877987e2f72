import { type Answer, type Call, type Operation } from '../../products/operation';
import { findPerson } from '../../products/people';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { openDesk } from '../store/issues';
import { requireUser } from './user-operations';

/** `DELETE /user`: the person keeps their name on what they did, and does nothing any more. */
export const removeUserOperation: Operation = {
  operationId: 'removeUser',
  method: 'DELETE',
  path: '/rest/api/3/user',
  depth: 'full',
  scopes: scopes('manage:jira-configuration', 'write:user'),
  run: removeUser,
};

function removeUser(call: Call): Answer {
  if (!requireUser(openDesk(call)).siteAdmin) throw refuse('cannot-administer-site');
  const { db } = call.context;
  const person = findPerson(db, call.query.get('accountId') ?? '');
  if (!person) throw refuse('user-not-found');
  db.run('UPDATE person SET active = 0 WHERE account_id = ?', [person.accountId]);
  return { status: 204 };
}
