import { type VersionRow } from '../../store/rows';
import { isInSight, type JqlScope } from '../scope';
import { projectsNamed } from '../lookups';
import { messages } from '../messages';
import { type ValueFunction } from './value-function';

type IdsOf = ValueFunction['ids'];

const subtasks =
  (comparison: '= -1' | '= 0'): IdsOf =>
  (_, scope) =>
    scope.db
      .all<{ id: number; project_id: number | null }>(
        `SELECT id, project_id FROM jira_issue_type WHERE hierarchy_level ${comparison}`,
      )
      .filter((type) => isInSight(scope, type.project_id))
      .map(({ id }) => id);

const versions =
  (name: string, released: 0 | 1, pick: (found: readonly VersionRow[]) => readonly VersionRow[]): IdsOf =>
  (args, scope) => {
    const projects = projectsOf(args, scope);
    if (typeof projects === 'string') return messages.argument(name, projects);
    return projects.flatMap((projectId) => {
      const found = scope.db.all<VersionRow>(
        'SELECT * FROM jira_version WHERE project_id = ? AND released = ? AND archived = 0 ORDER BY position, id',
        [projectId, released],
      );
      return pick(found).map(({ id }) => id);
    });
  };

/** The named projects, all in sight without an argument; the offending name when one is unknown. */
function projectsOf(args: readonly string[], scope: JqlScope): readonly number[] | string {
  if (args.length === 0) return scope.projects.map(({ id }) => id);
  const unknown = args.find((name) => projectsNamed(name, scope).length === 0);
  return unknown ?? args.flatMap((name) => projectsNamed(name, scope).map(({ id }) => id));
}

const every = (found: readonly VersionRow[]): readonly VersionRow[] => found;

const sprints =
  (state: 'active' | 'closed' | 'future'): IdsOf =>
  (_, { db }) =>
    db
      .all<{ id: number }>('SELECT id FROM jira_sprint WHERE lower(state) = ?', [state])
      .map(({ id }) => String(id));

const MANY = 50;

export const projectFunctions: readonly ValueFunction[] = [
  { name: 'standardIssueTypes', valueType: 'issue type', takes: [0, 0], isList: true, ids: subtasks('= 0') },
  { name: 'subtaskIssueTypes', valueType: 'issue type', takes: [0, 0], isList: true, ids: subtasks('= -1') },
  {
    name: 'releasedVersions',
    valueType: 'version',
    takes: [0, MANY],
    isList: true,
    ids: versions('releasedVersions', 1, every),
  },
  {
    name: 'unreleasedVersions',
    valueType: 'version',
    takes: [0, MANY],
    isList: true,
    ids: versions('unreleasedVersions', 0, every),
  },
  {
    name: 'latestReleasedVersion',
    valueType: 'version',
    takes: [1, 1],
    isList: false,
    ids: versions('latestReleasedVersion', 1, (found) => found.slice(-1)),
  },
  {
    name: 'earliestUnreleasedVersion',
    valueType: 'version',
    takes: [1, 1],
    isList: false,
    ids: versions('earliestUnreleasedVersion', 0, (found) => found.slice(0, 1)),
  },
  {
    name: 'projectsLeadByUser',
    valueType: 'project',
    takes: [0, 1],
    isList: true,
    ids: ([leadId], { projects, accountId }) =>
      projects
        .filter(({ lead_id }) => lead_id !== null && lead_id === (leadId ?? accountId))
        .map(({ id }) => id),
  },
  { name: 'openSprints', valueType: 'sprint', takes: [0, 0], isList: true, ids: sprints('active') },
  { name: 'closedSprints', valueType: 'sprint', takes: [0, 0], isList: true, ids: sprints('closed') },
  { name: 'futureSprints', valueType: 'sprint', takes: [0, 0], isList: true, ids: sprints('future') },
];
