import { type Answer, type Call, type Operation } from '../../products/operation';
import { findPerson, groupIdsOf, listGroups, listPeople } from '../../products/people';
import { type SitePerson } from '../../products/wire';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { openDesk, type Desk } from '../store/issues';
import { avatarOfPerson, personView } from '../views/people';
import { pageBean, pageOf, queryList } from '../views/requests';
import { createViewer } from '../views/viewer';
import { groupView } from './group-view';

type Json = Readonly<Record<string, unknown>>;

const READ = scopes('read:jira-user', 'read:application-role read:group read:user read:avatar');
const LIST = scopes('read:jira-user', 'read:user read:application-role read:avatar read:group');
const API = '/rest/api/3';

export const userOperations: readonly Operation[] = [
  {
    operationId: 'getCurrentUser',
    method: 'GET',
    path: `${API}/myself`,
    depth: 'full',
    scopes: READ,
    run: getCurrentUser,
  },
  { operationId: 'getUser', method: 'GET', path: `${API}/user`, depth: 'full', scopes: READ, run: getUser },
  {
    operationId: 'bulkGetUsers',
    method: 'GET',
    path: `${API}/user/bulk`,
    depth: 'full',
    scopes: READ,
    run: bulkGetUsers,
  },
  {
    operationId: 'getUserGroups',
    method: 'GET',
    path: `${API}/user/groups`,
    depth: 'full',
    scopes: scopes('read:jira-user', 'read:group'),
    run: getUserGroups,
  },
  {
    operationId: 'findUsers',
    method: 'GET',
    path: `${API}/user/search`,
    depth: 'full',
    scopes: scopes(
      'read:jira-user',
      'read:user read:user.property read:application-role read:avatar read:group',
    ),
    run: findUsers,
  },
  {
    operationId: 'findUsersForPicker',
    method: 'GET',
    path: `${API}/user/picker`,
    depth: 'full',
    scopes: scopes('read:jira-user', 'read:user'),
    run: findUsersForPicker,
  },
  {
    operationId: 'getAllUsers',
    method: 'GET',
    path: `${API}/users/search`,
    depth: 'full',
    scopes: LIST,
    run: getAllUsers,
  },
  {
    operationId: 'getAllUsersDefault',
    method: 'GET',
    path: `${API}/users`,
    depth: 'full',
    scopes: LIST,
    run: getAllUsers,
  },
  {
    operationId: 'getLocale',
    method: 'GET',
    path: `${API}/mypreferences/locale`,
    depth: 'full',
    scopes: scopes('manage:jira-configuration', 'read:user-configuration'),
    run: getLocale,
  },
];

export function requireUser({ rights, lookups }: Desk): SitePerson {
  const person = rights.accountId === null ? undefined : lookups.person(rights.accountId);
  if (!person) throw refuse('not-authenticated');
  return person;
}

/** `expand=groups,applicationRoles` adds what they belong to. */
function fullUser(desk: Desk, person: SitePerson): Json {
  const expand = queryList(desk.call.query, 'expand');
  const viewer = createViewer(desk);
  const ids = new Set(groupIdsOf(desk.call.context.db, person.accountId));
  const groups = listGroups(desk.call.context.db).filter(({ groupId }) => ids.has(groupId));
  const roles = person.products.includes('jira') ? [{ key: 'jira-software', name: 'Jira' }] : [];
  return {
    ...personView(viewer, person),
    locale: person.locale,
    groups: {
      size: groups.length,
      items: expand.includes('groups') ? groups.map((group) => groupView(viewer, group)) : [],
    },
    applicationRoles: { size: roles.length, items: expand.includes('applicationRoles') ? roles : [] },
    expand: 'groups,applicationRoles',
  };
}

function getCurrentUser(call: Call): Answer {
  const desk = openDesk(call);
  return { status: 200, body: fullUser(desk, requireUser(desk)) };
}

function getUser(call: Call): Answer {
  const desk = openDesk(call);
  requireUser(desk);
  return { status: 200, body: fullUser(desk, personAsked(call)) };
}

function personAsked({ query, context }: Call): SitePerson {
  const person = findPerson(context.db, query.get('accountId') ?? '');
  if (!person) throw refuse('user-not-found');
  return person;
}

function bulkGetUsers(call: Call): Answer {
  const desk = openDesk(call);
  requireUser(desk);
  const people = queryList(call.query, 'accountId').flatMap(
    (accountId) => findPerson(call.context.db, accountId) ?? [],
  );
  const viewer = createViewer(desk);
  const address = new URL(`/rest/api/3/user/bulk?${call.query.toString()}`, call.context.siteUrl);
  const page = pageOf(call.query, { usual: 10, most: 200 });
  return { status: 200, body: pageBean(people, page, address, (person) => personView(viewer, person)) };
}

function getUserGroups(call: Call): Answer {
  const desk = openDesk(call);
  requireUser(desk);
  const ids = new Set(groupIdsOf(call.context.db, personAsked(call).accountId));
  const viewer = createViewer(desk);
  const groups = listGroups(call.context.db).filter(({ groupId }) => ids.has(groupId));
  return { status: 200, body: groups.map((group) => groupView(viewer, group)) };
}

/** Jira matches the beginning of words of names and addresses; an account id matches itself. */
function matchesQuery(person: SitePerson, query: string): boolean {
  const words = query.trim().toLowerCase();
  const parts = [...person.displayName.split(/\s+/), person.displayName, person.email].map((part) =>
    part.toLowerCase(),
  );
  return words === '' || person.accountId === query || parts.some((part) => part.startsWith(words));
}

/** People whom the query means: those who left and app accounts are not offered. */
export function peopleFound({ query, context }: Call): readonly SitePerson[] {
  const accountId = query.get('accountId');
  return listPeople(context.db).filter(
    (person) =>
      person.active &&
      person.accountType === 'atlassian' &&
      (accountId === null ? matchesQuery(person, query.get('query') ?? '') : person.accountId === accountId),
  );
}

const PAGE = { usual: 50, most: 1000 };

/** One page of people as a bare list, as Jira's user searches answer. */
export function listedPeople(desk: Desk, people: readonly SitePerson[]): Answer {
  const { startAt, maxResults } = pageOf(desk.call.query, PAGE);
  const viewer = createViewer(desk);
  return {
    status: 200,
    body: people.slice(startAt, startAt + maxResults).map((person) => personView(viewer, person)),
  };
}

function findUsers(call: Call): Answer {
  const desk = openDesk(call);
  requireUser(desk);
  if (call.query.get('query') === null && call.query.get('accountId') === null)
    throw refuse('user-not-named');
  return listedPeople(desk, peopleFound(call));
}

function findUsersForPicker(call: Call): Answer {
  const desk = openDesk(call);
  requireUser(desk);
  const excluded = queryList(call.query, 'excludeAccountIds');
  const people = peopleFound(call).filter(({ accountId }) => !excluded.includes(accountId));
  const { maxResults } = pageOf(call.query, PAGE);
  const shown = people.slice(0, maxResults).map(({ accountId, accountType, displayName }) => ({
    accountId,
    accountType,
    displayName,
    html: displayName,
    avatarUrl: avatarOfPerson(call.context.siteUrl, accountId),
  }));
  const header = `Showing ${String(shown.length)} of ${String(people.length)} matching users`;
  return { status: 200, body: { users: shown, total: people.length, header } };
}

/** Everybody, also those who left and apps. */
function getAllUsers(call: Call): Answer {
  const desk = openDesk(call);
  requireUser(desk);
  return listedPeople(desk, listPeople(call.context.db));
}

function getLocale(call: Call): Answer {
  return { status: 200, body: { locale: requireUser(openDesk(call)).locale.replace('-', '_') } };
}
