import { type Call } from '../../products/operation';
import { refuse } from '../refusals';
import { createLookups, type Lookups } from './lookups';
import { type PermissionKey } from './permission-keys';
import { createRights, type Rights } from './rights';
import { type IssueRow, type ProjectRow } from './rows';

/** What every operation on issues needs: who asks, what they may, and what ids stand for. */
export interface Desk {
  readonly call: Call;
  readonly rights: Rights;
  readonly lookups: Lookups;
}

export function openDesk(call: Call): Desk {
  const { context, principal } = call;
  return { call, rights: createRights(context, principal), lookups: createLookups(context.db) };
}

export interface SeenIssue {
  readonly issue: IssueRow;
  readonly project: ProjectRow;
}

/** The issue of that id or key (also one it had before a move), if the caller may see it. */
export function findSeenIssue({ call, rights, lookups }: Desk, idOrKey: string): SeenIssue | undefined {
  const issue = findIssue(call, idOrKey);
  const project = issue && lookups.project(issue.project_id);
  return issue && project && rights.sees(issue, project) ? { issue, project } : undefined;
}

/** The issue that the path names; refuses with 404 when it is missing or hidden, which look alike. */
export function seenIssue(desk: Desk, idOrKey = desk.call.params['issueIdOrKey'] ?? ''): SeenIssue {
  const found = findSeenIssue(desk, idOrKey);
  if (found === undefined) throw refuse('issue-not-found');
  return found;
}

export function may(desk: Desk, permission: PermissionKey, { issue, project }: SeenIssue): boolean {
  return desk.rights.has(permission, project, issue);
}

const ISSUE_ID = /^\d{1,15}$/;

export function findIssue({ context: { db } }: Pick<Call, 'context'>, idOrKey: string): IssueRow | undefined {
  if (ISSUE_ID.test(idOrKey))
    return db.get<IssueRow>('SELECT * FROM jira_issue WHERE id = ?', [Number(idOrKey)]);
  return (
    db.get<IssueRow>('SELECT * FROM jira_issue WHERE key = ?', [idOrKey]) ??
    db.get<IssueRow>(
      'SELECT i.* FROM jira_issue i JOIN jira_moved_key m ON m.issue_id = i.id WHERE m.key = ?',
      [idOrKey],
    )
  );
}

/** Several issues in the order of their ids. */
export function issuesById(
  { context: { db } }: Pick<Call, 'context'>,
  ids: readonly number[],
): readonly IssueRow[] {
  const rows = ids.map((id) => db.get<IssueRow>('SELECT * FROM jira_issue WHERE id = ?', [id]));
  return rows.filter((row) => row !== undefined);
}
