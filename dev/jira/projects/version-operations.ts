import { type Answer, type Call, type Operation } from '../../products/operation';
import { type JsonObject } from '../../kernel/json-object';
import { bodyObject, parseDay } from '../fields/read-input';
import { FieldError } from '../fields/field-rule';
import { emitEvent } from '../issues/events';
import { FieldErrors, refuse } from '../refusals';
import { scopes } from '../scopes';
import { insert } from '../store/insert';
import { openDesk, type Desk } from '../store/issues';
import { findSeenProject, seenProject } from '../store/projects';
import { type ProjectRow, type VersionRow } from '../store/rows';
import { touchIssue } from '../store/search-index';
import { projectVersionView } from '../views/configuration';
import { pageBean, pageOf, queryList } from '../views/requests';
import { createViewer } from '../views/viewer';

type Json = Readonly<Record<string, unknown>>;

const READ = scopes('read:jira-work', 'read:project-version');
const WRITE = scopes('manage:jira-project', 'write:project-version read:project-version');
const OF_PROJECT = '/rest/api/3/project/{projectIdOrKey}';
const ONE = '/rest/api/3/version/{id}';

export const versionOperations: readonly Operation[] = [
  {
    operationId: 'getProjectVersions',
    method: 'GET',
    path: `${OF_PROJECT}/versions`,
    depth: 'full',
    scopes: READ,
    run: getProjectVersions,
  },
  {
    operationId: 'getProjectVersionsPaginated',
    method: 'GET',
    path: `${OF_PROJECT}/version`,
    depth: 'full',
    scopes: READ,
    run: getProjectVersionsPaginated,
  },
  {
    operationId: 'createVersion',
    method: 'POST',
    path: '/rest/api/3/version',
    depth: 'full',
    scopes: WRITE,
    run: createVersion,
  },
  { operationId: 'getVersion', method: 'GET', path: ONE, depth: 'full', scopes: READ, run: getVersion },
  {
    operationId: 'updateVersion',
    method: 'PUT',
    path: ONE,
    depth: 'full',
    scopes: WRITE,
    run: updateVersion,
  },
  {
    operationId: 'deleteVersion',
    method: 'DELETE',
    path: ONE,
    depth: 'full',
    scopes: scopes('manage:jira-project', 'delete:project-version'),
    run: deleteVersion,
  },
  {
    operationId: 'getVersionUnresolvedIssues',
    method: 'GET',
    path: `${ONE}/unresolvedIssueCount`,
    depth: 'full',
    scopes: READ,
    run: getVersionUnresolvedIssues,
  },
];

function versionsOf({ call }: Desk, project: ProjectRow): readonly VersionRow[] {
  return call.context.db.all<VersionRow>(
    'SELECT * FROM jira_version WHERE project_id = ? ORDER BY position, id',
    [project.id],
  );
}

function getProjectVersions(call: Call): Answer {
  const desk = openDesk(call);
  const viewer = createViewer(desk);
  return {
    status: 200,
    body: versionsOf(desk, seenProject(desk)).map((version) => projectVersionView(viewer, version)),
  };
}

function getProjectVersionsPaginated(call: Call): Answer {
  const desk = openDesk(call);
  const project = seenProject(desk);
  const viewer = createViewer(desk);
  const words = call.query.get('query')?.toLowerCase() ?? '';
  const states = queryList(call.query, 'status');
  const versions = versionsOf(desk, project).filter(
    (version) =>
      version.name.toLowerCase().includes(words) &&
      (states.length === 0 || states.includes(stateOf(version))),
  );
  const address = new URL(viewer.link(`/project/${project.key}/version`));
  const page = pageOf(call.query, { usual: 50, most: 50 });
  return {
    status: 200,
    body: pageBean(versions, page, address, (version) => projectVersionView(viewer, version)),
  };
}

function stateOf({ archived, released }: VersionRow): string {
  if (archived === 1) return 'archived';
  return released === 1 ? 'released' : 'unreleased';
}

function versionOfPath(desk: Desk): { version: VersionRow; project: ProjectRow } {
  const versionId = desk.call.params['id'] ?? '';
  const version = desk.lookups.version(Number(versionId));
  const project = version && findSeenProject(desk, String(version.project_id));
  if (!version || !project) throw refuse('version-not-found', versionId);
  return { version, project };
}

function getVersion(call: Call): Answer {
  const desk = openDesk(call);
  return { status: 200, body: projectVersionView(createViewer(desk), versionOfPath(desk).version) };
}

function requireAdmin({ rights }: Desk, project: ProjectRow): void {
  if (!rights.has('ADMINISTER_PROJECTS', project)) throw refuse('cannot-administer-project');
}

function createVersion(call: Call): Answer {
  const desk = openDesk(call);
  const request = bodyObject(call);
  const asked = request['projectId'] ?? request['project'];
  const project =
    typeof asked === 'string' || typeof asked === 'number' ? findSeenProject(desk, String(asked)) : undefined;
  if (!project) throw new FieldErrors({ projectId: 'Project must be specified to create a version.' });
  requireAdmin(desk, project);
  const known = versionsOf(desk, project);
  const columns = { ...EMPTY, ...readColumns(request) };
  checkName(known, columns.name, null);
  const id = insert(call.context.db, 'jira_version', {
    ...columns,
    project_id: project.id,
    position: known.length,
  });
  return { status: 201, body: announced(desk, id, 'created') };
}

const EMPTY = { name: '', description: null, archived: 0, released: 0, start_date: null, release_date: null };

type VersionColumns = Omit<VersionRow, 'id' | 'project_id' | 'position'>;

/** What the request names; the rest stays as it is. */
function readColumns(request: JsonObject): Partial<VersionColumns> {
  const { name, description, archived, released, startDate, releaseDate } = request;
  return {
    ...(typeof name === 'string' ? { name: name.trim() } : {}),
    ...(typeof description === 'string' ? { description } : {}),
    ...(typeof archived === 'boolean' ? { archived: Number(archived) } : {}),
    ...(typeof released === 'boolean' ? { released: Number(released) } : {}),
    ...(startDate === undefined ? {} : { start_date: dayOrNull('startDate', startDate) }),
    ...(releaseDate === undefined ? {} : { release_date: dayOrNull('releaseDate', releaseDate) }),
  };
}

function dayOrNull(name: string, input: unknown): string | null {
  if (input === null || input === '') return null;
  try {
    return parseDay(input);
  } catch (error) {
    if (error instanceof FieldError) throw new FieldErrors({ [name]: error.message });
    throw error;
  }
}

function checkName(known: readonly VersionRow[], name: string, ownId: number | null): void {
  if (name === '') throw new FieldErrors({ name: 'You must specify a valid version name' });
  if (known.some((version) => version.name === name && version.id !== ownId)) {
    throw new FieldErrors({ name: 'A version with this name already exists in this project.' });
  }
}

function announced(desk: Desk, versionId: number, ...verbs: readonly string[]): Json {
  const row = desk.call.context.db.get<VersionRow>('SELECT * FROM jira_version WHERE id = ?', [versionId]);
  const body = row ? projectVersionView(createViewer(desk), row) : {};
  for (const verb of verbs) emitEvent(desk, `${verb}:version`, { version: body });
  return body;
}

function updateVersion(call: Call): Answer {
  const desk = openDesk(call);
  const { version, project } = versionOfPath(desk);
  requireAdmin(desk, project);
  const columns: VersionColumns = { ...version, ...readColumns(bodyObject(call)) };
  checkName(versionsOf(desk, project), columns.name, version.id);
  call.context.db.run(
    'UPDATE jira_version SET name = ?, description = ?, archived = ?, released = ?, start_date = ?, release_date = ? WHERE id = ?',
    [
      columns.name,
      columns.description,
      columns.archived,
      columns.released,
      columns.start_date,
      columns.release_date,
      version.id,
    ],
  );
  return { status: 200, body: announced(desk, version.id, 'updated', ...stateEvents(version, columns)) };
}

function stateEvents(before: VersionColumns, after: VersionColumns): readonly string[] {
  return [
    ...(before.released === after.released ? [] : [after.released === 1 ? 'released' : 'unreleased']),
    ...(before.archived === after.archived ? [] : [after.archived === 1 ? 'archived' : 'unarchived']),
  ];
}

/** Issues lose the version, or get the one that the query names in its place. */
function deleteVersion(call: Call): Answer {
  const desk = openDesk(call);
  const { version, project } = versionOfPath(desk);
  requireAdmin(desk, project);
  announced(desk, version.id, 'deleted');
  moveIssues(call, 'fixVersions', version.id, call.query.get('moveFixIssuesTo'));
  moveIssues(call, 'versions', version.id, call.query.get('moveAffectedIssuesTo'));
  call.context.db.run('DELETE FROM jira_version WHERE id = ?', [version.id]);
  return { status: 204 };
}

function moveIssues({ context }: Call, fieldId: string, versionId: number, target: string | null): void {
  const { db } = context;
  const old = String(versionId);
  const issues = db.all<{ issue_id: number }>(
    'SELECT issue_id FROM jira_issue_value WHERE field_id = ? AND value = ?',
    [fieldId, old],
  );
  for (const { issue_id } of issues) {
    const has = db.get('SELECT 1 FROM jira_issue_value WHERE issue_id = ? AND field_id = ? AND value = ?', [
      issue_id,
      fieldId,
      target,
    ]);
    if (target === null || has !== undefined) {
      db.run('DELETE FROM jira_issue_value WHERE issue_id = ? AND field_id = ? AND value = ?', [
        issue_id,
        fieldId,
        old,
      ]);
    } else {
      db.run('UPDATE jira_issue_value SET value = ? WHERE issue_id = ? AND field_id = ? AND value = ?', [
        target,
        issue_id,
        fieldId,
        old,
      ]);
    }
    touchIssue(context, issue_id);
  }
}

function getVersionUnresolvedIssues(call: Call): Answer {
  const desk = openDesk(call);
  const { version } = versionOfPath(desk);
  const row = call.context.db.get<{ total: number; unresolved: number }>(
    `SELECT count(*) AS total, coalesce(sum(i.resolution_id IS NULL), 0) AS unresolved FROM jira_issue i
     JOIN jira_issue_value v ON v.issue_id = i.id WHERE v.field_id = 'fixVersions' AND v.value = ?`,
    [String(version.id)],
  );
  return {
    status: 200,
    body: {
      self: createViewer(desk).link(`/version/${String(version.id)}`),
      issuesCount: row?.total ?? 0,
      issuesUnresolvedCount: row?.unresolved ?? 0,
    },
  };
}
