import { reportFigures, type ReportFigures, type ReportWindow } from '../../domain/reports/report-figures';
import { reportCondition, type ReportSubject } from '../../domain/reports/report-query';
import { type IssueFacts } from '../../domain/status/issue-facts';
import { type IssueSearch } from '../../ports/issue-search';
import { type ProjectName, type Projects } from '../../ports/projects';
import { type FindReopened } from '../status/find-reopened';
import { type KnownSiteFields } from '../status/known-site-fields';
import { readScope } from '../status/read-scope';
import { sideBySide } from '../side-by-side';

/** A person who waits costs more of the hourly quota than a night job, and gets the least depth for it. */
export type Pace = 'waiting' | 'background';

export type ReadFiguresOutcome =
  | {
      readonly kind: 'read';
      readonly project: ProjectName;
      readonly figures: ReportFigures;
      /** All that was read: also what was done before the window. */
      readonly issues: readonly IssueFacts[];
    }
  | { readonly kind: 'project-gone' }
  /** What the scope names is not there, or its query does not run. */
  | { readonly kind: 'scope-gone' };

export type ReadReportFigures = (
  subject: ReportSubject,
  window: ReportWindow,
  pace: Pace,
) => Promise<ReadFiguresOutcome>;

export interface ReadFiguresDeps {
  readonly issues: IssueSearch;
  readonly findReopened: FindReopened;
  readonly projects: Projects;
  readonly siteFields: KnownSiteFields;
}

/** Reads with the rights that its ports were made with: the viewer's for a preview, the app's for a page. */
export function createReadReportFigures(deps: ReadFiguresDeps): ReadReportFigures {
  return async ({ projectId, scope, familiesOf }, window, pace) => {
    const fields = await deps.siteFields();
    const extent = pace === 'waiting' ? 'whole' : 'in-turn';
    const reading = { scope, extent, condition: reportCondition(window.from, familiesOf) } as const;
    const [project, read] = await sideBySide(
      deps.projects.find(projectId),
      readScope(deps.issues, reading, fields),
    );
    if (project === null) return { kind: 'project-gone' };
    // Jira refuses a query that names a project which the asker cannot see.
    if (read.kind !== 'read') return { kind: scope.kind === 'project' ? 'project-gone' : 'scope-gone' };
    // Once more, beside the query: a level can be set between two calls, and a scope to any depth has no condition.
    const issues = read.issues.filter(({ secured }) => !secured);
    const wereDone = await deps.findReopened(issues, window.from);
    return { kind: 'read', project, issues, figures: reportFigures(issues, window, wereDone) };
  };
}
