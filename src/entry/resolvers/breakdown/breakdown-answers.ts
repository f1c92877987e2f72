import {
  type BreakdownAnswer,
  type ChildView,
  type NoBreakdown,
  type RankTasksAnswer,
  type ShowBreakdownAnswer,
  type TaskProblemsAnswer,
  type TaskTypeView,
  type UndoTasksAnswer,
} from '../../../contract/breakdown/breakdown';
import { type TaskRunAnswer, type TaskRunView } from '../../../contract/breakdown/task-runs';
import { assertNever } from '../../../domain/kernel/assert-never';
import { awaitsOrder, isOpen, isRunning, numbersIn, type Run } from '../../../domain/breakdown/run/run';
import { type ContinueTasksOutcome } from '../../../usecases/breakdown/continue-tasks';
import { type CreateTasksOutcome } from '../../../usecases/breakdown/create-tasks';
import { type RankTasksOutcome } from '../../../usecases/breakdown/rank-tasks';
import { type UndoTasksOutcome } from '../../../usecases/breakdown/undo-tasks';
import { type Breakdown, type ShowBreakdownOutcome } from '../../../usecases/breakdown/show-breakdown';
import { toSpecView } from '../spec/spec-view';

/** Who looks, and when. */
export interface Viewing {
  readonly viewerId: string;
  readonly now: number;
}

const none = (why: NoBreakdown['why']): NoBreakdown => ({ kind: 'no-breakdown', why });

export function toBreakdownAnswer(outcome: ShowBreakdownOutcome, viewing: Viewing): ShowBreakdownAnswer {
  return outcome.kind === 'breakdown' ? shown(outcome, viewing) : none(outcome.kind);
}

function shown(breakdown: Breakdown, viewing: Viewing): BreakdownAnswer {
  const { parent, spec, criteria, proposals, gone, types, hasAllTypes, run } = breakdown;
  return {
    kind: 'breakdown',
    issueKey: parent.key,
    spec: toSpecView(spec),
    criteria: criteria.map(({ criterion, state, hasChanged }) => {
      const { id, label, words } = criterion;
      return { id, label, words, state, hasChanged };
    }),
    proposals: proposals.tasks.map(({ source, accountId, ...task }) => ({
      ...source,
      ...task,
      assigneeId: accountId,
    })),
    children: childViews(breakdown),
    gone: gone.length,
    types: types.map(toTypeView),
    hasAllTypes,
    run: run === null ? null : toRunView(run, viewing),
  };
}

export const toTypeView = ({ typeId, name }: TaskTypeView): TaskTypeView => ({ typeId, name });

function childViews({ children, criteria }: Breakdown): readonly ChildView[] {
  return children.map(({ child, madeBy, news }) => {
    const { issueId, key, summary, typeName, statusName, category } = child;
    const served = criteria.filter((one) => one.children.some((serving) => serving.issueId === issueId));
    const ids = served.map(({ criterion }) => criterion.id);
    return { issueId, key, summary, typeName, statusName, category, madeBy, news, criteria: ids };
  });
}

function toRunView(run: Run, { viewerId, now }: Viewing): TaskRunView {
  return {
    op: run.op,
    byViewer: run.ownerId === viewerId,
    total: run.states.length,
    made: run.states.flatMap((state, n) =>
      state.kind === 'made' ? [{ n, issueId: state.issueId, key: state.key, kept: state.kept ?? null }] : [],
    ),
    failed: run.states.flatMap((state, n) => (state.kind === 'failed' ? [{ n, why: state.why }] : [])),
    open: numbersIn(run, 'asked').length + (run.isCancelled ? 0 : numbersIn(run, 'todo').length),
    undone: numbersIn(run, 'undone').length,
    isCancelled: run.isCancelled,
    isRunning: isRunning(run, now),
    awaitsOrder: awaitsOrder(run, now),
    list: run.list,
  };
}

const runAnswer = (
  run: Run,
  state: TaskRunAnswer['state'],
  viewing: Viewing,
  pace: Partial<Pick<TaskRunAnswer, 'waitMs' | 'isHeldUp'>> = {},
): TaskRunAnswer => ({
  kind: 'task-run',
  run: toRunView(run, viewing),
  state,
  waitMs: pace.waitMs ?? 0,
  isHeldUp: pace.isHeldUp ?? false,
});

export function toCreateTasksAnswer(
  outcome: CreateTasksOutcome,
  viewing: Viewing,
): TaskRunAnswer | TaskProblemsAnswer | NoBreakdown {
  switch (outcome.kind) {
    case 'went-on':
      return wentOn(outcome, viewing);
    case 'overtaken':
      return runAnswer(outcome.run, 'overtaken', viewing);
    case 'problems':
      return { kind: 'task-problems', problems: outcome.problems };
    case 'not-visible':
    case 'no-children-possible':
      return none(outcome.kind);
    default:
      return assertNever(outcome);
  }
}

export function toContinueTasksAnswer(
  outcome: ContinueTasksOutcome,
  viewing: Viewing,
): TaskRunAnswer | NoBreakdown {
  switch (outcome.kind) {
    case 'went-on':
      return wentOn(outcome, viewing);
    case 'over':
      return runAnswer(outcome.run, 'over', viewing);
    case 'busy':
      return runAnswer(outcome.run, 'busy', viewing, { waitMs: outcome.retryAfterMs });
    case 'not-visible':
    case 'may-not-create':
    case 'nothing-to-continue':
      return none(outcome.kind);
    default:
      return assertNever(outcome);
  }
}

export const toRankTasksAnswer = (outcome: RankTasksOutcome): RankTasksAnswer | NoBreakdown =>
  outcome.kind === 'ranked' ? outcome : none(outcome.kind);

export function toUndoTasksAnswer(
  outcome: UndoTasksOutcome,
  viewing: Viewing,
): UndoTasksAnswer | NoBreakdown {
  if (outcome.kind !== 'undoing') return none(outcome.kind);
  return { kind: 'undoing', run: toRunView(outcome.run, viewing), left: outcome.left };
}

type WentOn = Extract<ContinueTasksOutcome, { readonly kind: 'went-on' }>;

const wentOn = ({ run, waitMs, isHeldUp }: WentOn, viewing: Viewing): TaskRunAnswer =>
  runAnswer(run, isOpen(run) ? 'open' : 'over', viewing, { waitMs, isHeldUp });
