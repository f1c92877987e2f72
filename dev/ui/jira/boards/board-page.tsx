/** @jsxImportSource hono/jsx */
import { IssueTypeIcon } from '../../shell/icons';
import { Avatar } from '../../shell/marks';
import { type Visit } from '../../visit';
import { type IssueSummary } from '../jira-types';
import { ProjectFrame } from '../project-page';
import { type BoardIssues, type BoardView, type Column, type Sprint } from './board-reads';
import { CompleteSprint } from './sprint-forms';
import { SprintDates } from './sprint-dates';

export interface BoardPageProps {
  readonly visit: Visit;
  readonly view: BoardView;
  /** Under way; null on a kanban board, or between two sprints. */
  readonly sprint: Sprint | null;
  readonly list: BoardIssues;
}

/** The board: a column a status, a card an issue. Cards are moved by the issue's status, not by dragging. */
export function BoardPage({ visit, view, sprint, list }: BoardPageProps) {
  const { project, board, columns } = view;
  return (
    <ProjectFrame visit={visit} project={project} current="board">
      {sprint && (
        <div class="sprint-head">
          <h2 dir="auto">{sprint.name}</h2>
          <SprintDates visit={visit} sprint={sprint} />
          {view.mayManage && <CompleteSprint view={view} sprint={sprint} />}
        </div>
      )}
      {sprint === null && board.type !== 'kanban' ? (
        <p class="subtle">
          No sprint is under way. Start one in the{' '}
          <a href={`/jira/projects/${project.key}/backlog`}>backlog</a>.
        </p>
      ) : (
        <div class="board">
          {columns.map((column) => (
            <BoardColumn column={column} issues={list.issues.filter((issue) => isIn(column, issue))} />
          ))}
        </div>
      )}
      {list.total > list.issues.length && (
        <p class="subtle">
          The first {list.issues.length} of {list.total} issues are shown.
        </p>
      )}
    </ProjectFrame>
  );
}

const isIn = ({ statuses }: Column, { fields }: IssueSummary): boolean =>
  statuses.some(({ id }) => id === fields.status.id);

function BoardColumn({
  column,
  issues,
}: {
  readonly column: Column;
  readonly issues: readonly IssueSummary[];
}) {
  return (
    <section class="board-column" aria-label={column.name}>
      <h3 dir="auto">
        {column.name} <span class="subtle">{issues.length}</span>
      </h3>
      {issues.map(({ key, fields }) => (
        <a class="board-card" href={`/browse/${key}`}>
          <span dir="auto">{fields.summary}</span>
          <span class="board-card-foot">
            <IssueTypeIcon type={fields.issuetype} /> {key}
            <Avatar person={fields.assignee} />
          </span>
        </a>
      ))}
    </section>
  );
}
