import { isNarrowable, narrowed, type StatusScope } from '../status/scope';

/**
 * Whose work a report tells, as its schedule keeps it. A board stands for its sprints, each of which has a page
 * of its own: which of them is meant is asked when a report is made.
 */
export type ReportScope = StatusScope | { readonly kind: 'board'; readonly boardId: string };

/**
 * What of a scope lies in the project that the report belongs to.
 *
 * Who may read a report is judged by this one project: what a query finds elsewhere, its readers may not be
 * allowed to see. Of an issue it is all that is below, to any depth, also of a schedule whose record names its
 * direct children. What would come out of its brackets is asked as it is, for Jira to refuse it.
 */
export function confinedTo(projectId: string, scope: StatusScope): StatusScope {
  const own = { kind: 'project', projectId } as const;
  if (scope.kind === 'issue') return { ...scope, depth: 'all', projectId };
  if (scope.kind === 'project') return own;
  return isNarrowable(scope) ? { kind: 'jql', jql: narrowed(scope, `project = ${projectId}`) } : scope;
}
