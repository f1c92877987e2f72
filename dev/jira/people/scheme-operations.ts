import { type Answer, type Call, type Operation } from '../../products/operation';
import { findGroup } from '../../products/people';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { openDesk, type Desk } from '../store/issues';
import { seenProject } from '../store/projects';
import { type NamedRow } from '../store/rows';
import { queryList } from '../views/requests';
import { securityLevelView } from '../views/configuration';
import { createViewer, type Viewer } from '../views/viewer';

type Json = Readonly<Record<string, unknown>>;

const READ = scopes(
  'read:jira-work',
  'read:application-role read:field read:group read:permission-scheme read:permission read:project-role read:user read:avatar read:project-category read:project',
);
const SCHEME = '/rest/api/3/permissionscheme';
const PROJECT = '/rest/api/3/project/{projectKeyOrId}';

/** Who may do what, as schemes say it: containers of permissions that an audience can be judged by. */
export const schemeOperations: readonly Operation[] = [
  {
    operationId: 'getAssignedPermissionScheme',
    method: 'GET',
    path: `${PROJECT}/permissionscheme`,
    depth: 'full',
    scopes: READ,
    run: getAssignedPermissionScheme,
  },
  {
    operationId: 'getAllPermissionSchemes',
    method: 'GET',
    path: SCHEME,
    depth: 'full',
    scopes: READ,
    run: getAllPermissionSchemes,
  },
  {
    operationId: 'getPermissionScheme',
    method: 'GET',
    path: `${SCHEME}/{schemeId}`,
    depth: 'full',
    scopes: READ,
    run: getPermissionScheme,
  },
  {
    operationId: 'getPermissionSchemeGrants',
    method: 'GET',
    path: `${SCHEME}/{schemeId}/permission`,
    depth: 'full',
    scopes: scopes(
      'read:jira-work',
      'read:application-role read:field read:group read:permission read:project-role read:user',
    ),
    run: getPermissionSchemeGrants,
  },
  {
    operationId: 'getSecurityLevelsForProject',
    method: 'GET',
    path: `${PROJECT}/securitylevel`,
    depth: 'full',
    scopes: scopes('read:jira-work', 'read:issue-security-level'),
    run: getSecurityLevelsForProject,
  },
  {
    operationId: 'getIssueSecurityLevel',
    method: 'GET',
    path: '/rest/api/3/securitylevel/{id}',
    depth: 'full',
    scopes: scopes(
      'manage:jira-configuration',
      'read:field read:issue-security-level read:project-role read:user',
    ),
    run: getIssueSecurityLevel,
  },
];

export interface GrantRow {
  readonly id: number;
  readonly permission: string;
  readonly holder_type: string;
  readonly holder: string | null;
}

function schemeView(desk: Desk, scheme: NamedRow): Json {
  const viewer = createViewer(desk);
  const expanded = queryList(desk.call.query, 'expand').some(
    (part) => part === 'permissions' || part === 'all',
  );
  return {
    expand: 'permissions,user,group,projectRole,field,all',
    id: scheme.id,
    self: viewer.link(`/permissionscheme/${String(scheme.id)}`),
    name: scheme.name,
    description: scheme.description,
    ...(expanded ? { permissions: grantsOf(desk, viewer, scheme) } : {}),
  };
}

function grantsOf({ call }: Desk, viewer: Viewer, scheme: NamedRow): readonly Json[] {
  const rows = call.context.db.all<GrantRow>(
    'SELECT * FROM jira_permission_grant WHERE scheme_id = ? ORDER BY id',
    [scheme.id],
  );
  return rows.map((grant) => grantView(call, viewer, scheme, grant));
}

export const grantView = (call: Call, viewer: Viewer, scheme: NamedRow, grant: GrantRow): Json => ({
  id: grant.id,
  self: viewer.link(`/permissionscheme/${String(scheme.id)}/permission/${String(grant.id)}`),
  holder: holderView(call, grant),
  permission: grant.permission,
});

/** `parameter` is a group's name, `value` its id; for people both are the account id. */
function holderView({ context }: Call, { holder_type: type, holder }: GrantRow): Json {
  if (holder === null) return { type };
  const parameter = type === 'group' ? (findGroup(context.db, holder)?.name ?? holder) : holder;
  return { type, parameter, value: holder };
}

export function schemeById({ call }: Desk, id: string): NamedRow {
  const scheme = call.context.db.get<NamedRow>('SELECT * FROM jira_permission_scheme WHERE id = ?', [
    Number(id),
  ]);
  if (!scheme) throw refuse('scheme-not-found', id);
  return scheme;
}

/** Takes the permission to administer the project, as documented. */
function getAssignedPermissionScheme(call: Call): Answer {
  const desk = openDesk(call);
  const project = seenProject(desk, call.params['projectKeyOrId']);
  if (!desk.rights.has('ADMINISTER_PROJECTS', project)) throw refuse('cannot-administer-project');
  return { status: 200, body: schemeView(desk, schemeById(desk, String(project.permission_scheme_id))) };
}

/** The documents ask for no more than access to Jira. */
function requireUser({ rights }: Desk): void {
  if (rights.accountId === null) throw refuse('not-authenticated');
}

function getAllPermissionSchemes(call: Call): Answer {
  const desk = openDesk(call);
  requireUser(desk);
  const schemes = call.context.db.all<NamedRow>('SELECT * FROM jira_permission_scheme ORDER BY name, id');
  return { status: 200, body: { permissionSchemes: schemes.map((scheme) => schemeView(desk, scheme)) } };
}

function getPermissionScheme(call: Call): Answer {
  const desk = openDesk(call);
  requireUser(desk);
  return { status: 200, body: schemeView(desk, schemeById(desk, call.params['schemeId'] ?? '')) };
}

function getPermissionSchemeGrants(call: Call): Answer {
  const desk = openDesk(call);
  requireUser(desk);
  const scheme = schemeById(desk, call.params['schemeId'] ?? '');
  return {
    status: 200,
    body: {
      permissions: grantsOf(desk, createViewer(desk), scheme),
      expand: 'user,group,projectRole,field,all',
    },
  };
}

/** Only the levels that the caller may set and see. */
function getSecurityLevelsForProject(call: Call): Answer {
  const desk = openDesk(call);
  const project = seenProject(desk, call.params['projectKeyOrId']);
  const viewer = createViewer(desk);
  const levels = call.context.db
    .all<NamedRow>('SELECT * FROM jira_security_level WHERE scheme_id = ? ORDER BY id', [
      project.security_scheme_id ?? 0,
    ])
    .filter(({ id }) => desk.rights.mayUseLevel(id, project));
  return { status: 200, body: { levels: levels.map((level) => securityLevelView(viewer, level)) } };
}

function getIssueSecurityLevel(call: Call): Answer {
  const desk = openDesk(call);
  const levelId = call.params['id'] ?? '';
  const level = desk.lookups.securityLevel(Number(levelId));
  if (!level) throw refuse('security-level-not-found', levelId);
  return { status: 200, body: securityLevelView(createViewer(desk), level) };
}
