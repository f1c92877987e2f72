import { type ComponentProps } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type TaskRunView } from '../../../../src/contract/breakdown/task-runs';
import { closeDialog } from '../../../common/bridge';
import { formatTime } from '../../../common/dates';
import { Button, Message, ProgressBar } from '../../../common/kit';
import { type NoAnswer } from '../../../common/trouble';
import { Because } from '../../because';
import { ContinueOrClose } from '../../continue-or-close';
import { messages } from '../messages';
import { type TaskRunner, type TaskRunState } from './run-tasks';
import { RunResult } from './run-result';
import { UndoResult } from './undo-result';

interface RunViewProps {
  readonly state: Exclude<TaskRunState, { readonly kind: 'task-problems' | 'no-breakdown' }>;
  readonly runner: TaskRunner;
  readonly onAgain: () => void;
}

/** The making of tasks, and what came of it. */
export function RunView({ state, runner, onAgain }: RunViewProps) {
  switch (state.kind) {
    case 'starting':
      return <Progress words={messages.creating(0, state.total)} value={0} max={state.total} />;
    case 'running':
      return (
        <Running
          state={state}
          onCancel={() => {
            runner.cancel();
          }}
        />
      );
    case 'stuck':
      return (
        <Stuck
          title={messages.stuck}
          help={messages.continueIsSafe}
          trouble={state.trouble}
          onContinue={() => void runner.resume()}
        />
      );
    case 'undo-stuck':
      return (
        <Stuck
          title={messages.undoStuck}
          help={messages.undoGoesOn}
          trouble={state.trouble}
          onContinue={() => void runner.undo(state.run)}
        />
      );
    case 'undoing':
      return <Progress words={messages.undoing(state.left)} value={state.run.undone} max={state.run.total} />;
    case 'undone':
      return <UndoResult run={state.run} onAgain={onAgain} />;
    case 'over':
      return (
        <RunResult
          run={state.run}
          isOvertaken={state.isOvertaken}
          summaryOf={state.isOvertaken ? () => null : runner.summaryOf}
          onRetry={() => void runner.retryFailed()}
          onResume={() => void runner.resume()}
          onUndo={() => void runner.undo(state.run)}
          onAgain={onAgain}
          onClose={closeDialog}
        />
      );
  }
}

interface StuckProps extends Pick<ComponentProps<typeof ContinueOrClose>, 'onContinue'> {
  readonly title: string;
  readonly help: string;
  readonly trouble: NoAnswer;
}

function Stuck({ title, help, trouble, onContinue }: StuckProps) {
  return (
    <div class="stack wide">
      <Message tone="error" title={title}>
        <Because trouble={trouble} />
        <p>{help}</p>
      </Message>
      <ContinueOrClose onContinue={onContinue} onClose={closeDialog} />
    </div>
  );
}

type RunningState = Extract<TaskRunState, { readonly kind: 'running' }>;

function Running({ state, onCancel }: { readonly state: RunningState; readonly onCancel: () => void }) {
  const { run, until, isHeldUp, isCancelling } = state;
  return (
    <div class="stack wide">
      <Progress words={messages.creating(doneIn(run), run.total)} value={doneIn(run)} max={run.total} />
      {until !== null && <p role="status">{waitWords(run, until, isHeldUp)}</p>}
      {isCancelling ? (
        <p role="status">{messages.cancelling}</p>
      ) : (
        <div class="dialog-actions">
          <Button onPress={onCancel}>{messages.cancel}</Button>
        </div>
      )}
    </div>
  );
}

const doneIn = ({ made, failed }: TaskRunView): number => made.length + failed.length;

const waitWords = (run: TaskRunView, until: number, isHeldUp: boolean): string =>
  isHeldUp ? messages.heldUp(formatTime(until)) : run.byViewer ? messages.looking : messages.busy;

interface ProgressProps {
  readonly words: string;
  readonly value: number;
  readonly max: number;
}

/** Takes the focus of the button that started the work and is gone. */
function Progress({ words, value, max }: ProgressProps) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <>
      <p ref={line} role="status" tabIndex={-1} class="progress-step">
        {words}
      </p>
      <ProgressBar label={words} value={value} max={max} />
    </>
  );
}
