import { Button } from '../common/kit';
import { commonMessages } from '../common/messages';
import { messages } from './messages';

interface Props {
  /** Where *Continue* is not the word for it. */
  readonly label?: string;
  readonly onContinue: () => void;
  /** In a dialog; what is unfinished is offered again on its issue. */
  readonly onClose?: (() => void) | undefined;
}

/** Goes on with what was cut off, or leaves it for later. */
export function ContinueOrClose({ label = messages.continue, onContinue, onClose }: Props) {
  return (
    <div class={onClose ? 'dialog-actions' : 'row'}>
      {onClose && (
        <Button subtle onPress={onClose}>
          {commonMessages.close}
        </Button>
      )}
      <Button primary autoFocus onPress={onContinue}>
        {label}
      </Button>
    </div>
  );
}
