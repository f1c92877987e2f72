import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import * as PlainTime from 'temporal-polyfill/fns/PlainTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import { dateAfter, localDate } from './local-date';
import { type CalendarRule, dateBefore, dateFrom } from './recurrence';

/** When a report is due: a wall-clock time in a place, not a distance between instants. */
export interface WeeklySchedule extends CalendarRule {
  /** IANA name, `Europe/Berlin`. */
  readonly zone: string;
  readonly hour: number;
  readonly minute: number;
}

/**
 * One report's place in time. The slot, a local calendar date, is its identity: the instant moves
 * when a country changes its clocks, the date does not.
 */
export interface Occurrence {
  /** `YYYY-MM-DD` in the schedule's zone. */
  readonly slot: string;
  readonly at: number;
}

/** The first occurrence strictly after the instant. */
export function nextOccurrence(schedule: WeeklySchedule, after: number): Occurrence {
  const today = localDate(schedule.zone, after);
  const candidate = occurrenceOn(schedule, dateFrom(schedule, today));
  return candidate.at > after
    ? candidate
    : occurrenceOn(schedule, dateFrom(schedule, dateAfter(candidate.slot, 1)));
}

/** The last occurrence at or before the instant. */
export function lastOccurrence(schedule: WeeklySchedule, at: number): Occurrence {
  return occurrenceBefore(schedule, nextOccurrence(schedule, at));
}

/** The one before it. */
export const occurrenceBefore = (schedule: WeeklySchedule, { slot }: Occurrence): Occurrence =>
  occurrenceOn(schedule, dateBefore(schedule, slot));

/** The occurrence of a local date `YYYY-MM-DD`, whatever its weekday. */
export function occurrenceOn(schedule: WeeklySchedule, slot: string): Occurrence {
  const { zone, hour, minute } = schedule;
  const wanted = PlainDate.toPlainDateTime(dateOf(slot), PlainTime.create(hour, minute));
  const first = PlainDateTime.toZonedDateTime(wanted, zone, { disambiguation: 'earlier' });
  // Where the clocks jump over the wanted time, `earlier` answers a time before the jump.
  const skipped = !PlainDateTime.equals(ZonedDateTime.toPlainDateTime(first), wanted);
  const at = skipped ? endOfGap(first) : first.epochMilliseconds;
  return { slot, at };
}

function dateOf(date: string): ReturnType<typeof PlainDate.create> {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return PlainDate.create(year, month, day);
}

/** The first instant that exists after the gap. A zone that skipped a whole day gives the day after. */
function endOfGap(before: ReturnType<typeof ZonedDateTime.create>): number {
  const transition = ZonedDateTime.getTimeZoneTransition(before, 'next');
  return (transition ?? before).epochMilliseconds;
}
