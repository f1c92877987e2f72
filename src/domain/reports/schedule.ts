import { Temporal } from 'temporal-polyfill';

/** When a weekly report is due: a wall-clock time in a place, not a distance between instants. */
export interface WeeklySchedule {
  /** IANA name, `Europe/Berlin`. */
  readonly zone: string;
  /** 1 is Monday, 7 is Sunday, as in ISO 8601. */
  readonly weekday: number;
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
  const candidate = occurrenceOn(schedule, nextWeekday(schedule, localDate(schedule.zone, after)));
  return candidate.at > after ? candidate : shifted(schedule, candidate, 1);
}

/** The last occurrence at or before the instant. */
export function lastOccurrence(schedule: WeeklySchedule, at: number): Occurrence {
  return shifted(schedule, nextOccurrence(schedule, at), -1);
}

/** The occurrence of a local date, whatever its weekday. */
export function occurrenceOn(schedule: WeeklySchedule, date: Temporal.PlainDate): Occurrence {
  const { zone: timeZone, hour, minute } = schedule;
  const wanted = date.toPlainDateTime({ hour, minute });
  const first = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  // Where the clocks jump over the wanted time, `earlier` answers a time before the jump.
  const skipped = !first.toPlainDateTime().equals(wanted);
  const at = skipped ? endOfGap(first) : first.epochMilliseconds;
  return { slot: date.toString(), at };
}

/** The calendar date that people in the zone see on their wall. */
export function localDate(zone: string, at: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
}

/** Whether the runtime knows the zone; a stored or typed name is never trusted. */
export function isKnownZone(zone: string): boolean {
  try {
    localDate(zone, 0);
    // An offset such as `+02:00` would do, but knows nothing of summer time.
    return !/^[+-]|^\d/.test(zone);
  } catch {
    return false;
  }
}

function shifted(schedule: WeeklySchedule, { slot }: Occurrence, weeks: number): Occurrence {
  return occurrenceOn(schedule, Temporal.PlainDate.from(slot).add({ weeks }));
}

/** The date itself when it already is the schedule's weekday. */
function nextWeekday({ weekday }: WeeklySchedule, date: Temporal.PlainDate): Temporal.PlainDate {
  return date.add({ days: (weekday - date.dayOfWeek + 7) % 7 });
}

/** The first instant that exists after the gap. A zone that skipped a whole day gives the day after. */
function endOfGap(before: Temporal.ZonedDateTime): number {
  const transition = before.getTimeZoneTransition('next');
  return (transition ?? before).epochMilliseconds;
}
