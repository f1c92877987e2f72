/** @jsxImportSource hono/jsx */
import { type Visit } from '../visit';
import { IssueTable } from './issue/issue-table';
import { type IssueList } from './jira-reads';

export interface NavigatorProps {
  readonly visit: Visit;
  readonly jql: string;
  readonly list: IssueList;
  readonly total: number | null;
  readonly nextHref: string | null;
}

/** The issue navigator in its JQL form. */
export function Navigator({ visit, jql, list, total, nextHref }: NavigatorProps) {
  return (
    <>
      <h1>Issues</h1>
      <form class="filter-bar" action="/issues/" aria-label="JQL">
        <input
          name="jql"
          value={jql}
          aria-label="JQL query"
          placeholder="Enter a JQL query"
          spellcheck={false}
          autocomplete="off"
        />
        <button class="button primary">Search</button>
      </form>
      {total !== null && <p class="subtle">{new Intl.NumberFormat(visit.locale).format(total)} issues</p>}
      <IssueTable visit={visit} list={list} nextHref={nextHref} />
    </>
  );
}
