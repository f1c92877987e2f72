/** @jsxImportSource hono/jsx */
import { type Child } from 'hono/jsx';
import { IssueTypeIcon } from '../../shell/icons';
import { PersonName, StatusLozenge } from '../../shell/marks';
import { type IssueSummary } from '../jira-types';

/** `live` names the part, so that it can be drawn anew without loading the page again. */
export function Section({
  title,
  live,
  children,
}: {
  readonly title: string;
  readonly live: string;
  readonly children?: Child;
}) {
  return (
    <section class="issue-section" data-live={live} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function IssueRows({ issues }: { readonly issues: readonly IssueSummary[] }) {
  return (
    <ul class="issue-rows">
      {issues.map(({ key, fields }) => (
        <li>
          <IssueTypeIcon type={fields.issuetype} />
          <a class="issue-key" href={`/browse/${key}`}>
            {key}
          </a>
          <a class="issue-row-summary" href={`/browse/${key}`} dir="auto">
            {fields.summary}
          </a>
          {'assignee' in fields && <PersonName person={fields.assignee} />}
          <StatusLozenge name={fields.status.name} category={fields.status.statusCategory.key} />
        </li>
      ))}
    </ul>
  );
}
