/** @jsxImportSource hono/jsx */
import { type Child } from 'hono/jsx';
import { AppFrame } from '../../shell/app-frame';
import { formatDay } from '../../shell/dates';
import { Moment, PersonName } from '../../shell/marks';
import { type Visit } from '../../visit';
import { issueExtension } from './issue-extension';
import { type IssueView } from '../jira-reads';
import { type IssueFields, type Named } from '../jira-types';
import { StatusMenu } from './status-menu';

/** The right column: status, details, then the app's context panels, which are always there. */
export function IssueDetails({ visit, view }: { readonly visit: Visit; readonly view: IssueView }) {
  const { issue } = view;
  const { fields } = issue;
  const contexts = visit.site.app()?.modules.filter(({ type }) => type === 'jira:issueContext') ?? [];
  return (
    <aside class="issue-details" aria-label="Issue details">
      <div data-live="details">
        <StatusMenu view={view} />
        <details class="context-group" open>
          <summary>Details</summary>
          <DetailList visit={visit} fields={fields} sprints={view.sprints} />
        </details>
      </div>
      {contexts.map((module) => (
        <details class="context-group" open>
          <summary>{module.title}</summary>
          <AppFrame
            visit={visit}
            module={module}
            title={module.title}
            localId={`${module.key}-${issue.id}`}
            extension={issueExtension(module.type, issue)}
          />
        </details>
      ))}
      <p class="subtle issue-dates" data-live="dates">
        Created <Moment visit={visit} at={fields.created} />
        <br />
        Updated <Moment visit={visit} at={fields.updated} />
      </p>
    </aside>
  );
}

interface DetailListProps {
  readonly visit: Visit;
  readonly fields: IssueFields;
  readonly sprints: readonly Named[];
}

function DetailList({ visit, fields, sprints }: DetailListProps) {
  return (
    <dl class="details-list">
      <Detail name="Assignee">
        <PersonName person={fields.assignee} />
      </Detail>
      <Detail name="Reporter">
        <PersonName person={fields.reporter} none="None" />
      </Detail>
      <Detail name="Priority">{fields.priority?.name ?? 'None'}</Detail>
      <Detail name="Labels">
        {fields.labels.length === 0 ? 'None' : fields.labels.map((label) => <LabelLink label={label} />)}
      </Detail>
      <Detail name="Components">{names(fields.components)}</Detail>
      <Detail name="Fix versions">{names(fields.fixVersions)}</Detail>
      <Detail name="Sprint">{names(sprints)}</Detail>
      <Detail name="Due date">{fields.duedate ? formatDay(visit, fields.duedate) : 'None'}</Detail>
      {fields.resolution && <Detail name="Resolution">{fields.resolution.name}</Detail>}
      {fields.security && <Detail name="Security level">{fields.security.name}</Detail>}
    </dl>
  );
}

function Detail({ name, children }: { readonly name: string; readonly children?: Child }) {
  return (
    <div class="detail">
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

function LabelLink({ label }: { readonly label: string }) {
  return (
    <a class="label" href={`/issues/?jql=${encodeURIComponent(`labels = "${label}"`)}`} dir="auto">
      {label}
    </a>
  );
}

const names = (list: readonly Named[]): string => list.map(({ name }) => name).join(', ') || 'None';
