import { type AuditEntry } from '../../domain/audit/audit-entry';
import { withoutMade } from '../../domain/breakdown/run/made-tasks';
import { isOpen, isRunning, type RowState, type Run, withStates } from '../../domain/breakdown/run/run';
import {
  type KeptReason,
  type TaskTrace,
  touchedBy,
  type UndoneRun,
} from '../../domain/breakdown/run/untouched';
import { type Audit } from '../../ports/audit';
import { type BreakdownJobs, type StoredBreakdown } from '../../ports/breakdown/breakdown-jobs';
import { type TaskPresence } from '../../ports/breakdown/task-presence';
import { type TaskRemover } from '../../ports/breakdown/task-remover';
import { type Clock } from '../../ports/clock';
import { type IssueReader } from '../../ports/issues/issue-reader';
import { orElse } from '../or-else';

export interface UndoTasksCommand {
  readonly issueId: string;
  readonly viewerId: string;
  /** The run that is to be undone. */
  readonly op: string;
  /** Also looks again at tasks that an earlier try has kept. */
  readonly isFirst: boolean;
}

export type UndoTasksOutcome =
  /** `left`: so many tasks are still to be looked at. */
  | { readonly kind: 'undoing'; readonly run: Run; readonly left: number }
  | { readonly kind: 'not-visible' }
  /** It is not the last run any more, or it has not come to its end. */
  | { readonly kind: 'nothing-to-undo' };

export type UndoTasks = (command: UndoTasksCommand) => Promise<UndoTasksOutcome>;

interface Deps {
  readonly issues: Pick<IssueReader, 'glance'>;
  readonly breakdowns: BreakdownJobs;
  readonly remover: TaskRemover;
  /** As the app: what one person does not find may be hidden from them alone. */
  readonly presence: TaskPresence;
  readonly audit: Audit;
  readonly clock: Clock;
}

/** As many as are looked at and removed well within the time of one invocation. */
const TASKS_A_CALL = 40;

type Made = Extract<RowState, { readonly kind: 'made' }>;
interface MadeRow {
  readonly n: number;
  readonly state: Made;
}
/** By the number of the row. */
type States = ReadonlyMap<number, RowState>;
type Removal = Awaited<ReturnType<TaskRemover['remove']>> | 'unknown';

/**
 * Takes away what the last run has made and nobody has touched since, and says of all else why it is kept.
 * What is about to go is stored before it is asked for: a task that neither this person nor the app finds the
 * next time was taken away by a run that died, and is told of then, so that doing it twice is doing it once.
 * All else that this person does not find is kept: as hidden where the app finds it, and where it does not
 * either, as what may still be there.
 */
export function createUndoTasks({ issues, breakdowns, remover, presence, audit, clock }: Deps): UndoTasks {
  const announce = (stored: StoredBreakdown, run: Run, leaving: States): Promise<StoredBreakdown | null> =>
    leaving.size === 0
      ? Promise.resolve(stored)
      : breakdowns.save(stored, { ...stored.job, run: withStates(run, leaving, clock.now()) });

  const removeAll = async (leaving: ReadonlyMap<number, Made>): Promise<ReadonlyMap<number, Removal>> =>
    new Map(
      await Promise.all(
        [...leaving].map(async ([n, { issueId }]) => {
          // A call that failed leaves its task to the next one.
          return [
            n,
            await orElse<Removal, Removal>(
              () => remover.remove(issueId),
              () => 'unknown',
            ),
          ] as const;
        }),
      ),
    );

  /** What becomes of those whom this person does not find; of none where the app cannot look now. */
  const sought = async (rows: readonly MadeRow[]): Promise<States> => {
    const ids = rows.map(({ state }) => state.issueId);
    const there =
      ids.length === 0
        ? []
        : await orElse(
            () => presence.among(ids),
            () => null,
          );
    if (there === null) return new Map();
    return new Map(rows.map(({ n, state }) => [n, endOfUnfound(state, there.includes(state.issueId))]));
  };

  const undo = async (
    stored: StoredBreakdown,
    { issueId, viewerId }: UndoTasksCommand,
    run: Run,
  ): Promise<UndoTasksOutcome> => {
    const rows = openRows(run).slice(0, TASKS_A_CALL);
    const looked = judged(rows, await remover.look(rows.map(({ state }) => state.issueId)), issueId, run);
    const leaving = leavingIn(looked);
    const held = await announce(stored, run, leaving);
    // Somebody else has undone a part of it meanwhile: the next call sees what is left.
    if (held === null) return { kind: 'undoing', run, left: openRows(run).length };
    const removals = await removeAll(leaving);
    const missing = rows.filter(({ n }) => !looked.has(n) || removals.get(n) === 'not-found');
    const changes = new Map([...looked, ...endsOf(leaving, removals), ...(await sought(missing))]);
    const gone = rows.filter(({ n, state }) => isTold(state, leaving.has(n), changes.get(n)));
    await audit.record(gone.map((row) => entryOf(stored, run, row, viewerId)));
    const next = withStates(run, changes, clock.now());
    await breakdowns.save(held, withoutMade({ ...stored.job, run: next }, run));
    return { kind: 'undoing', run: next, left: openRows(next).length };
  };

  return async (command) => {
    const stored = await breakdowns.find(command.issueId);
    const { run: last = null } = stored?.job ?? {};
    // Before all else: what there is says something of the issue, and so does that there is nothing.
    if (last?.ownerId !== command.viewerId && (await issues.glance(command.issueId)) === null)
      return { kind: 'not-visible' };
    const run = last === null ? null : undoable(last, command.op, clock.now());
    if (stored === null || run === null) return { kind: 'nothing-to-undo' };
    const begun = command.isFirst ? lookedAtAnew(run) : run;
    return openRows(begun).length === 0 ? { kind: 'undoing', run, left: 0 } : undo(stored, command, begun);
  };
}

/** The run that is meant, where it is the last one still and has come to its end. */
function undoable(run: Run, op: string, now: number): Run | null {
  return run.op !== op || isOpen(run) || isRunning(run, now) ? null : run;
}

/** What is to become of each row that was found: it is kept, or it is about to be removed. */
function judged(
  rows: readonly MadeRow[],
  traces: readonly TaskTrace[],
  issueId: string,
  { op, ownerId, rank }: Run,
): States {
  const byId = new Map(traces.map((trace) => [trace.issueId, trace]));
  const undone = { op, issueId, rankers: [ownerId, rank?.rankerId ?? ownerId] };
  return new Map(
    rows.flatMap(({ n, state }) => {
      const trace = byId.get(state.issueId);
      return trace === undefined ? [] : [[n, judgedOne(state, trace, undone)] as const];
    }),
  );
}

function judgedOne(state: Made, trace: TaskTrace, undone: UndoneRun): Made {
  const reason = touchedBy(trace, undone);
  return reason === null ? { ...state, leaving: true } : kept(state, reason);
}

const UNDONE: RowState = { kind: 'undone' };

const kept = ({ issueId, key }: Made, reason: KeptReason): Made => ({
  kind: 'made',
  issueId,
  key,
  kept: reason,
});

/** What Jira has answered to each removal decides; where it decides nothing, the row is about to be removed still. */
const endsOf = (leaving: ReadonlyMap<number, Made>, removals: ReadonlyMap<number, Removal>): States =>
  new Map([...leaving].map(([n, state]) => [n, endOf(state, removals.get(n))]));

function endOf(state: Made, removal: Removal | undefined): RowState {
  if (removal === 'removed') return UNDONE;
  return removal === 'may-not-delete' ? kept(state, removal) : state;
}

/** Where nothing was asked for, Jira's silence is no proof: it says the same of what is gone and what is hidden. */
function endOfUnfound(state: Made, isThere: boolean): RowState {
  if (isThere) return kept(state, 'hidden');
  return state.leaving === true ? UNDONE : kept(state, 'unseen');
}

const leavingIn = (states: States): ReadonlyMap<number, Made> =>
  new Map(
    [...states].flatMap(([n, state]) =>
      state.kind === 'made' && state.leaving === true ? [[n, state] as const] : [],
    ),
  );

/** Removed now, or by an earlier call that has seen no answer. */
const isTold = (before: Made, isLeaving: boolean, end: RowState | undefined): boolean =>
  end?.kind === 'undone' && (isLeaving || before.leaving === true);

const openRows = ({ states }: Run): readonly MadeRow[] =>
  states.flatMap((state, n) => (state.kind === 'made' && state.kept === undefined ? [{ n, state }] : []));

const lookedAtAnew = (run: Run): Run => ({
  ...run,
  states: run.states.map((state) =>
    state.kind === 'made' && state.leaving === undefined
      ? { kind: 'made', issueId: state.issueId, key: state.key }
      : state,
  ),
});

function entryOf({ job }: StoredBreakdown, { op }: Run, { n }: MadeRow, actorId: string): AuditEntry {
  const { issueId, pageId, projectId } = job;
  // Each task of a run is an entry of its own.
  return {
    act: 'remove-task',
    op: `${op}-${String(n)}`,
    issueId,
    pageId,
    projectId,
    actorId,
    before: null,
    after: null,
  };
}
