import { type Answer, type Call } from '../../products/operation';
import { findGroup, findPerson, groupIdsOf, groupMembers, listGroups } from '../../products/people';
import { type SitePerson } from '../../products/wire';
import { bodyObject, listOf, numberOf } from '../http/parameters';
import { v1, v2 } from '../http/rows';
import { Refused } from '../refusals';
import { groupV1, userV1, userV2 } from './user-answer';

function currentUser(call: Call): Answer {
  const { accountId } = call.principal;
  return accountId === null ? anonymousUser() : { status: 200, body: userV1(person(call, accountId)) };
}

const anonymousUser = (): Answer => ({
  status: 200,
  body: {
    type: 'anonymous',
    profilePicture: { path: '/wiki/aa-avatar/anonymous', width: 48, height: 48, isDefault: true },
    displayName: 'Anonymous',
    _expandable: { operations: '' },
    _links: { self: '/wiki/rest/api/user/anonymous' },
  },
});

function getUser(call: Call): Answer {
  requireLogin(call);
  return { status: 200, body: userV1(person(call, requiredQuery(call, 'accountId'))) };
}

function bulkUsersV1(call: Call): Answer {
  requireLogin(call);
  const results = knownPeople(call, listOf(call, 'accountId')).map((found) => ({
    ...userV1(found),
    _expandable: { operations: '', details: '', personalSpace: '' },
  }));
  return {
    status: 200,
    body: {
      results,
      start: 0,
      limit: 200,
      size: results.length,
      _links: { base: `${call.context.siteUrl}/wiki` },
    },
  };
}

const MAX_BULK = 250;

/** `POST /users-bulk`: who is not known is left out. */
function bulkUsersV2(call: Call): Answer {
  requireLogin(call);
  const ids = bodyObject(call)['accountIds'];
  if (
    !Array.isArray(ids) ||
    ids.length === 0 ||
    ids.length > MAX_BULK ||
    !ids.every((id) => typeof id === 'string')
  ) {
    throw new Refused('body-wrong', { name: 'accountIds', type: 'an array of 1 to 250 account ids' });
  }
  return {
    status: 200,
    body: { results: knownPeople(call, ids).map(userV2), _links: { base: `${call.context.siteUrl}/wiki` } },
  };
}

function groupsOfUser(call: Call): Answer {
  requireLogin(call);
  const { accountId } = person(call, requiredQuery(call, 'accountId'));
  const { db } = call.context;
  return pageOf(
    call,
    groupIdsOf(db, accountId)
      .flatMap((id) => findGroup(db, id) ?? [])
      .map(groupV1),
  );
}

function groups(call: Call): Answer {
  requireLogin(call);
  return pageOf(call, listGroups(call.context.db).map(groupV1));
}

function membersOfGroup(call: Call): Answer {
  requireLogin(call);
  const group = findGroup(call.context.db, call.params['groupId'] ?? '');
  if (group === undefined) throw new Refused('group-not-found', { id: call.params['groupId'] ?? '' });
  return pageOf(call, groupMembers(call.context.db, group.groupId).map(userV1));
}

function groupById(call: Call): Answer {
  requireLogin(call);
  const id = requiredQuery(call, 'id');
  const group = findGroup(call.context.db, id);
  if (group === undefined) throw new Refused('group-not-found', { id });
  return { status: 200, body: groupV1(group) };
}

/** Directory lists of API v1 are read by `start` and `limit`. */
function pageOf(call: Call, all: readonly unknown[]): Answer {
  const start = numberOf(call, 'start', { min: 0, max: Number.MAX_SAFE_INTEGER, otherwise: 0 });
  const limit = numberOf(call, 'limit', { min: 0, max: 200, otherwise: 200 });
  const results = all.slice(start, start + limit);
  return {
    status: 200,
    body: {
      results,
      start,
      limit,
      size: results.length,
      _links: { base: `${call.context.siteUrl}/wiki`, context: '/wiki' },
    },
  };
}

function requireLogin({ principal }: Call): void {
  if (principal.accountId === null) throw new Refused('must-log-in');
}

function requiredQuery({ query }: Call, name: string): string {
  const value = query.get(name);
  if (value === null) throw new Refused('parameter-missing', { name });
  return value;
}

function person({ context }: Call, accountId: string): SitePerson {
  const found = findPerson(context.db, accountId);
  if (found === undefined) throw new Refused('user-not-found', { id: accountId });
  return found;
}

const knownPeople = ({ context }: Call, ids: readonly string[]): readonly SitePerson[] =>
  ids.flatMap((id) => findPerson(context.db, id) ?? []);

const READ_USER = ['read:confluence-user'];
const READ_GROUPS = ['read:confluence-groups'];

export const userOperations = [
  v1('GET /user/current', 'getCurrentUser', READ_USER, currentUser),
  v1('GET /user/anonymous', 'getAnonymousUser', READ_USER, anonymousUser),
  v1('GET /user', 'getUser', READ_USER, getUser),
  v1('GET /user/bulk', 'getBulkUserLookup', READ_USER, bulkUsersV1),
  v1('GET /user/memberof', 'getGroupMembershipsForUser', READ_USER, groupsOfUser),
  v1('GET /group', 'getGroups', READ_GROUPS, groups),
  v1('GET /group/by-id', 'getGroupByGroupId', READ_GROUPS, groupById),
  v1('GET /group/{groupId}/membersByGroupId', 'getGroupMembersByGroupId', READ_GROUPS, membersOfGroup),
  v2('POST /users-bulk', 'createBulkUserLookup', ['read:user:confluence'], bulkUsersV2),
];
