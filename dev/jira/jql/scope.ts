import { type Db } from '../../kernel/sqlite';
import { type Principal, type ProductContext } from '../../products/operation';
import { findPerson } from '../../products/people';
import { createRights } from '../store/rights';
import { type ProjectRow } from '../store/rows';
import { type SqlCondition, visibleIssues } from '../store/visibility';
import { NOTHING } from './conditions';

/** For whom and when a query is read: names, "me", "today" and what exists depend on it. */
export interface JqlScope {
  readonly db: Db;
  readonly now: number;
  readonly accountId: string | null;
  readonly locale: string;
  readonly timeZone: string;
  /** Those that the viewer may browse: values of others do not exist for them. */
  readonly projects: readonly ProjectRow[];
  /** Holds for the issues `i` that the viewer may see. */
  readonly visible: SqlCondition;
  /** What is wrong with the query, in its order; Jira reports all of it at once. */
  readonly problems: string[];
  /** Notes a problem; the clause in question matches nothing. */
  readonly refuse: (message: string) => SqlCondition;
}

export function openScope(context: ProductContext, principal: Principal): JqlScope {
  const { db } = context;
  const rights = createRights(context, principal);
  const person = principal.accountId === null ? undefined : findPerson(db, principal.accountId);
  const projects = db.all<ProjectRow>('SELECT * FROM jira_project ORDER BY id');
  const problems: string[] = [];
  return {
    db,
    now: context.now(),
    accountId: principal.accountId,
    locale: person?.locale ?? 'en-US',
    timeZone: person?.timeZone ?? 'Etc/UTC',
    projects: projects.filter((project) => rights.has('BROWSE_PROJECTS', project)),
    visible: visibleIssues(context, principal, 'i'),
    problems,
    refuse: (message) => {
      if (!problems.includes(message)) problems.push(message);
      return NOTHING;
    },
  };
}

/** True for what belongs to the whole site, or to a project that the viewer may browse. */
export function isInSight(scope: JqlScope, projectId: number | null): boolean {
  return projectId === null || scope.projects.some(({ id }) => id === projectId);
}
