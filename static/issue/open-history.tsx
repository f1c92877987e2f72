import { useSignal } from '@preact/signals';
import { openDialog } from '../common/bridge';
import { Button } from '../common/kit';
import { messages } from './messages';

/** Opens what was written for this issue; the focus comes back here when it is closed. */
export function OpenHistory() {
  const timesClosed = useSignal(0);
  const open = () => {
    openDialog({
      title: messages.history,
      context: { view: 'history' },
      onClose: () => {
        timesClosed.value += 1;
      },
    });
  };
  return (
    <Button key={timesClosed.value} subtle autoFocus={timesClosed.value > 0} onPress={open}>
      {messages.history}
    </Button>
  );
}
