import { openSlot } from '../../../domain/reports/report-slot';
import {
  type BegunSprint,
  sprintsOfNow,
  sprintsClosedIn,
  sprintSlot,
  sprintWindow,
} from '../../../domain/reports/sprint/sprint';
import { type WeeklyReport } from '../../../domain/reports/weekly-report';
import { type Boards } from '../../../ports/projects/boards';
import { type Clock } from '../../../ports/clock';
import { type ReportTask } from '../../../ports/reports/report-queue';
import { type Tokens } from '../../../ports/tokens';
import { type ReportSlots } from '../../../ports/reports/weekly-reports';
import { type PublishOutcome } from '../publishing/end-slot';
import { claimAgain } from '../claim-again';
import { type Pace } from '../publishing/read-report-figures';

/** Publishes the sprints of a report's board, and answers what came of the last one. */
export type TellSprints = (
  report: WeeklyReport,
  which: 'closed' | 'closed-and-current',
  pace: Pace,
) => Promise<PublishOutcome>;

export interface TellSprintsDeps {
  readonly boards: Pick<Boards, 'sprintsOf'>;
  readonly slots: Pick<ReportSlots, 'find' | 'claim' | 'save'>;
  readonly publish: (task: ReportTask, pace: Pace) => Promise<PublishOutcome>;
  readonly clock: Clock;
  readonly tokens: Tokens;
}

/**
 * One page a sprint, each in a slot that the sprint names, in the order in which they ended: those that
 * ended since the last report, and for who asks now also those that run. A sprint that was told of while it
 * was under way is told again when it is over, on the same page.
 */
export function createTellSprints(deps: TellSprintsDeps): TellSprints {
  return async (report, which, pace) => {
    if (report.scope.kind !== 'board') return { kind: 'gone' };
    const sprints = await deps.boards.sprintsOf(report.scope.boardId);
    if (sprints === null) return { kind: 'skipped', reason: 'scope-gone' };
    const now = deps.clock.now();
    const ended = sprintsClosedIn(sprints, { from: report.coveredTo, to: now });
    const told = new Set(which === 'closed' ? ended : [...ended, ...sprintsOfNow(sprints)]);
    let outcome: PublishOutcome = { kind: 'skipped', reason: 'no-sprint' };
    for (const sprint of told) {
      outcome = await deps.publish(await claimed(deps, report, sprint, now), pace);
      if (outcome.kind !== 'published' && !isHidden(outcome)) return outcome;
    }
    return outcome;
  };
}

/** A sprint whose page people hid keeps those after it from nobody. */
const isHidden = (outcome: PublishOutcome): boolean =>
  outcome.kind === 'skipped' && outcome.reason === 'page-hidden';

function claimed(
  { slots, tokens }: TellSprintsDeps,
  { scheduleId }: WeeklyReport,
  sprint: BegunSprint,
  now: number,
): Promise<ReportTask> {
  const slot = sprintSlot(sprint.sprintId);
  const window = sprintWindow(sprint, now);
  return claimAgain(slots, openSlot({ scheduleId, slot, window, op: tokens.fresh(), missed: [] }, now), now);
}
