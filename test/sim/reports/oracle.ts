import { type ReportSlot } from '../../../src/domain/reports/report-slot';
import { keyOf } from './records';
import { type SimSchedule, type World } from './world';

export interface Verdict {
  /** Reports that were due, and that there was a chance to make. */
  readonly slots: number;
  readonly published: number;
  /** Due, and never published for its own time. */
  readonly missed: number;
  /** Pages beyond the one of their slot. */
  readonly twice: number;
  /** Published windows that leave time out, or count it again. */
  readonly gaps: number;
  readonly overlaps: number;
  /** Due, and nobody can be blamed for it. */
  readonly leftOut: Readonly<Record<Excuse, number>>;
  /** Writes to pages while Lockstep was told to rest. */
  readonly atRest: number;
  /** Begun for a time that was of no use any more, and that the next report was to tell. */
  readonly tooLate: number;
}

/** Why there was no chance to make a report for as long as it was of use. */
export type Excuse =
  /** The app could not see the project. */
  | 'hidden'
  /** No heartbeat came. */
  | 'asleep'
  /** An admin had paused Lockstep. */
  | 'atRest'
  /** The only heartbeats that came met trouble, or a clock had jumped past it. */
  | 'unlucky';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** What fell due this shortly before the end may still be on its way. */
const STILL_TIME_MS = 2 * DAY_MS;

/** Judges by the calendar and the wall clocks alone: nothing of the code under test is asked. */
export function judge(world: World, start: number, end: number): Verdict {
  const pages = pagesBySlot(world);
  const atRest = world.pages.writtenAtRest;
  const leftOut = { hidden: 0, asleep: 0, atRest: 0, unlucky: 0 };
  const verdict = {
    slots: 0,
    published: 0,
    missed: 0,
    twice: 0,
    gaps: 0,
    overlaps: 0,
    leftOut,
    atRest,
    tooLate: 0,
  };
  for (const schedule of world.schedules) {
    for (const date of datesOf(schedule, start, end)) {
      const fate = fateOf(world, schedule, date, pages);
      if (fate === 'published' || fate === 'missed') {
        verdict[fate] += 1;
        verdict.slots += 1;
        if (wasTooLate(world, schedule, date)) verdict.tooLate += 1;
      } else leftOut[fate] += 1;
    }
    tileTime(world.slots.publishedOf(schedule.scheduleId), verdict);
  }
  verdict.twice = pagesTooMany(world, pages);
  return verdict;
}

type Pages = ReadonlyMap<string, number>;

/** A page is known by its mark; one without it by the anchors of its slot's work. */
function pagesBySlot(world: World): Pages {
  const slots = world.slots.records.all().map(({ value }) => value);
  const byAnchor = new Map(slots.map((slot) => [`ls-summary-${slot.op.slice(0, 8)}`, slot]));
  const counts = new Map<string, number>();
  for (const { mark, body } of world.pages.pages.values()) {
    const slot = mark ?? byAnchor.get(/ls-summary-[0-9a-f]{8}/.exec(body)?.[0] ?? '');
    const name = slot === undefined ? 'of nobody' : `${slot.scheduleId} ${slot.slot}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/**
 * Those beyond the one of a published slot. Where a project was hidden before a page of it could be confirmed,
 * the page stays.
 */
function pagesTooMany(world: World, pages: Pages): number {
  const slots = world.slots.records.all().map(({ value }) => value);
  const wanted = new Set(slots.filter(mayHavePage).map(({ scheduleId, slot }) => `${scheduleId} ${slot}`));
  let twice = 0;
  for (const [name, count] of pages) twice += count - (wanted.has(name) ? 1 : 0);
  return twice;
}

const mayHavePage = ({ state }: ReportSlot): boolean =>
  state.kind === 'published' || (state.kind === 'skipped' && state.reason === 'project-gone');

type Fate = 'published' | 'missed' | Excuse;

function fateOf(world: World, schedule: SimSchedule, date: string, pages: Pages): Fate {
  const { scheduleId } = schedule;
  const record = world.slots.records.find(keyOf(scheduleId, date))?.value;
  if (record === undefined) return 'missed';
  const { state, window } = record;
  const isDone = state.kind === 'published' && pages.has(`${scheduleId} ${date}`);
  if (isInTime(schedule, record)) return isDone ? 'published' : fateOfSkipped(world, schedule, record);
  // The page of somebody who pressed that day is the day's.
  if (!world.pressed.has(`${scheduleId} ${date}`)) return 'missed';
  const due = dueInstant(schedule, date);
  if (isDone && window.to > due) return 'published';
  return fateOfSkipped(world, schedule, { ...record, window: { ...window, to: due } });
}

const fateOfSkipped = (world: World, schedule: SimSchedule, record: ReportSlot): Fate =>
  record.state.kind === 'open' ? 'missed' : (excuseFor(world, schedule, record) ?? 'missed');

/** A clock can be set right while a report is made. */
const MOST_SET_BACK_MS = 13 * HOUR_MS;

/** A page that was begun in time may be finished later, and what somebody asks for comes at any time. */
function wasTooLate(world: World, { scheduleId, catchUp }: SimSchedule, date: string): boolean {
  const record = world.slots.records.find(keyOf(scheduleId, date))?.value;
  const begunAt = world.slots.begunAt(scheduleId, date);
  if (record === undefined || begunAt === undefined || world.pressed.has(`${scheduleId} ${date}`))
    return false;
  return begunAt > lastDue(world, scheduleId, record.window.to) + USEFUL_MS[catchUp] + MOST_SET_BACK_MS;
}

/** Also under the rules of before, by which it was to be later. */
function lastDue(world: World, scheduleId: string, due: number): number {
  const planned = world.replanned.filter(
    (one) => one.scheduleId === scheduleId && one.at > due && one.at < due + DAY_MS / 2,
  );
  return Math.max(due, ...planned.map(({ at }) => at));
}

const USEFUL_MS = { late: 36 * HOUR_MS, skip: HOUR_MS };

function excuseFor(
  world: World,
  { scheduleId, projectId, catchUp }: SimSchedule,
  { window, state }: ReportSlot,
): Excuse | null {
  if (state.kind === 'skipped' && state.reason === 'project-gone')
    return world.hidden.wasHidden(projectId, window.to) ? 'hidden' : null;
  const due = lastDue(world, scheduleId, window.to);
  const beats = world.reports.beatsUntilPast(scheduleId, window.to);
  const until = window.to + USEFUL_MS[catchUp];
  if (world.beats.wereCalm(due, until, beats)) return null;
  const came = world.beats.between(due, until);
  if (came.length === 0) return 'asleep';
  return came.every(({ atRest }) => atRest) ? 'atRest' : 'unlucky';
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

const wallTimeOf = ({ hour, minute }: SimSchedule['schedule'], date: string): string =>
  `${date} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** Due at its wall-clock time on its date, the first time it comes, or at the end of the gap that swallowed it. */
function isInTime({ schedule }: SimSchedule, { slot, window }: ReportSlot): boolean {
  const { zone } = schedule;
  const wanted = wallTimeOf(schedule, slot);
  const shown = wallClock(zone, window.to);
  if (shown === wanted)
    return [HOUR_MS / 2, HOUR_MS].every((back) => wallClock(zone, window.to - back) !== wanted);
  return shown > wanted && wallClock(zone, window.to - MINUTE_MS) < wanted;
}

/** Found by looking at the clock every minute. */
function dueInstant({ schedule }: SimSchedule, date: string): number {
  const wanted = wallTimeOf(schedule, date);
  let at = Date.parse(date) - DAY_MS;
  while (wallClock(schedule.zone, at) < wanted) at += MINUTE_MS;
  return at;
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
