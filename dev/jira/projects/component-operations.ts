import { type Answer, type Call, type Operation } from '../../products/operation';
import { findPerson } from '../../products/people';
import { type JsonObject } from '../../kernel/json-object';
import { bodyObject } from '../fields/read-input';
import { emitEvent } from '../issues/events';
import { FieldErrors, refuse } from '../refusals';
import { scopes } from '../scopes';
import { insert } from '../store/insert';
import { openDesk, type Desk } from '../store/issues';
import { findSeenProject, seenProject } from '../store/projects';
import { type ComponentRow, type ProjectRow } from '../store/rows';
import { touchIssue } from '../store/search-index';
import { projectComponentView } from '../views/configuration';
import { pageBean, pageOf } from '../views/requests';
import { createViewer } from '../views/viewer';

type Json = Readonly<Record<string, unknown>>;

const READ = scopes(
  'read:jira-work',
  'read:project read:project.component read:user read:application-role read:avatar read:group',
);
const WRITE = scopes(
  'manage:jira-project',
  'read:project read:user write:project.component read:application-role read:avatar read:group read:project.component',
);
const OF_PROJECT = '/rest/api/3/project/{projectIdOrKey}';
const ONE = '/rest/api/3/component/{id}';

export const componentOperations: readonly Operation[] = [
  {
    operationId: 'getProjectComponents',
    method: 'GET',
    path: `${OF_PROJECT}/components`,
    depth: 'full',
    scopes: READ,
    run: getProjectComponents,
  },
  {
    operationId: 'getProjectComponentsPaginated',
    method: 'GET',
    path: `${OF_PROJECT}/component`,
    depth: 'full',
    scopes: READ,
    run: getProjectComponentsPaginated,
  },
  {
    operationId: 'createComponent',
    method: 'POST',
    path: '/rest/api/3/component',
    depth: 'full',
    scopes: WRITE,
    run: createComponent,
  },
  { operationId: 'getComponent', method: 'GET', path: ONE, depth: 'full', scopes: READ, run: getComponent },
  {
    operationId: 'updateComponent',
    method: 'PUT',
    path: ONE,
    depth: 'full',
    scopes: WRITE,
    run: updateComponent,
  },
  {
    operationId: 'deleteComponent',
    method: 'DELETE',
    path: ONE,
    depth: 'full',
    scopes: scopes('manage:jira-project', 'delete:project.component'),
    run: deleteComponent,
  },
];

function componentsOf({ call }: Desk, project: ProjectRow): readonly ComponentRow[] {
  return call.context.db.all<ComponentRow>(
    'SELECT * FROM jira_component WHERE project_id = ? ORDER BY name, id',
    [project.id],
  );
}

function getProjectComponents(call: Call): Answer {
  const desk = openDesk(call);
  const viewer = createViewer(desk);
  return {
    status: 200,
    body: componentsOf(desk, seenProject(desk)).map((component) => projectComponentView(viewer, component)),
  };
}

function getProjectComponentsPaginated(call: Call): Answer {
  const desk = openDesk(call);
  const project = seenProject(desk);
  const viewer = createViewer(desk);
  const words = call.query.get('query')?.toLowerCase() ?? '';
  const components = componentsOf(desk, project).filter(({ name }) => name.toLowerCase().includes(words));
  const address = new URL(viewer.link(`/project/${project.key}/component`));
  const page = pageOf(call.query, { usual: 50, most: 50 });
  return {
    status: 200,
    body: pageBean(components, page, address, (component) => ({
      ...projectComponentView(viewer, component),
      issueCount: issueIds(call, component.id).length,
    })),
  };
}

function issueIds({ context }: Call, componentId: number): readonly number[] {
  return context.db
    .all<{ issue_id: number }>(
      "SELECT issue_id FROM jira_issue_value WHERE field_id = 'components' AND value = ?",
      [String(componentId)],
    )
    .map((row) => row.issue_id);
}

function componentOfPath(desk: Desk): { component: ComponentRow; project: ProjectRow } {
  const componentId = desk.call.params['id'] ?? '';
  const component = desk.lookups.component(Number(componentId));
  const project = component && findSeenProject(desk, String(component.project_id));
  if (!component || !project) throw refuse('component-not-found', componentId);
  return { component, project };
}

function getComponent(call: Call): Answer {
  const desk = openDesk(call);
  return { status: 200, body: projectComponentView(createViewer(desk), componentOfPath(desk).component) };
}

function requireAdmin({ rights }: Desk, project: ProjectRow): void {
  if (!rights.has('ADMINISTER_PROJECTS', project)) throw refuse('cannot-administer-project');
}

function createComponent(call: Call): Answer {
  const desk = openDesk(call);
  const request = bodyObject(call);
  const asked = request['project'];
  const project = typeof asked === 'string' ? findSeenProject(desk, asked) : undefined;
  if (!project) throw new FieldErrors({ project: 'The project key is required.' });
  requireAdmin(desk, project);
  const columns = { name: '', description: null, lead_id: null, ...readColumns(desk, request) };
  checkName(componentsOf(desk, project), columns.name, null);
  const id = insert(call.context.db, 'jira_component', { project_id: project.id, ...columns });
  return { status: 201, body: announced(desk, id, 'created') };
}

type ComponentColumns = Pick<ComponentRow, 'name' | 'description' | 'lead_id'>;

function readColumns(
  { call }: Desk,
  { name, description, leadAccountId }: JsonObject,
): Partial<ComponentColumns> {
  if (typeof leadAccountId === 'string' && findPerson(call.context.db, leadAccountId) === undefined) {
    throw new FieldErrors({ leadAccountId: `The user ${leadAccountId} does not exist.` });
  }
  return {
    ...(typeof name === 'string' ? { name: name.trim() } : {}),
    ...(typeof description === 'string' ? { description } : {}),
    ...(typeof leadAccountId === 'string' ? { lead_id: leadAccountId } : {}),
  };
}

function checkName(known: readonly ComponentRow[], name: string, ownId: number | null): void {
  if (name === '')
    throw new FieldErrors({ name: 'The component name specified is invalid - cannot be an empty string.' });
  if (known.some((component) => component.name === name && component.id !== ownId)) {
    throw new FieldErrors({ name: `A component with the name ${name} already exists in this project.` });
  }
}

function announced(desk: Desk, componentId: number, verb: string): Json {
  const row = desk.call.context.db.get<ComponentRow>('SELECT * FROM jira_component WHERE id = ?', [
    componentId,
  ]);
  const body = row ? projectComponentView(createViewer(desk), row) : {};
  emitEvent(desk, `${verb}:component`, { component: body });
  return body;
}

function updateComponent(call: Call): Answer {
  const desk = openDesk(call);
  const { component, project } = componentOfPath(desk);
  requireAdmin(desk, project);
  const columns: ComponentColumns = { ...component, ...readColumns(desk, bodyObject(call)) };
  checkName(componentsOf(desk, project), columns.name, component.id);
  call.context.db.run('UPDATE jira_component SET name = ?, description = ?, lead_id = ? WHERE id = ?', [
    columns.name,
    columns.description,
    columns.lead_id,
    component.id,
  ]);
  return { status: 200, body: announced(desk, component.id, 'updated') };
}

/** Issues lose the component, or get the one of `moveIssuesTo` in its place. */
function deleteComponent(call: Call): Answer {
  const desk = openDesk(call);
  const { component, project } = componentOfPath(desk);
  requireAdmin(desk, project);
  announced(desk, component.id, 'deleted');
  const { db } = call.context;
  const touched = issueIds(call, component.id);
  const target = call.query.get('moveIssuesTo');
  if (target !== null) {
    db.run(
      `UPDATE jira_issue_value SET value = ?1 WHERE field_id = 'components' AND value = ?2 AND NOT EXISTS (
         SELECT 1 FROM jira_issue_value o WHERE o.issue_id = jira_issue_value.issue_id AND o.field_id = 'components' AND o.value = ?1)`,
      [target, String(component.id)],
    );
  }
  db.run("DELETE FROM jira_issue_value WHERE field_id = 'components' AND value = ?", [String(component.id)]);
  db.run('DELETE FROM jira_component WHERE id = ?', [component.id]);
  for (const issueId of touched) touchIssue(call.context, issueId);
  return { status: 204 };
}
