import { type MadeTaskView, type TaskRunView } from '../../../../src/contract/breakdown/task-runs';
import { closeDialog } from '../../../common/bridge';
import { Button, Message } from '../../../common/kit';
import { messages } from '../messages';

interface UndoResultProps {
  readonly run: TaskRunView;
  readonly onAgain: () => void;
}

/** What was taken away again, and why the rest was not. */
export function UndoResult({ run: { undone, made }, onAgain }: UndoResultProps) {
  const kept = made.flatMap(reasonOf);
  return (
    <div class="stack wide">
      <Message tone="success" title={messages.undone(undone)} />
      {kept.length > 0 && (
        <Message tone="information" title={messages.keptTitle(kept.length)}>
          <ul>
            {kept.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Message>
      )}
      <div class="dialog-actions">
        <Button onPress={onAgain}>{messages.more}</Button>
        <Button primary autoFocus onPress={closeDialog}>
          {messages.close}
        </Button>
      </div>
    </div>
  );
}

const reasonOf = ({ key, kept }: MadeTaskView): readonly string[] =>
  kept === null ? [] : [messages.keptRow(key, messages.kept[kept])];
