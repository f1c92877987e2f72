/** @jsxImportSource hono/jsx */
import { type BoardView, type Sprint } from './board-reads';
import { DialogActions } from '../../shell/dialog-actions';
import { opens } from '../../shell/dialogs';

interface SprintFormProps {
  readonly view: BoardView;
  readonly sprint: Sprint;
}

const address = ({ project }: BoardView, sprint: Sprint): string =>
  `/jira/projects/${project.key}/sprints/${String(sprint.id)}`;

/** Completing asks where the work goes that is not done. */
export function CompleteSprint({ view, sprint }: SprintFormProps) {
  const next = view.sprints.filter(({ state }) => state === 'future');
  const dialog = `complete-${String(sprint.id)}`;
  return (
    <>
      <button class="button" {...opens(dialog)}>
        Complete sprint
      </button>
      <dialog id={dialog} class="form-dialog" aria-label={`Complete ${sprint.name}`}>
        <form method="post" action={`${address(view, sprint)}/complete`}>
          <h2 dir="auto">Complete {sprint.name}</h2>
          <label>
            Move open issues to
            <select name="moveTo">
              {next.map(({ id, name }) => (
                <option value={String(id)}>{name}</option>
              ))}
              <option value="">Backlog</option>
            </select>
          </label>
          <DialogActions dialog={dialog} button="Complete sprint" />
        </form>
      </dialog>
    </>
  );
}

/** Weeks that a sprint may be started for. */
const WEEKS = [1, 2, 3, 4] as const;

export function StartSprint({ view, sprint }: SprintFormProps) {
  return (
    <form class="filter-bar" method="post" action={`${address(view, sprint)}/start`}>
      <select name="weeks" aria-label={`Duration of ${sprint.name}`} class="compact">
        {WEEKS.map((weeks) => (
          <option value={String(weeks)} selected={weeks === 2}>
            {weeks === 1 ? '1 week' : `${String(weeks)} weeks`}
          </option>
        ))}
      </select>
      <button class="button">Start sprint</button>
    </form>
  );
}

export function CreateSprint({ view }: { readonly view: BoardView }) {
  return (
    <form method="post" action={`/jira/projects/${view.project.key}/sprints`}>
      <button class="button">Create sprint</button>
    </form>
  );
}
