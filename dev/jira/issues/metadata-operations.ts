import { type Answer, type Call, type Operation } from '../../products/operation';
import { createMetadata, editMetadata } from '../fields/edit-metadata';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { openDesk, seenIssue, type Desk } from '../store/issues';
import { seenProject, seenProjects } from '../store/projects';
import { type IssueTypeRow, type ProjectRow } from '../store/rows';
import { issueTypeView, projectRefView } from '../views/configuration';
import { pageOf, queryList } from '../views/requests';
import { createViewer } from '../views/viewer';

type Json = Readonly<Record<string, unknown>>;

const CREATE_META = scopes('read:jira-work', 'read:issue-meta read:avatar read:field-configuration');
const META = '/rest/api/3/issue/createmeta';

export const issueMetadataOperations: readonly Operation[] = [
  {
    operationId: 'getCreateIssueMeta',
    method: 'GET',
    path: META,
    depth: 'full',
    scopes: CREATE_META,
    run: getCreateIssueMeta,
  },
  {
    operationId: 'getCreateIssueMetaIssueTypes',
    method: 'GET',
    path: `${META}/{projectIdOrKey}/issuetypes`,
    depth: 'full',
    scopes: CREATE_META,
    run: getCreateIssueMetaIssueTypes,
  },
  {
    operationId: 'getCreateIssueMetaIssueTypeId',
    method: 'GET',
    path: `${META}/{projectIdOrKey}/issuetypes/{issueTypeId}`,
    depth: 'full',
    scopes: CREATE_META,
    run: getCreateIssueMetaIssueTypeId,
  },
  {
    operationId: 'getEditIssueMeta',
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/editmeta',
    depth: 'full',
    scopes: scopes('read:jira-work', 'read:issue-meta read:field-configuration'),
    run: getEditIssueMeta,
  },
];

/** The types that the caller may create here; none without the permission to create. */
function creatableTypes({ call, rights, lookups }: Desk, project: ProjectRow): readonly IssueTypeRow[] {
  if (!rights.has('CREATE_ISSUES', project)) return [];
  return call.context.db
    .all<{ type_id: number }>(
      'SELECT type_id FROM jira_project_issue_type WHERE project_id = ? ORDER BY position',
      [project.id],
    )
    .map(({ type_id }) => lookups.type(type_id))
    .filter((type) => type !== undefined);
}

/** Deprecated by Atlassian, still called by older clients: everything in one answer. */
function getCreateIssueMeta(call: Call): Answer {
  const desk = openDesk(call);
  const viewer = createViewer(desk);
  const wanted = [...queryList(call.query, 'projectIds'), ...queryList(call.query, 'projectKeys')];
  const withFields = call.query.get('expand')?.includes('projects.issuetypes.fields') ?? false;
  const projects = seenProjects(desk)
    .filter(({ id, key }) => wanted.length === 0 || wanted.includes(String(id)) || wanted.includes(key))
    .map((project) => {
      const { self, id, key, name, avatarUrls } = projectRefView(viewer, project);
      const issuetypes = creatableTypes(desk, project).map((type) => ({
        ...issueTypeView(viewer, type),
        ...(withFields ? { fields: fieldsByKey(desk, project, type) } : {}),
      }));
      return { self, id, key, name, avatarUrls, issuetypes };
    });
  return { status: 200, body: { expand: 'projects', projects } };
}

const fieldsByKey = (desk: Desk, project: ProjectRow, type: IssueTypeRow): Json =>
  Object.fromEntries(
    createMetadata(desk, project, type).map(({ fieldId, ...field }) => [String(fieldId), field]),
  );

const PAGE = { usual: 50, most: 200 };

function getCreateIssueMetaIssueTypes(call: Call): Answer {
  const desk = openDesk(call);
  const types = creatableTypes(desk, seenProject(desk));
  const page = pageOf(call.query, PAGE);
  const shown = types.slice(page.startAt, page.startAt + page.maxResults);
  const viewer = createViewer(desk);
  return {
    status: 200,
    body: { ...page, total: types.length, issueTypes: shown.map((type) => issueTypeView(viewer, type)) },
  };
}

function getCreateIssueMetaIssueTypeId(call: Call): Answer {
  const desk = openDesk(call);
  const project = seenProject(desk);
  const typeId = call.params['issueTypeId'] ?? '';
  const type = creatableTypes(desk, project).find(({ id }) => String(id) === typeId);
  if (!type) throw refuse('issue-type-not-found', typeId);
  const fields = createMetadata(desk, project, type);
  const page = pageOf(call.query, PAGE);
  const shown = fields.slice(page.startAt, page.startAt + page.maxResults);
  return { status: 200, body: { ...page, total: fields.length, fields: shown } };
}

function getEditIssueMeta(call: Call): Answer {
  const desk = openDesk(call);
  return { status: 200, body: { fields: editMetadata(desk, seenIssue(desk)) } };
}
