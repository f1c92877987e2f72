import { useSignal } from '@preact/signals';
import { type DialogOptions, openDialog } from './bridge';
import { Button } from './kit';
import { useOpening } from './use-opening';

interface DialogButtonProps {
  /** Names the dialog, and the button where it has no words of its own. */
  readonly title: string;
  readonly label?: string;
  /** Another resource of the app to show. */
  readonly resource?: string;
  /** Reaches the dialog's own calls as `extension.modal`. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly size?: Exclude<DialogOptions['size'], undefined>;
  readonly primary?: boolean;
  readonly subtle?: boolean;
  /** The reason why the dialog cannot do anything for this person. */
  readonly hindrance?: string | null;
  /** After the dialog, which may have changed what is shown. */
  readonly onClosed?: () => void;
}

/** Opens a dialog; the focus comes back here when it is closed. Says below it where none could be loaded. */
export function DialogButton(props: DialogButtonProps) {
  const { title, label, primary, subtle, hindrance, onClosed, ...dialog } = props;
  const timesClosed = useSignal(0);
  const { start, trouble } = useOpening(openDialog);
  const open = () => {
    start({
      title,
      ...dialog,
      onClose: () => {
        timesClosed.value += 1;
        onClosed?.();
      },
    });
  };
  return (
    <>
      <Button
        key={timesClosed.value}
        primary={primary === true}
        subtle={subtle === true}
        hindrance={hindrance ?? null}
        autoFocus={timesClosed.value > 0}
        onPress={open}
      >
        {label ?? title}
      </Button>
      {trouble}
    </>
  );
}
