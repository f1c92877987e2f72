/** @jsxImportSource hono/jsx */
import { closes } from './dialogs';

interface Props {
  readonly dialog: string;
  readonly button: string;
  /** What it does cannot be taken back. */
  readonly danger?: boolean;
}

/** At the end of a dialog's form: the way out of it, and the button that sends it. */
export const DialogActions = ({ dialog, button, danger = false }: Props) => (
  <div class="dialog-actions">
    <button class="button subtle" {...closes(dialog)}>
      Cancel
    </button>
    <button class={`button ${danger ? 'danger' : 'primary'}`}>{button}</button>
  </div>
);
