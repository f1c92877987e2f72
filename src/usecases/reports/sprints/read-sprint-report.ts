import { type SprintFacts } from '../../../domain/reports/page/report-facts';
import { isBegun, sprintWindow } from '../../../domain/reports/sprint/sprint';
import { sprintFigures } from '../../../domain/reports/sprint/sprint-figures';
import { type SprintHistory } from '../../../domain/reports/sprint/sprint-history';
import { changedSinceJql, namedJql, sprintJql } from '../../../domain/reports/sprint/sprint-query';
import { categoriesBy, knownCategories } from '../../../domain/status/status-moves';
import { type Sprints } from '../../../ports/projects/boards';
import { type ProjectName, type Projects } from '../../../ports/projects/projects';
import { type SiteStatuses } from '../../../ports/site/site-statuses';
import { type SprintFieldsFinder, type SprintIssues } from '../../../ports/issues/sprint-issues';
import { type KnownSiteFields } from '../../status/known-site-fields';
import { sideBySide } from '../../side-by-side';

export type ReadSprintOutcome =
  | { readonly kind: 'read'; readonly project: ProjectName; readonly sprint: SprintFacts }
  | { readonly kind: 'project-gone' }
  /** The sprint is not there for the asker, or the site has no sprints. */
  | { readonly kind: 'scope-gone' };

/** What became of a sprint, as far as it is one project's, until its end, or until an instant while it is under way. */
export type ReadSprintReport = (
  projectId: string,
  sprintId: string,
  now: number,
) => Promise<ReadSprintOutcome>;

export interface ReadSprintDeps {
  readonly sprints: Sprints;
  readonly projects: Projects;
  readonly siteFields: KnownSiteFields;
  readonly sprintFields: SprintFieldsFinder;
  readonly sprintIssues: SprintIssues;
  readonly statuses: SiteStatuses;
}

/**
 * Reads with the rights that its ports were made with.
 *
 * Who was in a sprint and is not any more is told by changelogs alone, so those of all issues of the
 * project that changed since it began are read: a thousand a call.
 */
export function createReadSprintReport(deps: ReadSprintDeps): ReadSprintReport {
  return async (projectId, sprintId, now) => {
    const [sprint, project, siteFields, sprintFields] = await sideBySide(
      deps.sprints.sprint(sprintId),
      deps.projects.find(projectId),
      deps.siteFields(),
      deps.sprintFields.find(),
    );
    if (project === null) return { kind: 'project-gone' };
    if (sprint === null || !isBegun(sprint) || sprintFields.sprintFieldId === null)
      return { kind: 'scope-gone' };
    const { sprintIssues } = deps;
    const fields = { ...siteFields, ...sprintFields };
    const find = (jql: string) => sprintIssues.find(jql, fields);
    const [inSprint, changed] = await sideBySide(
      find(sprintJql(sprintId, projectId)),
      sprintIssues.idsOf(changedSinceJql(sprint.startedAt, projectId)),
    );
    if (inSprint === null || changed === null) return { kind: 'scope-gone' };
    const known = inSprint.map(({ issue }) => issue.issueId);
    const ids = [...new Set([...known, ...changed])];
    const history = await sprintIssues.historyOf(ids, sprintFields.sprintFieldId);
    const left = leftIds(history, sprintId, new Set(known));
    const gone = left.length === 0 ? [] : await find(namedJql(left, projectId));
    const issues = [...inSprint, ...(gone ?? [])].filter(({ issue }) => !issue.secured);
    const all = issues.map(({ issue }) => issue);
    const moves = all.flatMap(({ issueId }) => history.statuses.get(issueId) ?? []);
    const categoryOf = knownCategories(moves, all) ?? categoriesBy(await deps.statuses.all());
    const window = sprintWindow(sprint, now);
    const figures = sprintFigures(issues, { sprint, window, history, categoryOf });
    return { kind: 'read', project, sprint: { sprint, figures } };
  };
}

/** Issues that were in the sprint once and are not now. */
function leftIds(
  { sprints }: SprintHistory,
  sprintId: string,
  known: ReadonlySet<string>,
): readonly string[] {
  return [...sprints]
    .filter(([issueId, moves]) => !known.has(issueId) && moves.some(({ from }) => from.includes(sprintId)))
    .map(([issueId]) => issueId);
}
