import { dateAfter, localDate } from './local-date';
import { type CalendarRule, dateBefore, dateFrom } from './recurrence';
import { firstInstantOf } from './zone-clock';

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
export function occurrenceOn({ zone, hour, minute }: WeeklySchedule, slot: string): Occurrence {
  const wall = Date.parse(`${slot}T00:00:00Z`) + (hour * 60 + minute) * MS_PER_MINUTE;
  return { slot, at: firstInstantOf(zone, wall) };
}

const MS_PER_MINUTE = 60_000;
