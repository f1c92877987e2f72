import { type Answer, type Call, type Operation } from '../../products/operation';
import { findGroup, groupMembers, listGroups } from '../../products/people';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { openDesk, type Desk } from '../store/issues';
import { personView } from '../views/people';
import { pageBean, pageOf, queryList } from '../views/requests';
import { createViewer } from '../views/viewer';
import { groupView } from './group-view';
import { requireUser } from './user-operations';

const READ = scopes('read:jira-user', 'read:group');
const GROUP = '/rest/api/3/group';

export const groupOperations: readonly Operation[] = [
  {
    operationId: 'getGroup',
    method: 'GET',
    path: GROUP,
    depth: 'shape',
    scopes: scopes('read:jira-user', 'read:group read:user read:avatar'),
    run: getGroup,
  },
  {
    operationId: 'bulkGetGroups',
    method: 'GET',
    path: `${GROUP}/bulk`,
    depth: 'full',
    scopes: READ,
    run: bulkGetGroups,
  },
  {
    operationId: 'getUsersFromGroup',
    method: 'GET',
    path: `${GROUP}/member`,
    depth: 'full',
    scopes: scopes('manage:jira-configuration', 'read:group read:user read:avatar'),
    run: getUsersFromGroup,
  },
  {
    operationId: 'findGroups',
    method: 'GET',
    path: '/rest/api/3/groups/picker',
    depth: 'full',
    scopes: READ,
    run: findGroups,
  },
];

interface Group {
  readonly groupId: string;
  readonly name: string;
}

function groupAsked({ call }: Desk): Group {
  const asked = call.query.get('groupId') ?? call.query.get('groupname') ?? '';
  const group = findGroup(call.context.db, asked);
  if (!group) throw refuse('group-not-found', asked);
  return group;
}

function getGroup(call: Call): Answer {
  const desk = openDesk(call);
  requireUser(desk);
  const group = groupAsked(desk);
  const size = groupMembers(call.context.db, group.groupId).length;
  const users = { size, items: [], 'max-results': 50, 'start-index': 0, 'end-index': 0 };
  return { status: 200, body: { ...groupView(createViewer(desk), group), users, expand: 'users' } };
}

const PAGE = { usual: 50, most: 50 };

function bulkGetGroups(call: Call): Answer {
  const desk = openDesk(call);
  requireUser(desk);
  const ids = queryList(call.query, 'groupId');
  const names = call.query.getAll('groupName');
  const groups = listGroups(call.context.db).filter(
    ({ groupId, name }) => ids.length + names.length === 0 || ids.includes(groupId) || names.includes(name),
  );
  const address = new URL(createViewer(desk).link('/group/bulk'));
  return { status: 200, body: pageBean(groups, pageOf(call.query, PAGE), address, (group) => group) };
}

function getUsersFromGroup(call: Call): Answer {
  const desk = openDesk(call);
  requireUser(desk);
  const group = groupAsked(desk);
  const everybody = call.query.get('includeInactiveUsers') === 'true';
  const members = groupMembers(call.context.db, group.groupId).filter(({ active }) => active || everybody);
  const viewer = createViewer(desk);
  const address = new URL(viewer.link(`/group/member?groupId=${encodeURIComponent(group.groupId)}`));
  return {
    status: 200,
    body: pageBean(members, pageOf(call.query, PAGE), address, (person) => personView(viewer, person)),
  };
}

function findGroups(call: Call): Answer {
  const words = call.query.get('query')?.toLowerCase() ?? '';
  const groups = listGroups(call.context.db).filter(({ name }) => name.toLowerCase().includes(words));
  const { maxResults } = pageOf(call.query, { usual: 20, most: 1000 });
  const shown = groups
    .slice(0, maxResults)
    .map(({ groupId, name }) => ({ groupId, name, html: name, labels: [] }));
  const header = `Showing ${String(shown.length)} of ${String(groups.length)} matching groups`;
  return { status: 200, body: { header, total: groups.length, groups: shown } };
}
