import { getProperty } from '../around/property-store';
import { type Desk } from '../store/issues';
import { type ComponentRow, type ProjectRow, type VersionRow } from '../store/rows';
import {
  issueTypeView,
  projectComponentView,
  projectRefView,
  projectVersionView,
} from '../views/configuration';
import { optionalPerson } from '../views/people';
import { createViewer } from '../views/viewer';
import { typesOf } from './project-types';

type Json = Readonly<Record<string, unknown>>;

const EXPANDABLE = 'description,lead,issueTypes,url,projectKeys,permissions,insight';

/** A project in a list: the parts asked for with `expand`, and the properties named. */
export function listedProjectView(
  desk: Desk,
  project: ProjectRow,
  expand: ReadonlySet<string>,
  properties: readonly string[],
): Json {
  const viewer = createViewer(desk);
  return {
    expand: EXPANDABLE,
    ...projectRefView(viewer, project),
    style: project.style,
    isPrivate: false,
    properties: propertiesOf(desk, project, properties),
    ...(expand.has('description') ? { description: project.description } : {}),
    ...(expand.has('lead') ? optionalPerson(viewer, 'lead', project.lead_id) : {}),
    ...(expand.has('issueTypes')
      ? { issueTypes: typesOf(desk, project).map((type) => issueTypeView(viewer, type)) }
      : {}),
    ...(expand.has('insight') ? { insight: insightOf(desk, project) } : {}),
  };
}

/** A project read by itself. */
export function projectView(
  desk: Desk,
  project: ProjectRow,
  expand: ReadonlySet<string>,
  properties: readonly string[],
): Json {
  const viewer = createViewer(desk);
  const { db } = desk.call.context;
  const components = db.all<ComponentRow>(
    'SELECT * FROM jira_component WHERE project_id = ? ORDER BY name, id',
    [project.id],
  );
  const versions = db.all<VersionRow>(
    'SELECT * FROM jira_version WHERE project_id = ? ORDER BY position, id',
    [project.id],
  );
  return {
    ...listedProjectView(
      desk,
      project,
      new Set([...expand, 'description', 'lead', 'issueTypes']),
      properties,
    ),
    components: components.map((component) => projectComponentView(viewer, component)),
    assigneeType: 'UNASSIGNED',
    versions: versions.map((version) => projectVersionView(viewer, version)),
    roles: {},
  };
}

function propertiesOf({ call }: Desk, project: ProjectRow, keys: readonly string[]): Json {
  const known = call.context.db.all<{ key: string }>(
    'SELECT key FROM jira_project_property WHERE project_id = ?',
    [project.id],
  );
  const wanted = keys.includes('*all') ? known : known.filter(({ key }) => keys.includes(key));
  return Object.fromEntries(
    wanted.map(({ key }) => [
      key,
      getProperty(call.context.db, { kind: 'project', id: project.id }, key).value,
    ]),
  );
}

function insightOf(desk: Desk, project: ProjectRow): Json {
  const row = desk.call.context.db.get<{ count: number; updated: number | null }>(
    'SELECT count(*) AS count, max(updated) AS updated FROM jira_issue WHERE project_id = ?',
    [project.id],
  );
  const updated = row?.updated ?? null;
  return {
    totalIssueCount: row?.count ?? 0,
    ...(updated === null ? {} : { lastIssueUpdateTime: new Date(updated).toISOString() }),
  };
}
