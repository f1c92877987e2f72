/** @jsxImportSource hono/jsx */
import { IssueTypeIcon } from '../../shell/icons';
import { PersonName, StatusLozenge } from '../../shell/marks';
import { type Visit } from '../../visit';
import { type IssueSummary } from '../jira-types';
import { ProjectFrame } from '../project-page';
import { type BoardIssues, type BoardView, type Sprint } from './board-reads';
import { SprintDates } from './sprint-dates';
import { CompleteSprint, CreateSprint, StartSprint } from './sprint-forms';

export interface BacklogProps {
  readonly visit: Visit;
  readonly view: BoardView;
  readonly sprints: readonly { readonly sprint: Sprint; readonly list: BoardIssues }[];
  readonly backlog: BoardIssues;
}

/** The backlog: each sprint that is not over with its issues, then what is not planned, all by rank. */
export function BacklogPage({ visit, view, sprints, backlog }: BacklogProps) {
  const noneIsActive = sprints.every(({ sprint }) => sprint.state !== 'active');
  return (
    <ProjectFrame visit={visit} project={view.project} current="backlog">
      {view.mayManage && <CreateSprint view={view} />}
      {sprints.map(({ sprint, list }) => (
        <IssuesToPlan view={view} title={sprint.name} place={String(sprint.id)} list={list}>
          <SprintDates visit={visit} sprint={sprint} />
          {view.mayManage && sprint.state === 'active' && <CompleteSprint view={view} sprint={sprint} />}
          {view.mayManage && sprint.state === 'future' && noneIsActive && (
            <StartSprint view={view} sprint={sprint} />
          )}
        </IssuesToPlan>
      ))}
      <IssuesToPlan view={view} title="Backlog" place="" list={backlog} />
    </ProjectFrame>
  );
}

interface PlanProps {
  readonly view: BoardView;
  readonly title: string;
  /** A sprint's id; empty for the backlog. */
  readonly place: string;
  readonly list: BoardIssues;
  readonly children?: unknown;
}

function IssuesToPlan({ view, title, place, list, children }: PlanProps) {
  return (
    <section class="backlog-part" aria-label={title}>
      <div class="sprint-head">
        <h2 dir="auto">{title}</h2>
        <span class="subtle">{list.total} issues</span>
        {children}
      </div>
      {list.issues.length === 0 ? (
        <p class="subtle">Nothing is planned here.</p>
      ) : (
        <form method="post" action={`/jira/projects/${view.project.key}/plan`}>
          <ul class="backlog-list">
            {list.issues.map((issue) => (
              <BacklogRow issue={issue} />
            ))}
          </ul>
          <MoveTo view={view} from={place} title={title} />
        </form>
      )}
    </section>
  );
}

function BacklogRow({ issue: { key, fields } }: { readonly issue: IssueSummary }) {
  return (
    <li>
      <input type="checkbox" name="issue" value={key} aria-label={key} />
      <IssueTypeIcon type={fields.issuetype} />
      <a href={`/browse/${key}`}>{key}</a>
      <span class="issue-row-summary" dir="auto">
        {fields.summary}
      </span>
      <PersonName person={fields.assignee} />
      <StatusLozenge name={fields.status.name} category={fields.status.statusCategory.key} />
    </li>
  );
}

function MoveTo({
  view,
  from,
  title,
}: {
  readonly view: BoardView;
  readonly from: string;
  readonly title: string;
}) {
  const places = [
    ...view.sprints.map(({ id, name }) => ({ id: String(id), name })),
    { id: '', name: 'Backlog' },
  ].filter(({ id }) => id !== from);
  if (places.length === 0) return <></>;
  return (
    <p class="filter-bar">
      <select name="moveTo" aria-label={`Move issues of ${title} to`} class="compact">
        {places.map(({ id, name }) => (
          <option value={id}>{name}</option>
        ))}
      </select>
      <button class="button">Move selected</button>
    </p>
  );
}
