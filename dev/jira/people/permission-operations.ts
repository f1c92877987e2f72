import { type Answer, type Call, type Operation } from '../../products/operation';
import { isObject } from '../../kernel/json-object';
import { bodyObject } from '../fields/read-input';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { findComment } from '../around/comment-store';
import { findIssue, openDesk, seenIssue, type Desk, type SeenIssue } from '../store/issues';
import { isPermissionKey, type PermissionKey, PERMISSIONS } from '../store/permission-keys';
import { findProject, seenProject, seenProjects } from '../store/projects';
import { createRightsOf, type Rights } from '../store/rights';
import { type IssueRow, type ProjectRow } from '../store/rows';
import { textList } from '../views/requests';

type Json = Readonly<Record<string, unknown>>;

const API = '/rest/api/3';

export const permissionOperations: readonly Operation[] = [
  {
    operationId: 'getMyPermissions',
    method: 'GET',
    path: `${API}/mypermissions`,
    depth: 'full',
    scopes: scopes('read:jira-work', 'read:permission'),
    run: getMyPermissions,
  },
  {
    operationId: 'getAllPermissions',
    method: 'GET',
    path: `${API}/permissions`,
    depth: 'full',
    scopes: scopes('manage:jira-configuration', 'read:permission'),
    run: getAllPermissions,
  },
  {
    operationId: 'getBulkPermissions',
    method: 'POST',
    path: `${API}/permissions/check`,
    depth: 'full',
    scopes: scopes('', 'read:permission'),
    run: getBulkPermissions,
  },
  {
    operationId: 'getPermittedProjects',
    method: 'POST',
    path: `${API}/permissions/project`,
    depth: 'full',
    scopes: scopes('read:jira-work', 'read:permission read:project'),
    run: getPermittedProjects,
  },
];

function permissionKey(key: string): PermissionKey {
  if (!isPermissionKey(key)) throw refuse('permission-unknown', key);
  return key;
}

/** Jira's numeric ids of permissions are historical; the place in the list stands for them. */
function permissionView(key: PermissionKey): Json {
  const [name, type] = PERMISSIONS[key];
  return { id: String(Object.keys(PERMISSIONS).indexOf(key)), key, name, type, description: name };
}

interface Place {
  readonly project: ProjectRow | null;
  readonly seen: SeenIssue | null;
}

/** Where the caller asks about: a comment's issue, an issue, a project, or anywhere. */
function placeAsked(desk: Desk): Place {
  const { query } = desk.call;
  const commentId = query.get('commentId');
  const comment = commentId === null ? undefined : findComment(desk, commentId);
  const issue = query.get('issueId') ?? query.get('issueKey') ?? (comment ? String(comment.issue_id) : null);
  if (issue !== null) {
    const seen = seenIssue(desk, issue);
    return { project: seen.project, seen };
  }
  const project = query.get('projectId') ?? query.get('projectKey');
  return { project: project === null ? null : seenProject(desk, project), seen: null };
}

/** Without a place, a project permission counts where the caller has it in any project. */
function getMyPermissions(call: Call): Answer {
  const desk = openDesk(call);
  const asked = call.query.get('permissions');
  if (asked === null || asked.trim() === '') throw refuse('permissions-missing');
  const keys = asked.split(',').map((key) => permissionKey(key.trim()));
  const place = placeAsked(desk);
  const permissions = Object.fromEntries(
    keys.map((key) => [key, { ...permissionView(key), havePermission: isGranted(desk, key, place) }]),
  );
  return { status: 200, body: { permissions } };
}

function isGranted(desk: Desk, key: PermissionKey, { project, seen }: Place): boolean {
  const { rights } = desk;
  if (PERMISSIONS[key][1] === 'GLOBAL') return rights.hasGlobal(key);
  if (project === null) return seenProjects(desk).some((candidate) => rights.has(key, candidate));
  return rights.has(key, project, seen?.issue);
}

function getAllPermissions(): Answer {
  const keys = Object.keys(PERMISSIONS).map(permissionKey);
  return {
    status: 200,
    body: { permissions: Object.fromEntries(keys.map((key) => [key, permissionView(key)])) },
  };
}

/** Limits of `POST /permissions/check`. */
const MAX_PLACES = 1000;

/** Answers the ids that the permission holds for; ids that do not exist or are hidden are left out. */
function getBulkPermissions(call: Call): Answer {
  const { accountId, globalPermissions, projectPermissions } = bodyObject(call);
  const rights = rightsAskedFor(openDesk(call), accountId);
  const groups = Array.isArray(projectPermissions) ? (projectPermissions as readonly unknown[]) : [];
  const granted = groups.filter(isObject).flatMap((group) => grantsOf(call, rights, group));
  const globals = textList(globalPermissions)
    .map(permissionKey)
    .filter((key) => rights.hasGlobal(key));
  return { status: 200, body: { projectPermissions: granted, globalPermissions: globals } };
}

/** Asking for others takes the global permission to administer Jira. */
function rightsAskedFor({ call, rights }: Desk, accountId: unknown): Rights {
  if (typeof accountId !== 'string' || accountId === rights.accountId) return rights;
  if (!rights.siteAdmin && call.principal.kind !== 'app') throw refuse('not-an-administrator');
  return createRightsOf(call.context, accountId);
}

function grantsOf(call: Call, rights: Rights, { permissions, issues, projects }: Json): readonly Json[] {
  const issueIds = textList(issues);
  const projectIds = textList(projects);
  if (issueIds.length > MAX_PLACES || projectIds.length > MAX_PLACES)
    throw refuse('too-many-ids', MAX_PLACES);
  const seen = issueIds.flatMap((id) => placed(call, rights, findIssue(call, id)));
  const known = projectIds.flatMap((id) => findProject(call, id) ?? []);
  return textList(permissions)
    .map(permissionKey)
    .map((permission) => ({
      permission,
      issues: seen
        .filter(({ issue, project }) => rights.has(permission, project, issue))
        .map(({ issue }) => issue.id),
      projects: known.filter((project) => rights.has(permission, project)).map(({ id }) => id),
    }));
}

function placed(call: Call, rights: Rights, issue: IssueRow | undefined): readonly SeenIssue[] {
  const project = issue && findProject(call, String(issue.project_id));
  return issue && project && rights.sees(issue, project) ? [{ issue, project }] : [];
}

function getPermittedProjects(call: Call): Answer {
  const desk = openDesk(call);
  const keys = textList(isObject(call.body) ? call.body['permissions'] : undefined).map(permissionKey);
  const projects = seenProjects(desk)
    .filter((project) => keys.every((key) => desk.rights.has(key, project)))
    .map(({ id, key }) => ({ id, key }));
  return { status: 200, body: { projects } };
}
