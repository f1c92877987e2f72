import { type Answer, type Call, type Operation } from '../../products/operation';
import { scopes } from '../scopes';
import { openDesk, type Desk } from '../store/issues';
import { seenProject, seenProjects } from '../store/projects';
import { type Rights } from '../store/rights';
import { type ProjectRow } from '../store/rows';
import { issueTypeView, statusView } from '../views/configuration';
import { pageBean, pageOf, queryList } from '../views/requests';
import { createViewer } from '../views/viewer';
import { statusesOf, typesOf } from './project-types';
import { listedProjectView, projectView } from './project-view';

const READ = scopes(
  'read:jira-work',
  'read:issue-type read:project read:project.property read:user read:application-role read:avatar read:group read:issue-type-hierarchy read:project-category read:project-version read:project.component',
);
const PROJECT = '/rest/api/3/project';

export const projectOperations: readonly Operation[] = [
  {
    operationId: 'getAllProjects',
    method: 'GET',
    path: PROJECT,
    depth: 'full',
    scopes: READ,
    run: getAllProjects,
  },
  {
    operationId: 'searchProjects',
    method: 'GET',
    path: `${PROJECT}/search`,
    depth: 'full',
    scopes: READ,
    run: searchProjects,
  },
  {
    operationId: 'getRecent',
    method: 'GET',
    path: `${PROJECT}/recent`,
    depth: 'shape',
    scopes: READ,
    run: getAllProjects,
  },
  {
    operationId: 'getProject',
    method: 'GET',
    path: `${PROJECT}/{projectIdOrKey}`,
    depth: 'full',
    scopes: READ,
    run: getProject,
  },
  {
    operationId: 'getAllStatuses',
    method: 'GET',
    path: `${PROJECT}/{projectIdOrKey}/statuses`,
    depth: 'full',
    scopes: scopes('read:jira-work', 'read:issue-status read:issue-type read:status'),
    run: getAllStatuses,
  },
  {
    operationId: 'getHierarchy',
    method: 'GET',
    path: `${PROJECT}/{projectId}/hierarchy`,
    depth: 'full',
    scopes: scopes('read:jira-work', 'read:issue-type read:issue-type-hierarchy'),
    run: getHierarchy,
  },
  {
    operationId: 'getProjectRoles',
    method: 'GET',
    path: `${PROJECT}/{projectIdOrKey}/role`,
    depth: 'shape',
    scopes: scopes('read:jira-work', 'read:project-role'),
    run: getProjectRoles,
  },
];

const expandOf = ({ query }: Call): ReadonlySet<string> => new Set(queryList(query, 'expand'));

/** Deprecated by Atlassian in favour of the search, still called by older clients. */
function getAllProjects(call: Call): Answer {
  const desk = openDesk(call);
  const properties = queryList(call.query, 'properties');
  return {
    status: 200,
    body: seenProjects(desk).map((project) => listedProjectView(desk, project, expandOf(call), properties)),
  };
}

const PAGE = { usual: 50, most: 100 };

function searchProjects(call: Call): Answer {
  const desk = openDesk(call);
  const properties = queryList(call.query, 'properties');
  const projects = seenProjects(desk).filter((project) => isWanted(desk, project));
  const address = new URL(`/rest/api/3/project/search${searchOf(call)}`, call.context.siteUrl);
  const page = pageOf(call.query, PAGE);
  return {
    status: 200,
    body: pageBean(ordered(projects, call.query.get('orderBy')), page, address, (project) =>
      listedProjectView(desk, project, expandOf(call), properties),
    ),
  };
}

const searchOf = ({ query }: Call): string => (query.size === 0 ? '' : `?${query.toString()}`);

function isWanted({ call, rights }: Desk, project: ProjectRow): boolean {
  const { query } = call;
  const words = query.get('query')?.toLowerCase() ?? '';
  const isNamed = (name: string, value: string): boolean => {
    const wanted = queryList(query, name);
    return wanted.length === 0 || wanted.includes(value);
  };
  return (
    (project.key.toLowerCase().includes(words) || project.name.toLowerCase().includes(words)) &&
    isNamed('id', String(project.id)) &&
    isNamed('keys', project.key) &&
    isNamed('typeKey', project.type_key) &&
    isAllowed(rights, project, query.get('action') ?? 'view')
  );
}

function isAllowed(rights: Rights, project: ProjectRow, action: string): boolean {
  if (action === 'create') return rights.has('CREATE_ISSUES', project);
  if (action === 'edit') return rights.has('ADMINISTER_PROJECTS', project);
  return action === 'view' || rights.has('BROWSE_PROJECTS', project);
}

function ordered(projects: readonly ProjectRow[], orderBy: string | null): readonly ProjectRow[] {
  const by = (orderBy ?? 'key').replace(/^[+-]/, '') === 'name' ? 'name' : 'key';
  const sorted = projects.toSorted((a, b) => a[by].localeCompare(b[by], 'en'));
  return orderBy?.startsWith('-') === true ? sorted.toReversed() : sorted;
}

function getProject(call: Call): Answer {
  const desk = openDesk(call);
  return {
    status: 200,
    body: projectView(desk, seenProject(desk), expandOf(call), queryList(call.query, 'properties')),
  };
}

function getAllStatuses(call: Call): Answer {
  const desk = openDesk(call);
  const project = seenProject(desk);
  const viewer = createViewer(desk);
  const body = typesOf(desk, project).map((type) => {
    const { self, id, name, subtask } = issueTypeView(viewer, type);
    return {
      self,
      id,
      name,
      subtask,
      statuses: statusesOf(desk, project, type).map((status) => statusView(viewer, status)),
    };
  });
  return { status: 200, body };
}

const LEVEL_NAMES: Readonly<Record<number, string>> = { [-1]: 'Subtask', 0: 'Story', 1: 'Epic' };

function getHierarchy(call: Call): Answer {
  const desk = openDesk(call);
  const project = seenProject(desk, call.params['projectId']);
  const types = typesOf(desk, project);
  const levels = [...new Set(types.map((type) => type.hierarchy_level))].sort((a, b) => a - b);
  const hierarchy = levels.map((level) => ({
    level,
    name: LEVEL_NAMES[level] ?? `Level ${String(level)}`,
    issueTypes: types
      .filter((type) => type.hierarchy_level === level)
      .map(({ id, name, avatar_id: avatarId }) => ({ id, name, avatarId })),
  }));
  return { status: 200, body: { projectId: project.id, hierarchy } };
}

/** This site grants permissions to groups and people directly, so that projects have no roles. */
function getProjectRoles(call: Call): Answer {
  seenProject(openDesk(call));
  return { status: 200, body: {} };
}
