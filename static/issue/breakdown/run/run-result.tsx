import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type RankTasksAnswer } from '../../../../src/contract/breakdown/breakdown';
import { type TaskRunView } from '../../../../src/contract/breakdown/task-runs';
import { Button, Message, PeoplesText } from '../../../common/kit';
import { commonMessages } from '../../../common/messages';
import { SiteLink } from '../../../common/site-link';
import { messages } from '../messages';
import { putInOrder } from './put-in-order';

interface RunResultProps {
  readonly run: TaskRunView;
  readonly isOvertaken: boolean;
  readonly summaryOf: (n: number) => string | null;
  readonly onRetry: () => void;
  /** For a page that could not be reached. */
  readonly onResume: () => void;
  readonly onUndo: () => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** What was made, what was not and why, and what is next. */
export function RunResult(props: RunResultProps) {
  const { run, isOvertaken, summaryOf, onRetry, onResume, onUndo, onAgain, onClose } = props;
  const { made, failed, total, undone } = run;
  const hasMade = made.length > 0;
  const list = hasMade ? messages.lists[run.list] : null;
  const unmade = total - made.length - failed.length - undone;
  return (
    <div class="stack wide">
      <Message tone={isOvertaken || !hasMade ? 'information' : 'success'} title={messages.made(made.length)}>
        {isOvertaken && <p>{messages.overtaken}</p>}
        {unmade > 0 && <p>{messages.cancelled(unmade)}</p>}
        {list !== null && <p>{list}</p>}
        <RankLine run={run} isOvertaken={isOvertaken} />
        {hasMade && <p>{messages.next}</p>}
      </Message>
      {run.list === 'failed' && <Button onPress={onResume}>{commonMessages.tryAgain}</Button>}
      {failed.length > 0 && <Failed run={run} summaryOf={summaryOf} onRetry={onRetry} />}
      {hasMade && <Made made={made} summaryOf={summaryOf} />}
      <div class="dialog-actions">
        {hasMade && !isOvertaken && <Button onPress={onUndo}>{messages.undo}</Button>}
        <Button onPress={onAgain}>{messages.more}</Button>
        <Button primary autoFocus onPress={onClose}>
          {messages.close}
        </Button>
      </div>
    </div>
  );
}

/** Each by its key, and by what it was called where that is known here. */
function Made({ made, summaryOf }: Pick<TaskRunView, 'made'> & Pick<RunResultProps, 'summaryOf'>) {
  const named = made.map((task) => ({ ...task, summary: summaryOf(task.n) }));
  return (
    <ul class={named.some(({ summary }) => summary !== null) ? 'made-tasks' : 'made-tasks made-keys'}>
      {named.map(({ key, summary }) => (
        <li key={key}>
          <SiteLink path={`/browse/${key}`}>
            {key} {summary !== null && <PeoplesText text={summary} />}
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}

/** The order on the board follows in the background, and is told only where there is something to tell. */
function RankLine({ run: { op, made }, isOvertaken }: Pick<RunResultProps, 'run' | 'isOvertaken'>) {
  const state = useSignal<RankTasksAnswer['state']>('as-made');
  const isWanted = made.length > 1 && !isOvertaken;
  useEffect(() => {
    if (!isWanted) return;
    void putInOrder(op).then((now) => {
      state.value = now ?? state.peek();
    });
  }, [state, op, isWanted]);
  const words = messages.ranks[state.value];
  return words === null ? null : <p>{words}</p>;
}

function Failed({
  run: { failed },
  summaryOf,
  onRetry,
}: Pick<RunResultProps, 'run' | 'summaryOf' | 'onRetry'>) {
  return (
    <>
      <Message tone="error" title={messages.failedTitle(failed.length)}>
        <ul>
          {failed.map(({ n, why }) => (
            <li key={n}>
              <PeoplesText text={summaryOf(n) ?? messages.row(n)} />: {messages.troubles[why]}
            </li>
          ))}
        </ul>
      </Message>
      <Button onPress={onRetry}>{messages.retryFailed}</Button>
    </>
  );
}
