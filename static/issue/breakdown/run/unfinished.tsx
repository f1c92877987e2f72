import { type TaskRunView } from '../../../../src/contract/breakdown/task-runs';
import { Button, Message } from '../../../common/kit';
import { messages } from '../messages';

interface Props {
  readonly run: TaskRunView;
  readonly onContinue: () => void;
}

/** An earlier run of this or another frame that has not come to its end. */
export function Unfinished({ run, onContinue }: Props) {
  return (
    <div class="stack wide">
      <Message tone="warning" title={messages.unfinished(run.made.length, run.total)}>
        {messages.continuesWhere}
      </Message>
      <div class="dialog-actions">
        <Button primary autoFocus onPress={onContinue}>
          {messages.continue}
        </Button>
      </div>
    </div>
  );
}
