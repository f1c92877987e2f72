import { criteriaOf } from '../../domain/breakdown/criteria-of';
import { accept, type KnownCriterion, knownCriteria } from '../../domain/breakdown/criterion';
import { type RowProblem } from '../../domain/breakdown/check-rows';
import { type BreakdownJob, isOpen, isRunning, type Run } from '../../domain/breakdown/run/run';
import { showsChildren } from '../../domain/breakdown/child-list';
import { readPageBody } from '../../domain/documents/page/page-body';
import { type TaskRow } from '../../domain/breakdown/task-row';
import { type Site } from '../../domain/spec/epic-values';
import { type BreakdownJobs, type StoredBreakdown } from '../../ports/breakdown/breakdown-jobs';
import { type TaskRows } from '../../ports/breakdown/task-rows';
import { type Clock } from '../../ports/clock';
import { type IssueGlance, type IssueReader } from '../../ports/issues/issue-reader';
import { type SpecJobs } from '../../ports/spec/spec-jobs';
import { type Tokens } from '../../ports/tokens';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';
import { type LookUpForms, problemsOf } from './check-tasks';
import { type LookAtSpec, type SpecLook, specPageOf } from './look-at-spec';
import { type FinishRun } from './finish-run';
import { readyForRound, type RoundOutcome, type RunRound } from './run-round';

export interface CreateTasksCommand {
  readonly issueId: string;
  readonly viewerId: string;
  /** A fresh name for this try. */
  readonly attempt: string;
  /** The run that the screen showed as the last one; `null` when there was none. */
  readonly after: string | null;
  /** Where the issue is, by the browser's word. */
  readonly projectId: string | null;
  readonly rows: readonly TaskRow[];
  readonly site: Site;
}

export type CreateTasksOutcome =
  | ({ readonly kind: 'went-on' } & RoundOutcome)
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'no-children-possible' }
  /** Somebody has made tasks since the screen was drawn, or is about to: theirs is the one set. */
  | { readonly kind: 'overtaken'; readonly run: Run }
  /** Nothing was made. One entry for each row. */
  | { readonly kind: 'problems'; readonly problems: readonly (readonly RowProblem[])[] };

export type CreateTasks = (command: CreateTasksCommand) => Promise<CreateTasksOutcome>;

interface Deps {
  readonly issues: Pick<IssueReader, 'glance'>;
  readonly lookAtSpec: LookAtSpec;
  readonly lookUpForms: LookUpForms;
  readonly breakdowns: BreakdownJobs;
  readonly taskRows: TaskRows;
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly runRound: RunRound;
  readonly finishRun: FinishRun;
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly hash: (text: string) => string;
}

/**
 * Begins to make tasks: reads issue and spec side by side as the person, checks every row, stores the whole
 * plan, and makes the first two hundred at once. Whoever comes second finds the plan and makes nothing.
 */
export function createCreateTasks(deps: Deps): CreateTasks {
  const { issues, lookAtSpec, lookUpForms, breakdowns, taskRows, jobs } = deps;
  const { runRound, finishRun, clock, tokens, hash } = deps;

  const begin = async (command: CreateTasksCommand, read: Read): Promise<CreateTasksOutcome> => {
    const { issueId, rows, viewerId, attempt } = command;
    const pointer = await taskRows.store(issueId, rows);
    const now = clock.now();
    const plan: Run = {
      op: tokens.fresh(),
      ownerId: viewerId,
      startedAt: now,
      updatedAt: now,
      lease: null,
      rows: pointer,
      states: rows.map(() => ({ kind: 'todo' })),
      isCancelled: false,
      list: listNow(read),
    };
    const run = readyForRound(plan, attempt, now);
    const saved = await breakdowns.save(read.stored, { ...jobOf(read, rows, hash), run });
    if (saved === null) return overtaken(deps, issueId, pointer);
    const before = read.stored?.job.run?.rows ?? null;
    if (before !== null) await removeQuietly(taskRows, before);
    const round = await runRound({ stored: saved, run, rows });
    const page = read.look.kind === 'spec' ? read.look.current : null;
    return { kind: 'went-on', ...(await finishRun(round, { site: command.site, issue: read.glance, page })) };
  };

  return async (command) => {
    const { issueId, rows, after } = command;
    const [stored, page] = await sideBySide(breakdowns.find(issueId), specPageOf(jobs, issueId));
    const [glance, look, looked] = await sideBySide(
      issues.glance(issueId),
      lookAtSpec(page),
      lookUpForms(command),
    );
    if (glance === null) return { kind: 'not-visible' };
    if (glance.hierarchyLevel < 1) return { kind: 'no-children-possible' };
    const last = stored?.job.run ?? null;
    if (last !== null && isInTheWay(last, after, clock.now())) return { kind: 'overtaken', run: last };
    const problems = problemsOf(rows, looked, glance.projectId);
    if (problems.some((own) => own.length > 0)) return { kind: 'problems', problems };
    return begin(command, { stored, glance, look });
  };
}

interface Read {
  readonly stored: StoredBreakdown | null;
  readonly glance: IssueGlance;
  readonly look: SpecLook;
}

/** Whether the page has to be written is known from the read that there is anyway. */
function listNow({ look, glance }: Read): Run['list'] {
  if (look.kind !== 'spec') return 'todo';
  const body = readPageBody(look.current.body);
  const issue = { issueId: glance.issueId, issueKey: glance.key };
  return body.kind === 'readable' && showsChildren(body, issue) ? 'shown' : 'todo';
}

/** A run that the person has not seen, or that has not come to its end. */
const isInTheWay = (last: Run, after: string | null, now: number): boolean =>
  last.op !== after || isRunning(last, now) || isOpen(last);

function jobOf(
  { stored, glance, look }: Read,
  rows: readonly TaskRow[],
  hash: (text: string) => string,
): BreakdownJob {
  const { issueId, projectId } = glance;
  const before = stored?.job ?? { pageId: null, criteria: [], made: [], run: null };
  const job = { ...before, issueId, projectId };
  if (look.kind !== 'spec') return job;
  const criteria = acceptedCriteria(look, before.criteria, rows, hash);
  return { ...job, criteria, pageId: look.current.page.pageId };
}

/** The criteria as the page has them now; what tasks are made for counts as accepted as it stands. */
function acceptedCriteria(
  { points }: Extract<SpecLook, { readonly kind: 'spec' }>,
  known: readonly KnownCriterion[],
  rows: readonly TaskRow[],
  hash: (text: string) => string,
): readonly KnownCriterion[] {
  const served = new Set(rows.flatMap((row) => row.criteria));
  const now = criteriaOf(points, known, hash);
  return knownCriteria(now.map((criterion) => (served.has(criterion.id) ? accept(criterion) : criterion)));
}

async function overtaken(
  { breakdowns, taskRows }: Deps,
  issueId: string,
  pointer: Run['rows'],
): Promise<CreateTasksOutcome> {
  await removeQuietly(taskRows, pointer);
  const run = (await breakdowns.find(issueId))?.job.run ?? null;
  return run === null ? { kind: 'not-visible' } : { kind: 'overtaken', run };
}

/** Garbage harms nobody: not worth failing for. */
const removeQuietly = (taskRows: TaskRows, pointer: Run['rows']): Promise<void> =>
  orElse(
    () => taskRows.remove(pointer),
    () => undefined,
  );
