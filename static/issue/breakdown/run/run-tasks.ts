import {
  type ContinueTasksRequest,
  type NoBreakdown,
  type TaskProblemsAnswer,
  type TaskRowView,
} from '../../../../src/contract/breakdown/breakdown';
import { type TaskRunAnswer, type TaskRunView } from '../../../../src/contract/breakdown/task-runs';
import { newRunId } from '../../../common/bridge';
import { isNoAnswer, type NoAnswer, orLost } from '../../../common/trouble';
import { call } from '../backend';

/** How far the making of tasks is, as the person should see it. */
export type TaskRunState =
  | { readonly kind: 'starting'; readonly total: number }
  | {
      readonly kind: 'running';
      readonly run: TaskRunView;
      /** Goes on at this time, ms since the epoch; `null` while it is at work. */
      readonly until: number | null;
      readonly isHeldUp: boolean;
      readonly isCancelling: boolean;
    }
  | { readonly kind: 'over'; readonly run: TaskRunView; readonly isOvertaken: boolean }
  | { readonly kind: 'undoing'; readonly run: TaskRunView; readonly left: number }
  | { readonly kind: 'undone'; readonly run: TaskRunView }
  /** Some of it may be removed; *Continue* goes on with removing, and makes nothing. */
  | { readonly kind: 'undo-stuck'; readonly run: TaskRunView; readonly trouble: NoAnswer }
  /** Something is left, and *Continue* can do it. */
  | { readonly kind: 'stuck'; readonly run: TaskRunView | null; readonly trouble: NoAnswer }
  | TaskProblemsAnswer
  | NoBreakdown;

export interface TaskRunner {
  create(rows: readonly TaskRowView[], after: string | null): Promise<void>;
  resume(): Promise<void>;
  retryFailed(): Promise<void>;
  /** Takes away what the run has made and nobody has touched. */
  undo(run: TaskRunView): Promise<void>;
  /** What is being made is finished, the rest is not begun. */
  cancel(): void;
  /** As it was ordered in this dialog; `null` for the row of a run that began elsewhere. */
  readonly summaryOf: (n: number) => string | null;
}

type Answer = TaskRunAnswer | TaskProblemsAnswer | NoBreakdown | NoAnswer;

/** Somebody else's attempt is waited for no longer than it may live, and a little. */
const LONGEST_BUSY_MS = 150_000;

/** What one frame knows of the run that it drives. */
interface Known {
  /** The last try that did not come back. */
  lost: string | null;
  run: TaskRunView | null;
  isCancelling: boolean;
  /** Ends a wait before its time. */
  wake: () => void;
  /** What was ordered, to be ordered again where the order itself was lost. */
  order: { readonly rows: readonly TaskRowView[]; readonly after: string | null } | null;
}

/** Drives a run to its end, one call after the other; the plan itself is kept by the server. */
export function createTaskRunner(report: (state: TaskRunState) => void): TaskRunner {
  const known: Known = { lost: null, run: null, isCancelling: false, wake: () => undefined, order: null };
  const ask = createAsk(known);

  const goOn = async (first: Answer, runId: string): Promise<void> => {
    let answer = first;
    let isCancelSent = false;
    for (let busyMs = 0; ;) {
      if (answer.kind !== 'task-run' || isOver(answer) || busyMs > LONGEST_BUSY_MS) {
        report(ended(answer, known.run));
        return;
      }
      const { run, waitMs, isHeldUp, state } = answer;
      busyMs = state === 'busy' ? busyMs + waitMs : 0;
      const until = waitMs > 0 ? Date.now() + waitMs : null;
      report({ kind: 'running', run, until, isHeldUp, isCancelling: known.isCancelling });
      // Who cancels is not made to wait, but for what nobody knows of yet.
      if (waitMs > 0 && known.isCancelling === isCancelSent) await pause(known, waitMs);
      isCancelSent = known.isCancelling;
      answer = await ask.goOn(isCancelSent ? 'cancel' : 'go-on', runId);
    }
  };

  const begin = async (first: (runId: string) => Promise<Answer>): Promise<void> => {
    const runId = newRunId();
    const { run, order } = known;
    known.isCancelling = false;
    report(
      run === null
        ? { kind: 'starting', total: order?.rows.length ?? 0 }
        : { kind: 'running', run, until: null, isHeldUp: false, isCancelling: false },
    );
    await goOn(await first(runId), runId);
  };

  return {
    create: (rows, after) => {
      known.run = null;
      known.order = { rows, after };
      return begin(ask.create);
    },
    resume: () => begin((runId) => ask.goOn('go-on', runId)),
    retryFailed: () => begin((runId) => ask.goOn('retry-failed', runId)),
    undo: (run) => undo(run, report),
    cancel: () => {
      known.isCancelling = true;
      const { run } = known;
      if (run !== null) report({ kind: 'running', run, until: null, isHeldUp: false, isCancelling: true });
      known.wake();
    },
    summaryOf: (n) => known.order?.rows[n]?.summary ?? null,
  };
}

const pause = (known: Known, ms: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    known.wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });

/** Part by part, as long as there is something to look at and one call after the other moves on. */
async function undo(first: TaskRunView, report: (state: TaskRunState) => void): Promise<void> {
  const runId = newRunId();
  let [run, left, isFirst] = [first, first.made.length, true];
  for (;;) {
    report({ kind: 'undoing', run, left });
    const answer = await orLost(call('undo-tasks', { op: first.op, isFirst }, runId));
    if (answer.kind === 'no-breakdown') {
      report(answer);
      return;
    }
    if (isNoAnswer(answer)) {
      report({ kind: 'undo-stuck', run, trouble: answer });
      return;
    }
    const stands = !isFirst && answer.left === left;
    [run, left, isFirst] = [answer.run, answer.left, false];
    if (left === 0 || stands) {
      report({ kind: 'undone', run });
      return;
    }
  }
}

/** The two calls of a run. Where *Continue* finds nothing of what was ordered, it is ordered again. */
function createAsk(known: Known) {
  const send = async (work: (attempt: string) => Promise<Answer>): Promise<Answer> => {
    const attempt = crypto.randomUUID();
    const answer = await orLost(work(attempt));
    if (answer.kind === 'lost') known.lost = attempt;
    return answer;
  };
  const learn = (answer: Answer): Answer => {
    if (answer.kind === 'task-run') known.run = answer.run;
    return answer;
  };
  const create = async (runId: string): Promise<Answer> => {
    const { order } = known;
    if (order === null) return { kind: 'no-breakdown', why: 'nothing-to-continue' };
    return learn(await send((attempt) => call('create-tasks', { attempt, ...order }, runId)));
  };
  const isUnknown = (answer: Answer): boolean =>
    known.run === null && known.order !== null && isBefore(answer, known.order.after);
  return {
    create,
    goOn: async (wish: ContinueTasksRequest['wish'], runId: string): Promise<Answer> => {
      const answer = await send((attempt) =>
        call('continue-tasks', { attempt, after: known.lost, wish }, runId),
      );
      return isUnknown(answer) ? create(runId) : learn(answer);
    },
  };
}

/** The server knows nothing of the order yet: no run at all, or only the one before it. */
const isBefore = (answer: Answer, after: string | null): boolean =>
  (answer.kind === 'no-breakdown' && answer.why === 'nothing-to-continue') ||
  (answer.kind === 'task-run' && answer.run.op === after);

const isOver = ({ state }: TaskRunAnswer): boolean => state === 'over' || state === 'overtaken';

function ended(answer: Answer, run: TaskRunView | null): TaskRunState {
  if (answer.kind === 'task-run')
    return answer.state === 'busy'
      ? { kind: 'stuck', run: answer.run, trouble: { kind: 'lost' } }
      : { kind: 'over', run: answer.run, isOvertaken: answer.state === 'overtaken' };
  return isNoAnswer(answer) ? { kind: 'stuck', run, trouble: answer } : answer;
}
