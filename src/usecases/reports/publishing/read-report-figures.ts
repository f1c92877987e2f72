import {
  reportFigures,
  type ReportFigures,
  type ReportWindow,
  withoutStrangers,
} from '../../../domain/reports/report-figures';
import { reportCondition, type ReportSubject } from '../../../domain/reports/report-query';
import {
  issueSubject,
  type NamedSubject,
  projectSubject,
  querySubject,
  unnamedSubject,
  versionSubject,
} from '../../../domain/reports/named-subject';
import { confinedTo } from '../../../domain/reports/report-scope';
import { projectKeyOf } from '../../../domain/kernel/ids';
import { scopeJql, type StatusScope } from '../../../domain/status/scope';
import { withStages } from '../../../domain/reports/report-stages';
import { type IssueFacts } from '../../../domain/status/issue-facts';
import { type SiteFields } from '../../../domain/status/site-fields';
import { type IssueSearch, type TakeCount } from '../../../ports/issues/issue-search';
import { type ProjectName, type Projects } from '../../../ports/projects/projects';
import { type VersionName, type Versions } from '../../../ports/projects/versions';
import { type FindReopened } from '../../status/find-reopened';
import { type KnownSiteFields } from '../../status/known-site-fields';
import { reopenedAhead } from '../../status/reopened-ahead';
import { readScope, type ScopeIssue } from '../../status/read-scope';
import { sideBySide } from '../../side-by-side';

/** A person who waits costs more of the hourly quota than a night job, and gets the least depth for it. */
export type Pace = 'waiting' | 'background';

interface ReadFigures {
  readonly kind: 'read';
  readonly figures: ReportFigures;
  /** All that was read: also what was done before the window. */
  readonly issues: readonly IssueFacts[];
  readonly fields: SiteFields;
  /** What they are below; `null` where the scope is no issue's. */
  readonly issue: ScopeIssue | null;
}

/** What the scope names is not there, or its query does not run. */
interface ScopeGone {
  readonly kind: 'scope-gone';
}

/** More than there is time for while somebody waits, or than anybody wants: a part of them would be told as if it were all. */
export interface TooManyIssues {
  readonly kind: 'too-many-issues';
}

export type ReadFiguresOutcome =
  | (ReadFigures & {
      readonly project: ProjectName;
      readonly subject: NamedSubject;
      /** What of it was counted. */
      readonly scope: StatusScope;
    })
  | { readonly kind: 'project-gone' }
  | ScopeGone
  | TooManyIssues;

export type ReadReportFigures = (
  subject: ReportSubject,
  window: ReportWindow,
  pace: Pace,
  count?: TakeCount,
) => Promise<ReadFiguresOutcome>;

export type ReadScopeFigures = (
  subject: Omit<ReportSubject, 'projectId'>,
  window: ReportWindow,
  pace: Pace,
  count?: TakeCount,
) => Promise<ReadFigures | ScopeGone | TooManyIssues>;

export interface ReadScopeDeps {
  readonly issues: IssueSearch;
  readonly findReopened: FindReopened;
  readonly siteFields: KnownSiteFields;
}

/** Reads with the rights that its ports were made with: the viewer's for a preview, the app's for a page. */
export function createReadScopeFigures(deps: ReadScopeDeps): ReadScopeFigures {
  return async ({ scope, familiesOf }, window, pace, count) => {
    const fields = await deps.siteFields();
    const extent = pace === 'waiting' ? 'whole' : 'in-turn';
    const lookForReopened = reopenedAhead(deps.findReopened, window);
    const condition = reportCondition(window.from, familiesOf);
    const reading = { scope, extent, condition, early: lookForReopened, count } as const;
    const read = await readScope(deps.issues, reading, fields);
    if (read.kind !== 'read') return { kind: 'scope-gone' };
    if (!read.complete) return { kind: 'too-many-issues' };
    // Once more, beside the query: a level can be set between two calls, and a scope to any depth has no condition.
    const issues = read.issues.filter(({ secured }) => !secured);
    const left = await lookForReopened(issues);
    if (left.unread.size > 0) return { kind: 'too-many-issues' };
    return {
      kind: 'read',
      issues,
      fields,
      issue: read.subject,
      figures: withStages(reportFigures(issues, window, left), fields.statusMap),
    };
  };
}

/**
 * As above, of what lies in the project that the report belongs to, and without what is not told to its readers.
 */
export function createReadReportFigures(
  deps: ReadScopeDeps & { readonly projects: Projects; readonly versions: Versions },
): ReadReportFigures {
  const readFigures = createReadScopeFigures(deps);
  return async ({ projectId, scope: chosen, familiesOf }, window, pace, count) => {
    const scope = confinedTo(projectId, chosen);
    const [project, version, read] = await sideBySide(
      deps.projects.find(projectId),
      chosen.kind === 'version' ? deps.versions.find(chosen.versionId) : Promise.resolve(null),
      readFigures({ scope, ...(familiesOf && { familiesOf }) }, window, pace, count),
    );
    if (project === null) return { kind: 'project-gone' };
    if (read.kind === 'read') {
      const subject = subjectOf(chosen, { project, version, read });
      return { ...read, project, subject, scope, figures: withoutStrangers(read.figures, read.issues) };
    }
    if (read.kind === 'too-many-issues') return read;
    // Jira refuses a query that names a project which the asker cannot see.
    return { kind: chosen.kind === 'project' ? 'project-gone' : 'scope-gone' };
  };
}

interface Found {
  readonly project: ProjectName;
  readonly version: VersionName | null;
  readonly read: ReadFigures;
}

/** An issue is named where all who may read the project's report may read it too. */
function subjectOf(scope: StatusScope, { project, version, read: { issue } }: Found): NamedSubject {
  if (issue !== null) {
    const isTold = !issue.secured && projectKeyOf(issue.key) === project.key;
    return isTold ? issueSubject(issue) : unnamedSubject(project, issue.issueId);
  }
  if (scope.kind === 'version' && version !== null)
    return versionSubject(project, { versionId: scope.versionId, name: version.name });
  if (scope.kind !== 'jql') return projectSubject(project);
  const query = querySubject(scope.jql, scopeJql(confinedTo(project.projectId, scope)));
  return { ...query, key: `${project.key} ${query.key}`, name: `${query.name} (${project.name})` };
}
