import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type BreakdownAnswer, type ShowBreakdownAnswer } from '../../../src/contract/breakdown/breakdown';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../../common/trouble';
import { DeadEnd } from '../dead-end';
import { call } from './backend';
import './breakdown.css';
import { Choosing } from './choosing';
import { createDraft } from './draft/draft';
import { messages } from './messages';
import { putInOrder } from './run/put-in-order';
import { createTaskRunner, type TaskRunner, type TaskRunState } from './run/run-tasks';
import { RunView } from './run/run-view';
import { Unfinished } from './run/unfinished';

/** The dialog of *Break down*: what is proposed, the making of it, and what came of it. */
export function BreakdownView({ answer }: { readonly answer: ShowBreakdownAnswer }) {
  const shown = useSignal<ShowBreakdownAnswer | NoAnswer>(answer);
  const again = async () => {
    shown.value = await orLost(call('show-breakdown', {}));
  };
  const now = shown.value;
  if (isNoAnswer(now)) return <Trouble answer={now} onRetry={again} />;
  if (now.kind === 'no-breakdown') return <DeadEnd title={messages.noBreakdown[now.why]} />;
  return <Breakdown key={now.run?.op ?? 'first'} breakdown={now} onAgain={again} />;
}

interface BreakdownProps {
  readonly breakdown: BreakdownAnswer;
  readonly onAgain: () => Promise<void>;
}

function Breakdown({ breakdown, onAgain }: BreakdownProps) {
  const state = useSignal<TaskRunState | null>(null);
  const draft = useMemo(() => createDraft(breakdown), [breakdown]);
  const runner: TaskRunner = useMemo(
    () =>
      createTaskRunner((next) => {
        if (next.kind === 'task-problems') draft.learnProblems(next.problems);
        state.value = next;
      }),
    [state, draft],
  );
  const { run } = breakdown;
  useEffect(() => {
    // The frame that made them was closed before Jira had put them in order.
    if (run?.awaitsOrder === true) void putInOrder(run.op);
  }, [run]);
  const now = state.value;
  if (now?.kind === 'no-breakdown') return <DeadEnd title={messages.noBreakdown[now.why]} />;
  if (now !== null && now.kind !== 'task-problems')
    return <RunView state={now} runner={runner} onAgain={() => void onAgain()} />;
  if (run !== null && run.open > 0) return <Unfinished run={run} onContinue={() => void runner.resume()} />;
  const create = () => void runner.create(draft.tasks(), run?.op ?? null);
  return <Choosing breakdown={breakdown} draft={draft} isRefused={now !== null} onCreate={create} />;
}
