import {
  isListOpen,
  isOpen,
  isRunning,
  numbersIn,
  type Run,
  withStates,
} from '../../domain/breakdown/run/run';
import { type TaskRow } from '../../domain/breakdown/task-row';
import { type Site } from '../../domain/spec/epic-values';
import { type BreakdownJobs, type StoredBreakdown } from '../../ports/breakdown/breakdown-jobs';
import { type TaskParent } from '../../ports/breakdown/task-family';
import { type TaskRights } from '../../ports/breakdown/task-rights';
import { type TaskRows } from '../../ports/breakdown/task-rows';
import { type Clock } from '../../ports/clock';
import { type IssueReader } from '../../ports/issues/issue-reader';
import { type FinishRun } from './finish-run';
import { type HeldRun, readyForRound, type RoundOutcome, type RunRound, type SettleAsked } from './run-round';

export interface ContinueTasksCommand {
  readonly issueId: string;
  readonly viewerId: string;
  readonly attempt: string;
  /** The try of this frame that did not come back, or `null`. */
  readonly after: string | null;
  readonly wish: 'go-on' | 'retry-failed' | 'cancel';
  readonly site: Site;
}

export type ContinueTasksOutcome =
  | ({ readonly kind: 'went-on' } & RoundOutcome)
  /** Nothing is open. */
  | { readonly kind: 'over'; readonly stored: StoredBreakdown; readonly run: Run }
  | { readonly kind: 'busy'; readonly run: Run; readonly retryAfterMs: number }
  | { readonly kind: 'not-visible' | 'may-not-create' | 'nothing-to-continue' };

export type ContinueTasks = (command: ContinueTasksCommand) => Promise<ContinueTasksOutcome>;

interface Deps {
  readonly issues: Pick<IssueReader, 'glance'>;
  readonly taskRights: TaskRights;
  readonly breakdowns: BreakdownJobs;
  readonly taskRows: TaskRows;
  readonly settleAsked: SettleAsked;
  readonly runRound: RunRound;
  readonly finishRun: FinishRun;
  readonly clock: Clock;
}

const BUSY_MS = 2_000;
/** For this long without progress, a run is left to the person who began it. */
const QUIET_MS = 120_000;

/**
 * Goes on with the last run: finds what lost answers have made, and makes the next two hundred.
 *
 * The person who began it needs no read for that, Jira asks for their rights at each task. Anybody else
 * has to be somebody who may create the tasks, and waits until the run has been quiet for two minutes.
 */
export function createContinueTasks(deps: Deps): ContinueTasks {
  const { issues, breakdowns, taskRows, settleAsked, runRound, finishRun, clock } = deps;

  const isHeld = ({ lease, ...run }: Run, { after, viewerId }: ContinueTasksCommand): boolean => {
    const now = clock.now();
    if (isRunning({ ...run, lease }, now) && lease?.attempt !== after) return true;
    return run.ownerId !== viewerId && now - run.updatedAt < QUIET_MS;
  };

  const parentOf = async (issueId: string): Promise<TaskParent | null> => issues.glance(issueId);

  const goOn = async (held: HeldRun, command: ContinueTasksCommand): Promise<ContinueTasksOutcome> => {
    const { stored, rows } = held;
    const hasLost = numbersIn(held.run, 'asked').length > 0;
    const parent = hasLost ? await parentOf(command.issueId) : null;
    if (hasLost && parent === null) return { kind: 'not-visible' };
    const settled = parent === null ? { run: held.run, waitMs: 0 } : await settleAsked(held, parent);
    const isWaiting = settled.waitMs > 0;
    const next = isWaiting
      ? { ...settled.run, lease: null }
      : readyForRound(settled.run, command.attempt, clock.now());
    const saved = await breakdowns.save(stored, { ...stored.job, run: next });
    if (saved === null) return { kind: 'busy', run: held.run, retryAfterMs: BUSY_MS };
    if (isWaiting)
      return { kind: 'went-on', run: next, stored: saved, waitMs: settled.waitMs, isHeldUp: false };
    const round = await runRound({ stored: saved, run: next, rows });
    return { kind: 'went-on', ...(await finishRun(round, { site: command.site, issue: null, page: null })) };
  };

  const wished = (run: Run, { wish }: ContinueTasksCommand): Run => {
    if (wish === 'cancel') return { ...run, isCancelled: true };
    if (wish === 'go-on') return run;
    const failed = new Map(numbersIn(run, 'failed').map((n) => [n, { kind: 'todo' } as const]));
    return { ...withStates(run, failed, clock.now()), isCancelled: false };
  };

  const takeUp = async (stored: StoredBreakdown, run: Run, command: ContinueTasksCommand) => {
    if (!isOpen(run) && !isListOpen(run)) return over(breakdowns, stored, run);
    const rows: readonly TaskRow[] | null = await taskRows.find(run.rows);
    return rows === null ? { kind: 'nothing-to-continue' as const } : goOn({ stored, run, rows }, command);
  };

  return async (command) => {
    const stored = await breakdowns.find(command.issueId);
    const last = stored?.job.run ?? null;
    if (stored === null || last === null) return { kind: await noneOf(issues, command.issueId) };
    const hindrance = await hindranceOf(deps, last, command);
    if (hindrance !== null) return { kind: hindrance };
    return isHeld(last, command)
      ? { kind: 'busy', run: last, retryAfterMs: BUSY_MS }
      : takeUp(stored, wished(last, command), command);
  };
}

/** That there is no run says something of the issue, too. */
const noneOf = async (issues: Deps['issues'], issueId: string) =>
  (await issues.glance(issueId)) === null ? 'not-visible' : 'nothing-to-continue';

/** Who may create none would only have another's tasks refused, or cancelled. */
async function hindranceOf(
  { issues, taskRights }: Deps,
  { ownerId }: Run,
  { viewerId, issueId }: ContinueTasksCommand,
) {
  if (ownerId === viewerId || (await taskRights.of(issueId)).mayCreateTasks) return null;
  return (await issues.glance(issueId)) === null ? 'not-visible' : 'may-not-create';
}

/** Nothing is to be made; that it was cancelled is kept. */
async function over(
  breakdowns: BreakdownJobs,
  stored: StoredBreakdown,
  run: Run,
): Promise<ContinueTasksOutcome> {
  if (run === stored.job.run) return { kind: 'over', stored, run };
  const saved = await breakdowns.save(stored, { ...stored.job, run });
  return { kind: 'over', stored: saved ?? stored, run };
}
