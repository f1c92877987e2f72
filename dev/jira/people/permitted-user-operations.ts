import { type Answer, type Call, type Operation } from '../../products/operation';
import { type SitePerson } from '../../products/wire';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { openDesk, seenIssue, type Desk, type SeenIssue } from '../store/issues';
import { isPermissionKey, type PermissionKey } from '../store/permission-keys';
import { seenProject } from '../store/projects';
import { createRightsOf, type Rights } from '../store/rights';
import { type ProjectRow } from '../store/rows';
import { queryList } from '../views/requests';
import { listedPeople, peopleFound, requireUser } from './user-operations';

const LIST = scopes(
  'read:jira-user',
  'read:issue read:project read:user read:application-role read:avatar read:group',
);
const USER = '/rest/api/3/user';

/** Searches for people by what they may do with a project or an issue. */
export const permittedUserOperations: readonly Operation[] = [
  {
    operationId: 'findAssignableUsers',
    method: 'GET',
    path: `${USER}/assignable/search`,
    depth: 'full',
    scopes: LIST,
    run: findAssignableUsers,
  },
  {
    operationId: 'findUsersWithBrowsePermission',
    method: 'GET',
    path: `${USER}/viewissue/search`,
    depth: 'full',
    scopes: LIST,
    run: findUsersWithBrowsePermission,
  },
  {
    operationId: 'findUsersWithAllPermissions',
    method: 'GET',
    path: `${USER}/permission/search`,
    depth: 'full',
    scopes: LIST,
    run: findUsersWithAllPermissions,
  },
];

interface Place {
  readonly project: ProjectRow;
  readonly seen: SeenIssue | null;
}

/** The issue or project that the query names; one of them must be. */
function placeAsked(desk: Desk): Place {
  const { query } = desk.call;
  const issue = query.get('issueKey') ?? query.get('issueId');
  if (issue !== null) {
    const seen = seenIssue(desk, issue);
    return { project: seen.project, seen };
  }
  const project = query.get('project') ?? query.get('projectKey');
  if (project === null) throw refuse('place-missing');
  return { project: seenProject(desk, project), seen: null };
}

function permitted(call: Call, allows: (rights: Rights, place: Place) => boolean): Answer {
  const desk = openDesk(call);
  requireUser(desk);
  const place = placeAsked(desk);
  const may = ({ accountId }: SitePerson): boolean => allows(createRightsOf(call.context, accountId), place);
  return listedPeople(desk, peopleFound(call).filter(may));
}

function findAssignableUsers(call: Call): Answer {
  return permitted(call, (rights, { project, seen }) => rights.has('ASSIGNABLE_USER', project, seen?.issue));
}

function findUsersWithBrowsePermission(call: Call): Answer {
  return permitted(call, (rights, { project, seen }) =>
    seen === null ? rights.has('BROWSE_PROJECTS', project) : rights.sees(seen.issue, project),
  );
}

function findUsersWithAllPermissions(call: Call): Answer {
  const keys = queryList(call.query, 'permissions').map((key): PermissionKey => {
    if (!isPermissionKey(key)) throw refuse('permission-unknown', key);
    return key;
  });
  return permitted(call, (rights, { project, seen }) =>
    keys.every((key) => rights.has(key, project, seen?.issue)),
  );
}
