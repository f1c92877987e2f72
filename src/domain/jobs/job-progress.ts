import { isRunning } from '../spec/running-job';
import {
  isOpen,
  isRunning as isRunRunning,
  numbersIn,
  type Run,
  type RowTrouble,
} from '../breakdown/run/run';
import { isFinished, type SpecJob, type SpecTask, STEP_KINDS, type StepKind } from '../spec/spec-job';

/** How a plan stands: `open` waits for somebody to go on with it, `incomplete` ended without all that was ordered. */
export type JobState = 'running' | 'open' | 'incomplete' | 'done';

/** A plan of a project as people follow it. Times are ms since the epoch. */
export interface JobProgress {
  readonly issueId: string;
  readonly task: SpecTask | 'break-down';
  readonly state: JobState;
  readonly ownerId: string;
  readonly startedAt: number;
  readonly updatedAt: number;
  /** Steps or rows that are done, of so many. */
  readonly done: number;
  readonly total: number;
  /** Why something of it was not done, the commonest first. */
  readonly troubles: readonly JobTrouble[];
}

export type JobTrouble =
  | { readonly kind: 'step'; readonly step: StepKind }
  | { readonly kind: 'rows'; readonly why: RowTrouble; readonly count: number }
  /** Somebody has cancelled it before so many rows. */
  | { readonly kind: 'cancelled'; readonly count: number };

export function specProgress(job: SpecJob, now: number): JobProgress {
  const steps = STEP_KINDS.filter((step) => job.steps[step] !== 'skipped');
  const refused = steps.filter((step) => job.steps[step] === 'refused');
  const troubles = refused.map((step) => ({ kind: 'step', step }) as const);
  return {
    issueId: job.issueId,
    task: job.task,
    state: isFinished(job) ? endOf(troubles) : isRunning(job, now) ? 'running' : 'open',
    ownerId: job.ownerId,
    startedAt: job.startedAt,
    updatedAt: job.updatedAt,
    done: steps.filter((step) => job.steps[step] === 'done').length,
    total: steps.length,
    troubles,
  };
}

export function runProgress(issueId: string, run: Run, now: number): JobProgress {
  const troubles = runTroubles(run);
  return {
    issueId,
    task: 'break-down',
    state: isRunRunning(run, now) ? 'running' : isOpen(run) ? 'open' : endOf(troubles),
    ownerId: run.ownerId,
    startedAt: run.startedAt,
    updatedAt: run.updatedAt,
    done: numbersIn(run, 'made').length,
    total: run.states.length - numbersIn(run, 'undone').length,
    troubles,
  };
}

const endOf = (troubles: readonly JobTrouble[]): JobState => (troubles.length === 0 ? 'done' : 'incomplete');

function runTroubles(run: Run): readonly JobTrouble[] {
  const counts = new Map<RowTrouble, number>();
  for (const state of run.states)
    if (state.kind === 'failed') counts.set(state.why, (counts.get(state.why) ?? 0) + 1);
  const failed = [...counts]
    .map(([why, count]) => ({ kind: 'rows', why, count }) as const)
    .sort((one, other) => other.count - one.count || (one.why < other.why ? -1 : 1));
  const left = run.isCancelled ? numbersIn(run, 'todo').length : 0;
  return left === 0 ? failed : [...failed, { kind: 'cancelled', count: left }];
}

/** What somebody has to go on with stands first, then the latest. */
export const inOrder = (jobs: readonly JobProgress[]): readonly JobProgress[] =>
  jobs.toSorted(
    (one, other) =>
      Number(isEnded(one)) - Number(isEnded(other)) ||
      other.updatedAt - one.updatedAt ||
      (one.issueId < other.issueId ? -1 : 1),
  );

const isEnded = ({ state }: JobProgress): boolean => state === 'done' || state === 'incomplete';
