import { reportFigures, type ReportFigures, type ReportWindow } from '../../domain/reports/report-figures';
import { reportJql } from '../../domain/reports/report-query';
import { type IssueSearch } from '../../ports/issue-search';
import { type ProjectName, type Projects } from '../../ports/projects';
import { type KnownSiteFields } from '../status/known-site-fields';
import { sideBySide } from '../side-by-side';

/** A person who waits costs more of the hourly quota than a night job, and gets the least depth for it. */
export type Pace = 'waiting' | 'background';

export type ReadFiguresOutcome =
  | { readonly kind: 'read'; readonly project: ProjectName; readonly figures: ReportFigures }
  | { readonly kind: 'project-gone' };

export type ReadReportFigures = (
  projectId: string,
  window: ReportWindow,
  pace: Pace,
) => Promise<ReadFiguresOutcome>;

export interface ReadFiguresDeps {
  readonly issues: IssueSearch;
  readonly projects: Projects;
  readonly siteFields: KnownSiteFields;
}

/** Reads with the rights that its ports were made with: the viewer's for a preview, the app's for a page. */
export function createReadReportFigures({
  issues,
  projects,
  siteFields,
}: ReadFiguresDeps): ReadReportFigures {
  return async (projectId, window, pace) => {
    const fields = await siteFields();
    const jql = reportJql(projectId, window.from);
    const search = pace === 'waiting' ? issues.allAtOnce(jql, fields) : issues.allInTurn(jql, fields);
    const [project, found] = await sideBySide(projects.find(projectId), search);
    // Jira refuses a query that names a project which the asker cannot see.
    if (project === null || found.kind === 'refused') return { kind: 'project-gone' };
    return { kind: 'read', project, figures: reportFigures(found.issues, window) };
  };
}
