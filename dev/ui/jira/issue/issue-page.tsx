/** @jsxImportSource hono/jsx */
import { AdfBody } from '../../adf/adf-body';
import { type AdfSurroundings } from '../../adf/adf-types';
import { IssueTypeIcon, Sign } from '../../shell/icons';
import { type Visit } from '../../visit';
import { IssueActivity } from './issue-activity';
import { IssueDetails } from './issue-details';
import { EditIssueDialog } from './issue-edit';
import { IssuePanels, PanelButtons } from './issue-panels';
import { LinkedIssues, RemoteLinks } from './issue-links';
import { IssueMenu } from './move-issue';
import { IssueRows, Section } from './issue-section';
import { type IssueList, type IssueView } from '../jira-reads';

export interface IssuePageProps {
  readonly visit: Visit;
  readonly view: IssueView;
  readonly surroundings: AdfSurroundings;
  readonly tab: 'comments' | 'history';
}

/** An issue as its people see it: what and why on the left, who and when on the right. */
export function IssuePage({ visit, view, surroundings, tab }: IssuePageProps) {
  const { issue, permissions } = view;
  return (
    <div class="issue-view">
      <div class="issue-main">
        <Breadcrumbs view={view} />
        <h1 class="issue-summary" dir="auto" data-live="summary">
          {issue.fields.summary}
        </h1>
        <div class="issue-actions">
          {permissions.edit && <EditIssueDialog issue={issue} />}
          <PanelButtons visit={visit} issue={issue} />
          {permissions.edit && <IssueMenu issue={issue} />}
        </div>
        <Section title="Description" live="description">
          <AdfBody document={issue.fields.description} surroundings={surroundings} empty="No description" />
        </Section>
        <Children list={view.children} />
        <LinkedIssues links={issue.fields.issuelinks} />
        <RemoteLinks links={view.remoteLinks} />
        <IssuePanels visit={visit} issue={issue} />
        <IssueActivity visit={visit} view={view} surroundings={surroundings} tab={tab} />
      </div>
      <IssueDetails visit={visit} view={view} />
    </div>
  );
}

function Breadcrumbs({ view }: { readonly view: IssueView }) {
  const { key, fields } = view.issue;
  return (
    <nav class="breadcrumbs" aria-label="Breadcrumbs">
      <ol>
        <li>
          <a href="/jira">Projects</a>
        </li>
        <li>
          <a href={`/jira/projects/${fields.project.key}`} dir="auto">
            {fields.project.name}
          </a>
        </li>
        {fields.parent && (
          <li>
            <a href={`/browse/${fields.parent.key}`}>
              <IssueTypeIcon type={fields.parent.fields.issuetype} /> {fields.parent.key}
            </a>
          </li>
        )}
        <li>
          <a href={`/browse/${key}`} aria-current="page">
            <IssueTypeIcon type={fields.issuetype} /> {key}
          </a>
          {view.flagged && (
            <span class="flagged">
              <Sign name="flag" /> Flagged
            </span>
          )}
        </li>
      </ol>
    </nav>
  );
}

function Children({ list }: { readonly list: IssueList }) {
  if (list.kind === 'refused') {
    return (
      <Section title="Child issues" live="children">
        <p role="alert">We couldn't load the child issues. {list.message}</p>
      </Section>
    );
  }
  if (list.issues.length === 0) return <div data-live="children"></div>;
  const done = list.issues.filter(({ fields }) => fields.status.statusCategory.key === 'done').length;
  return (
    <Section title="Child issues" live="children">
      <p class="subtle">
        {done} of {list.issues.length}
        {list.nextPageToken !== null && '+'} done
      </p>
      <IssueRows issues={list.issues} />
    </Section>
  );
}
