import { type AuditEntry } from '../../domain/audit/audit-entry';
import {
  isOpen,
  isRunning,
  type RowState,
  type Run,
  withoutMade,
  withStates,
} from '../../domain/breakdown/run/run';
import { type TaskTrace, touchedBy, type UndoneRun } from '../../domain/breakdown/run/untouched';
import { type Audit } from '../../ports/audit';
import { type BreakdownJobs, type StoredBreakdown } from '../../ports/breakdown/breakdown-jobs';
import { type TaskRemover } from '../../ports/breakdown/task-remover';
import { type Clock } from '../../ports/clock';
import { type IssueReader } from '../../ports/issues/issue-reader';
import { PlatformError } from '../../ports/platform-error';

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

/**
 * Takes away what the last run has made and nobody has touched since, and says of all else why it is kept.
 * What is gone already counts as taken away, so that doing it twice is doing it once.
 */
export function createUndoTasks({ issues, breakdowns, remover, audit, clock }: Deps): UndoTasks {
  const removeOne = async (
    row: MadeRow,
    trace: TaskTrace | undefined,
    undone: UndoneRun,
  ): Promise<RowState> => {
    if (trace === undefined) return { kind: 'undone' };
    const reason = touchedBy(trace, undone);
    if (reason !== null) return { ...row.state, kept: reason };
    const outcome = await remover.remove(row.state.issueId);
    return outcome === 'removed' ? { kind: 'undone' } : { ...row.state, kept: outcome };
  };

  const undo = async (
    stored: StoredBreakdown,
    command: UndoTasksCommand,
    run: Run,
  ): Promise<UndoTasksOutcome> => {
    const rows = openRows(run).slice(0, TASKS_A_CALL);
    const traces = await remover.look(rows.map(({ state }) => state.issueId));
    const byId = new Map(traces.map((trace) => [trace.issueId, trace]));
    const rankers = [run.ownerId, run.rank?.rankerId ?? run.ownerId];
    const undone = { op: run.op, issueId: command.issueId, rankers };
    const ends = await Promise.all(
      rows.map((row) => orOpen(() => removeOne(row, byId.get(row.state.issueId), undone), row.state)),
    );
    const changes = new Map(rows.map(({ n }, at) => [n, ends[at] ?? ({ kind: 'undone' } as const)]));
    await audit.record(
      rows
        .filter(({ n, state }) => byId.has(state.issueId) && changes.get(n)?.kind === 'undone')
        .map((row) => entryOf(stored, run, row, command.viewerId)),
    );
    const next = withStates(run, changes, clock.now());
    await breakdowns.save(stored, withoutMade({ ...stored.job, run: next }, run));
    return { kind: 'undoing', run: next, left: openRows(next).length };
  };

  return async (command) => {
    const stored = await breakdowns.find(command.issueId);
    const run = stored?.job.run ?? null;
    if (stored === null || run?.op !== command.op) return { kind: 'nothing-to-undo' };
    if (isOpen(run) || isRunning(run, clock.now())) return { kind: 'nothing-to-undo' };
    if (run.ownerId !== command.viewerId && (await issues.glance(command.issueId)) === null)
      return { kind: 'not-visible' };
    const begun = command.isFirst ? lookedAtAnew(run) : run;
    return openRows(begun).length === 0 ? { kind: 'undoing', run, left: 0 } : undo(stored, command, begun);
  };
}

/** A call that failed leaves its task to the next one. */
async function orOpen(work: () => Promise<RowState>, before: Made): Promise<RowState> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PlatformError) return before;
    throw error;
  }
}

const openRows = ({ states }: Run): readonly MadeRow[] =>
  states.flatMap((state, n) => (state.kind === 'made' && state.kept === undefined ? [{ n, state }] : []));

const lookedAtAnew = (run: Run): Run => ({
  ...run,
  states: run.states.map((state) =>
    state.kind === 'made' ? { kind: 'made', issueId: state.issueId, key: state.key } : state,
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
