import { isNumericId } from '../kernel/ids';
import { issueSubject, type NamedSubject, querySubject } from './named-subject';
import { projectKeyOf } from '../kernel/ids';
import { scopeJql, type StatusScope } from '../status/scope';

/** What somebody asks a report about, as they see it. */
export interface StatusSubject extends NamedSubject {
  /** An issue's id, or `scope-` and sixteen hexadecimal digits: known again whatever it is called. */
  readonly subjectId: string;
  /** `null` for what is no project's. */
  readonly projectId: string | null;
  /** Empty for what is no project's. */
  readonly projectKey: string;
  readonly scope: StatusScope;
}

interface NamedIssue {
  readonly issueId: string;
  readonly projectId: string;
  readonly key: string;
  readonly summary: string;
}

/** What is below the issue to any depth. */
export const subjectOfIssue = ({ issueId, projectId, key, summary }: NamedIssue): StatusSubject => ({
  ...{ ...issueSubject({ key, summary }), subjectId: issueId, projectId, projectKey: projectKeyOf(key) },
  scope: { kind: 'issue', issueId, depth: 'all' },
});

/** `named` is `null` for a query, which has no name but its own words. */
export function subjectOfScope(
  scope: StatusScope,
  named: Omit<StatusSubject, 'subjectId' | 'scope'> | null,
  hash: (text: string) => string,
): StatusSubject {
  const jql = scopeJql(scope);
  const subjectId = `scope-${hash(jql).slice(0, 16)}`;
  return { ...OF_NO_PROJECT, ...(named ?? querySubject(jql)), subjectId, scope };
}

/** What is no one project's. */
export const OF_NO_PROJECT = { projectId: null, projectKey: '' } as const;

/** As all who can read its report may know it: a summary under a security level is for those whom it names. */
export const asTold = ({ kind, key, name, path }: StatusSubject, isSecured: boolean): NamedSubject => ({
  ...{ kind, key, path },
  name: isSecured ? key : name,
});

/** The schedule that a report about a subject counts as; it comes back by nobody's clock. */
export const statusScheduleId = (subjectId: string): string =>
  isNumericId(subjectId) ? `issue-${subjectId}` : subjectId;

const STATUS_SCHEDULE = /^(?:issue-(\d{1,19})|(scope-[0-9a-f]{16}))$/;

/** The subject of such a report; `null` for the reports of a schedule. */
export function statusSubjectOf(scheduleId: string): string | null {
  const [, issueId, scopeId] = STATUS_SCHEDULE.exec(scheduleId) ?? [];
  return issueId ?? scopeId ?? null;
}
