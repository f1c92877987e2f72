import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { closeDialog, readContext } from '../common/bridge';
import { Button } from '../common/kit';
import { commonMessages } from '../common/messages';
import { type NoAnswer, Trouble } from '../common/trouble';

interface Props {
  readonly answer: NoAnswer;
  readonly onRetry: () => Promise<void>;
}

/** There is nothing to show but why; a dialog has its edges and a way out all the same. */
export function Stopped({ answer, onRetry }: Props) {
  const isDialog = useSignal(false);
  useEffect(() => {
    void readContext().then(({ extension }) => {
      isDialog.value = extension['modal'] !== undefined;
    });
  }, [isDialog]);
  const trouble = <Trouble answer={answer} onRetry={onRetry} />;
  if (!isDialog.value) return trouble;
  return (
    <main class="dialog overlay stack">
      {trouble}
      <div class="dialog-actions">
        <Button subtle autoFocus onPress={closeDialog}>
          {commonMessages.close}
        </Button>
      </div>
    </main>
  );
}
