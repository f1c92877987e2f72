/** @jsxImportSource hono/jsx */
import { IssueTypeIcon } from '../../shell/icons';
import { Moment, PersonName, StatusLozenge } from '../../shell/marks';
import { type Visit } from '../../visit';
import { type IssueList } from '../jira-reads';
import { type IssueSummary } from '../jira-types';

export interface IssueTableProps {
  readonly visit: Visit;
  readonly list: IssueList;
  /** Address of the next page; null without one. */
  readonly nextHref: string | null;
}

/** A page of issues as the navigator and project lists show them; a wrong query says what is wrong. */
export function IssueTable({ visit, list, nextHref }: IssueTableProps) {
  if (list.kind === 'refused') {
    return (
      <p class="jql-error" role="alert" dir="auto">
        {list.message}
      </p>
    );
  }
  if (list.issues.length === 0) return <p class="subtle">No issues were found to match your search.</p>;
  return (
    <>
      <div class="issue-table-box">
        <table class="issue-table">
          <thead>
            <tr>
              <th scope="col">Type</th>
              <th scope="col">Key</th>
              <th scope="col">Summary</th>
              <th scope="col">Assignee</th>
              <th scope="col">Priority</th>
              <th scope="col">Status</th>
              <th scope="col">Updated</th>
            </tr>
          </thead>
          <tbody>
            {list.issues.map((issue) => (
              <IssueRow visit={visit} issue={issue} />
            ))}
          </tbody>
        </table>
      </div>
      {nextHref !== null && (
        <p class="page-head">
          <a class="button" href={nextHref}>
            Next page
          </a>
        </p>
      )}
    </>
  );
}

function IssueRow({ visit, issue }: { readonly visit: Visit; readonly issue: IssueSummary }) {
  const { key, fields } = issue;
  return (
    <tr>
      <td>
        <IssueTypeIcon type={fields.issuetype} />
      </td>
      <td>
        <a href={`/browse/${key}`}>{key}</a>
      </td>
      <td>
        <a class="issue-row-summary" href={`/browse/${key}`} dir="auto">
          {fields.summary}
        </a>
      </td>
      <td>
        <PersonName person={fields.assignee} />
      </td>
      <td>{fields.priority?.name}</td>
      <td>
        <StatusLozenge name={fields.status.name} category={fields.status.statusCategory.key} />
      </td>
      <td>{fields.updated && <Moment visit={visit} at={fields.updated} />}</td>
    </tr>
  );
}
