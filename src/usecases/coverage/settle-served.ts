import { digestOf } from '../../domain/audit/audit-entry';
import { type MadeTask } from '../../domain/breakdown/run/run';
import { wordsDigest } from '../../domain/breakdown/summary';
import { withSeen } from '../../domain/coverage/served-criteria';
import { updateTask } from '../../domain/coverage/task-update';
import { type Audit } from '../../ports/audit';
import { type BreakdownJobs } from '../../ports/breakdown/breakdown-jobs';
import { type ServedTask, type ServedTasks } from '../../ports/breakdown/served-tasks';
import { type Tokens } from '../../ports/tokens';
import { type Served, type ShowServed } from './show-served';

export interface SettleServedOutcome {
  /** `unchanged`: the task said it already. */
  readonly kind:
    | 'seen'
    | 'updated'
    | 'unchanged'
    | 'not-visible'
    | 'not-served'
    | 'may-not-edit'
    | 'not-accepted'
    | 'overtaken';
}

export type SettleServed = (command: {
  readonly issueId: string;
  readonly viewerId: string;
  /** `update`: the task takes the new words first. */
  readonly wish: 'seen' | 'update';
}) => Promise<SettleServedOutcome>;

interface Deps {
  readonly tasks: ServedTasks;
  readonly showServed: ShowServed;
  readonly breakdowns: BreakdownJobs;
  readonly audit: Audit;
  readonly tokens: Tokens;
  readonly hash: (text: string) => string;
}

/**
 * Settles *Spec changed since you started*. The task is written before its change counts as seen: whatever
 * happens in between, the notice stays, and the next press finds nothing more to write.
 */
export function createSettleServed({
  tasks,
  showServed,
  breakdowns,
  audit,
  tokens,
  hash,
}: Deps): SettleServed {
  const rewrite = async (task: ServedTask, { criteria, spec }: Served, actorId: string) => {
    const update = updateTask(task, criteria);
    if (Object.keys(update).length === 0) return 'unchanged' as const;
    const outcome = await tasks.rewrite(task.issueId, update);
    if (outcome !== 'written') return outcome;
    const { issueId, projectId, summary, description } = task;
    const pageId = spec.kind === 'spec' ? spec.current.page.pageId : null;
    const before = digestOf({ summary, description }, hash);
    const entry = { op: tokens.fresh(), issueId, pageId, projectId, actorId, before };
    await audit.record([{ act: 'update-task', ...entry, after: digestOf(update, hash) }]);
    return 'updated' as const;
  };

  const remember = async (task: ServedTask, served: Served): Promise<boolean> => {
    const { stored, criteria } = served;
    if (stored === null) return false;
    const { job } = stored;
    const seen = withSeen(served.made ?? unknownTask(task, hash), criteria, hash);
    const others = job.made.filter(({ issueId }) => issueId !== task.issueId);
    return (await breakdowns.save(stored, { ...job, made: [...others, seen] })) !== null;
  };

  return async ({ issueId, viewerId, wish }) => {
    const task = await tasks.look(issueId);
    if (task === null) return { kind: 'not-visible' };
    const served = await showServed(task);
    if (served?.spec.kind !== 'spec' || served.stored === null) return { kind: 'not-served' };
    const written = wish === 'update' ? await rewrite(task, served, viewerId) : 'seen';
    if (written === 'may-not-edit' || written === 'not-accepted') return { kind: written };
    return { kind: (await remember(task, served)) ? written : 'overtaken' };
  };
}

/** A task that storage has forgotten, by its own property. */
const unknownTask = (
  { issueId, summary, provenance }: ServedTask,
  hash: (text: string) => string,
): MadeTask => ({
  issueId,
  criteria: provenance?.criteria ?? [],
  origin: null,
  summary: wordsDigest(summary, hash),
});
