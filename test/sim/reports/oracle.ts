import { type ReportSlot } from '../../../src/domain/reports/report-slot';
import { type SimSchedule, type World } from './world';

export interface Verdict {
  /** Reports that were due. */
  readonly slots: number;
  readonly published: number;
  /** Due, and never published for its own time. */
  readonly missed: number;
  /** Pages beyond the one of their slot. */
  readonly twice: number;
  /** Published windows that leave time out, or count it again. */
  readonly gaps: number;
  readonly overlaps: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** What fell due this shortly before the end may still be on its way. */
const STILL_TIME_MS = 2 * DAY_MS;

/** Judges by the calendar and the wall clocks alone: nothing of the code under test is asked. */
export function judge(world: World, start: number, end: number): Verdict {
  const pages = pagesBySlot(world);
  const verdict = { slots: 0, published: 0, missed: 0, twice: 0, gaps: 0, overlaps: 0 };
  for (const schedule of world.schedules) {
    const reports = world.slots.publishedOf(schedule.scheduleId);
    const wanted = datesOf(schedule, start, end);
    verdict.slots += wanted.length;
    for (const date of wanted) {
      const report = reports.find(({ slot }) => slot === date);
      const count = pages.get(`${schedule.scheduleId} ${date}`) ?? 0;
      if (report === undefined || count === 0 || !isInTime(schedule, report)) verdict.missed += 1;
      else verdict.published += 1;
    }
    tileTime(reports, verdict);
  }
  for (const count of pages.values()) verdict.twice += count - 1;
  return verdict;
}

function pagesBySlot(world: World): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { mark, spaceId, title } of world.pages.pages.values()) {
    // A page that nobody marked is one too many, whatever it was meant to be.
    const name = mark === null ? `unmarked ${spaceId} ${title}` : `${mark.scheduleId} ${mark.slot}`;
    counts.set(name, (counts.get(name) ?? (mark === null ? 1 : 0)) + 1);
  }
  return counts;
}

/** The schedule's dates from the first full day on. */
function datesOf({ schedule }: SimSchedule, start: number, end: number): readonly string[] {
  const dates: string[] = [];
  for (let day = start + 2 * DAY_MS; day < end - STILL_TIME_MS; day += DAY_MS) {
    if (isNamed(schedule, day)) dates.push(new Date(day).toISOString().slice(0, 10));
  }
  return dates;
}

const weekdayOf = (day: number): number => (new Date(day).getUTCDay() === 0 ? 7 : new Date(day).getUTCDay());

/** Looks at the day alone, as somebody with a calendar on the wall would. */
function isNamed({ weekday, recurrence }: SimSchedule['schedule'], day: number): boolean {
  const date = new Date(day).getUTCDate();
  const nextMonth = (days: number): boolean => new Date(day + days * DAY_MS).getUTCDate() <= days;
  if (recurrence?.kind === 'day-of-month')
    return date === recurrence.day || (date < recurrence.day && nextMonth(1));
  if (weekdayOf(day) !== weekday) return false;
  if (recurrence === undefined) return true;
  if (recurrence.kind === 'weekday-of-month')
    return recurrence.nth === 'last' ? nextMonth(7) : Math.ceil(date / 7) === recurrence.nth;
  const from = Date.parse(recurrence.from);
  const weeks = (day - weekday * DAY_MS - (from - weekdayOf(from) * DAY_MS)) / (7 * DAY_MS);
  return weeks % recurrence.every === 0;
}

/** Due at its wall-clock time on its date, the first time it comes, or at the end of the gap that swallowed it. */
function isInTime({ schedule }: SimSchedule, { slot, window }: ReportSlot): boolean {
  const { zone, hour, minute } = schedule;
  const wanted = `${slot} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const shown = wallClock(zone, window.to);
  if (shown === wanted)
    return [HOUR_MS / 2, HOUR_MS].every((back) => wallClock(zone, window.to - back) !== wanted);
  return shown > wanted && wallClock(zone, window.to - 60_000) < wanted;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `2026-03-29 02:30` on the walls of the zone. */
function wallClock(zone: string, at: number): string {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(zone, format);
  return format.format(at);
}

function tileTime(reports: readonly ReportSlot[], verdict: { gaps: number; overlaps: number }): void {
  const inOrder = reports.toSorted((a, b) => a.window.to - b.window.to);
  inOrder.forEach(({ window }, n) => {
    const before = inOrder[n - 1];
    if (before === undefined) return;
    if (window.from > before.window.to) verdict.gaps += 1;
    if (window.from < before.window.to) verdict.overlaps += 1;
  });
}
