import { localDate } from './local-date';
import { type ReportChoice } from './report-choice';
import { type ReportWindow } from './report-figures';
import { type PauseReason, type ReportSlot, type SkipReason } from './report-slot';
import { nextOccurrence } from './schedule';

/** A report that comes back, as somebody turned it on. */
export interface WeeklyReport extends ReportChoice {
  readonly scheduleId: string;
  readonly projectId: string;
  /** Who turned it on or changed it last, and hears of what goes wrong; reports are published by the app. */
  readonly ownerId: string;
  readonly on: boolean;
  /** When the next report is due, ms. */
  readonly nextAt: number;
  /** End of the newest published window; the next window begins here, so that windows tile the time line. */
  readonly coveredTo: number;
  /** Slot of the newest published report: indexes do not know it yet when its page comes out. */
  readonly lastSlot: string | null;
  /**
   * Why the last report that was due could not come out. Each due date is another try, and the first report
   * that comes out ends the pause and covers its time.
   */
  readonly pausedFor: PauseReason | null;
  readonly updatedAt: number;
  /** When it was turned on first, as far as that was kept. By it the reports of a project are numbered. */
  readonly createdAt?: number;
}

/** Deterministic, so that two people who turn it on at once turn on one. */
export const scheduleIdOf = (projectId: string): string => `weekly-${projectId}`;

/** Whose report it is. */
export const projectIdOf = (scheduleId: string): string => scheduleId.split('-')[1] ?? '';

const WEEK_MS = 7 * 24 * 3_600_000;

/**
 * What a report covers that somebody asks for now: the time since the last one. Before the first one
 * that is at least a week, or who turns the report on would get a page about a few hours.
 */
export function windowUntilNow(
  { coveredTo, lastSlot }: Pick<WeeklyReport, 'coveredTo' | 'lastSlot'>,
  now: number,
): ReportWindow {
  return { from: Math.min(coveredTo, lastSlot === null ? now - WEEK_MS : now), to: now };
}

/**
 * The date whose page is made where somebody asks for it now. A clock that was set back shows a time that was told
 * already, by the report that came out last.
 */
export const dateOfNow = (
  { schedule, coveredTo, lastSlot }: Pick<WeeklyReport, 'schedule' | 'coveredTo' | 'lastSlot'>,
  now: number,
): string => (lastSlot !== null && coveredTo > now ? lastSlot : localDate(schedule.zone, now));

/** After a page came out: time moves on, however often this is done. */
export function afterPublication(
  report: WeeklyReport,
  { slot, window }: Pick<ReportSlot, 'slot' | 'window'>,
  now: number,
): WeeklyReport {
  // Before the first one nothing was told, whatever a clock that was ahead then has planned.
  const newest = report.lastSlot === null || window.to >= report.coveredTo;
  return {
    ...report,
    coveredTo: newest ? window.to : report.coveredTo,
    lastSlot: newest ? slot : report.lastSlot,
    nextAt: nextAfter(report, window.to),
    pausedFor: null,
    updatedAt: now,
  };
}

/** After a slot passed without a page: its time is left to the next one. Only news of a due report pause it. */
export function afterSkip(
  report: WeeklyReport,
  dueAt: number,
  reason: SkipReason,
  now: number,
): WeeklyReport {
  const isNews = report.nextAt <= dueAt;
  const pausedFor = isNews && isPause(reason) ? reason : report.pausedFor;
  return { ...report, nextAt: nextAfter(report, dueAt), pausedFor, updatedAt: now };
}

const isPause = (reason: SkipReason): reason is PauseReason => !UNPAUSED.has(reason);
const UNPAUSED: ReadonlySet<SkipReason> = new Set([
  'missed',
  'unavailable',
  'no-sprint',
  'cancelled',
  'page-hidden',
]);

function nextAfter({ schedule, nextAt }: WeeklyReport, at: number): number {
  return nextAt > at ? nextAt : nextOccurrence(schedule, at).at;
}
