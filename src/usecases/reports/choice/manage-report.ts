import { type ReportChoice } from '../../../domain/reports/report-choice';
import { type ChoiceField, keeping } from '../../../domain/reports/untouched-choice';
import { scheduleIdOf } from '../../../domain/reports/weekly-report';
import {
  changeReport,
  furtherScheduleId,
  MOST_REPORTS,
  newWeeklyReport,
  type ReportChange,
} from '../../../domain/reports/turned-on';
import { type Clock } from '../../../ports/clock';
import { type ProjectRights } from '../../../ports/projects/projects';
import { type WeeklyReports } from '../../../ports/reports/weekly-reports';
import { type CheckChoice, type ChoiceRefusal } from './check-choice';
import {
  type ChosenReport,
  type ForgetTemplate,
  type TakeTemplate,
  type TemplateRefused,
} from './take-template';
import { settleReport } from '../publishing/settle-report';
import { type MoveIndex, type ReportFor } from './move-index';
import { sharedPlace, sharePlace } from './share-place';

export type ManageOutcome =
  | { readonly kind: 'managed'; readonly scheduleId: string }
  | { readonly kind: 'not-turned-on' }
  | { readonly kind: 'not-allowed'; readonly where: 'project' }
  /** The list of the project's reports could not be put where they are to go. */
  | { readonly kind: 'list-not-moved' }
  | { readonly kind: 'too-many'; readonly most: number }
  | ChoiceRefusal
  | TemplateRefused;

export interface ManageDeps {
  readonly reports: WeeklyReports;
  readonly rights: ProjectRights;
  readonly checkChoice: CheckChoice;
  readonly moveIndex: MoveIndex;
  readonly takeTemplate: TakeTemplate;
  readonly forgetTemplate: ForgetTemplate;
  readonly clock: Clock;
  readonly hash: (text: string) => string;
}

export type TurnOnReport = (who: ReportFor, chosen: ChosenReport) => Promise<ManageOutcome>;

/** Two people at once turn on one report; the later choice holds. */
export function createTurnOnReport(deps: ManageDeps): TurnOnReport {
  return async (who, chosen) => {
    if (!(await deps.rights.mayAdminister(who.projectId))) return NOT_ALLOWED;
    return (
      (await deps.checkChoice(who.projectId, chosen.choice)) ??
      turnOn(deps, scheduleIdOf(who.projectId), who, chosen)
    );
  };
}

export type AddReport = (who: ReportFor, chosen: ChosenReport, attempt: string) => Promise<ManageOutcome>;

/** One more report beside those that the project has; the same attempt twice is one. */
export function createAddReport(deps: ManageDeps): AddReport {
  return async (who, chosen, attempt) => {
    const { projectId } = who;
    if (!(await deps.rights.mayAdminister(projectId))) return NOT_ALLOWED;
    const refusal = await deps.checkChoice(projectId, chosen.choice);
    if (refusal !== null) return refusal;
    const scheduleId = furtherScheduleId(projectId, deps.hash(attempt).slice(0, 8));
    const there = await deps.reports.ofProject(projectId, MOST_REPORTS);
    const isOneMore = there.every((report) => report.scheduleId !== scheduleId);
    if (isOneMore && there.length >= MOST_REPORTS) return { kind: 'too-many', most: MOST_REPORTS };
    return turnOn(deps, scheduleId, who, chosen);
  };
}

export type ChangeReport = (
  report: ReportFor & { readonly scheduleId: string },
  change: OrderedChange,
) => Promise<ManageOutcome>;

export interface OrderedChange extends Pick<ReportChange, 'on'> {
  readonly chosen?: ChosenReport;
  /** What of it the form still says as it did when it opened: that stays as the report has it by now. */
  readonly untouched?: readonly ChoiceField[];
}

/** Turning off needs no right in the space: whoever runs the project can always stop it. */
export function createChangeReport(deps: ManageDeps): ChangeReport {
  return async (which, { chosen, untouched = [], ...state }) => {
    const { projectId, ownerId, scheduleId } = which;
    if (!(await deps.rights.mayAdminister(projectId))) return NOT_ALLOWED;
    const found = await deps.reports.find(scheduleId);
    // Which report is meant is the browser's word.
    if (found?.value.projectId !== projectId) return { kind: 'not-turned-on' };
    const order = chosen && orderOn(found.value, chosen, untouched);
    const prepared = order === undefined ? null : await prepare(deps, which, order, found.value);
    if (prepared !== null && prepared.kind !== 'choice') return prepared;
    const now = deps.clock.now();
    await settleReport(deps.reports, scheduleId, (report) => {
      const choice = prepared === null ? {} : { choice: keeping(prepared.choice, untouched, report) };
      return changeReport(report, { ...state, ...choice }, { ownerId, now });
    });
    if (prepared !== null && isElsewhere(prepared.choice, found.value))
      await sharePlace(deps.reports, projectId, prepared.choice);
    await deps.forgetTemplate(scheduleId, found.value.layout.template);
    return { kind: 'managed', scheduleId };
  };
}

/** A layout that stays has its template already. */
const orderOn = (
  report: ReportChoice,
  { choice, template }: ChosenReport,
  untouched: readonly ChoiceField[],
): ChosenReport => ({
  choice: keeping(choice, untouched, report),
  template: untouched.includes('layout') ? null : template,
});

/** Everything that has to hold and to be there before a report is made as somebody chose. */
async function prepare(
  deps: ManageDeps,
  { projectId, ownerId, scheduleId }: ReportFor & { readonly scheduleId: string },
  chosen: ChosenReport,
  report: ReportChoice,
) {
  const refusal = await deps.checkChoice(projectId, chosen.choice, report);
  if (refusal !== null) return refusal;
  const taken = await deps.takeTemplate(scheduleId, chosen);
  if (taken.kind === 'template-refused') return taken;
  // People may have moved the list since: only another choice moves it again.
  const isMoved =
    !isElsewhere(taken.choice, report) || (await deps.moveIndex({ projectId, ownerId }, taken.choice));
  return isMoved ? taken : NOT_MOVED;
}

const NOT_ALLOWED = { kind: 'not-allowed', where: 'project' } as const;
const NOT_MOVED = { kind: 'list-not-moved' } as const;

type Place = Pick<ReportChoice, 'spaceId' | 'parentId'>;

const isElsewhere = (one: Place, other: Place): boolean =>
  one.spaceId !== other.spaceId || one.parentId !== other.parentId;

async function turnOn(
  { reports, clock, moveIndex, takeTemplate }: ManageDeps,
  scheduleId: string,
  who: ReportFor,
  chosen: ChosenReport,
): Promise<ManageOutcome> {
  const taken = await takeTemplate(scheduleId, chosen);
  if (taken.kind === 'template-refused') return taken;
  const choice = { ...taken.choice, ...(await sharedPlace(reports, who.projectId, taken.choice)) };
  if (!(await moveIndex(who, choice))) return NOT_MOVED;
  const now = clock.now();
  const { ownerId } = who;
  const created = await reports.create(newWeeklyReport(choice, { ...who, scheduleId }, now));
  if (created === null)
    await settleReport(reports, scheduleId, (report) =>
      changeReport(report, { on: true, choice }, { ownerId, now }),
    );
  await sharePlace(reports, who.projectId, choice);
  return { kind: 'managed', scheduleId };
}
