/** @jsxImportSource hono/jsx */
import { StatusLozenge } from '../../shell/marks';
import { FieldInput } from './field-input';
import { type IssueView } from '../jira-reads';
import { type Transition } from '../jira-types';
import { DialogActions } from '../../shell/dialog-actions';
import { opens } from '../../shell/dialogs';

/** The status with what may become of it; a transition with a screen opens a dialog. */
export function StatusMenu({ view }: { readonly view: IssueView }) {
  const { issue, transitions, permissions } = view;
  const { name, statusCategory } = issue.fields.status;
  if (!permissions.transition || transitions.length === 0) {
    return (
      <p class="status-line">
        <StatusLozenge name={name} category={statusCategory.key} />
      </p>
    );
  }
  const action = `/browse/${issue.key}/transition`;
  return (
    <>
      <details class="menu status-menu" data-menu>
        <summary
          class={`status-button status-button-${statusCategory.key}`}
          aria-label={`${name} - change status`}
        >
          {name}
        </summary>
        <form class="menu-panel" method="post" action={action}>
          {transitions.map((transition) => (
            <TransitionItem transition={transition} />
          ))}
        </form>
      </details>
      {transitions.filter(hasScreen).map((transition) => (
        <TransitionScreen action={action} transition={transition} />
      ))}
    </>
  );
}

const hasScreen = ({ hasScreen: shown }: Transition): boolean => shown === true;
const dialogOf = ({ id }: Transition): string => `transition-${id}`;

function TransitionItem({ transition }: { readonly transition: Transition }) {
  const { id, name, to } = transition;
  const target = hasScreen(transition) ? opens(dialogOf(transition)) : { name: 'transitionId', value: id };
  return (
    <button class="menu-item" {...target}>
      <span dir="auto">{name}</span>
      <StatusLozenge name={to.name} category={to.statusCategory.key} />
    </button>
  );
}

function TransitionScreen({
  action,
  transition,
}: {
  readonly action: string;
  readonly transition: Transition;
}) {
  return (
    <dialog id={dialogOf(transition)} class="form-dialog" aria-label={transition.name}>
      <form method="post" action={action}>
        <h2 dir="auto">{transition.name}</h2>
        <input type="hidden" name="transitionId" value={transition.id} />
        {Object.values(transition.fields ?? {}).map((field) => (
          <FieldInput field={field} />
        ))}
        <DialogActions dialog={dialogOf(transition)} button={transition.name} />
      </form>
    </dialog>
  );
}
