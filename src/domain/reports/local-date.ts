import { wallTime } from './zone-clock';

/* Calendar dates; where an instant of a wall-clock time is wanted, `schedule.ts` makes it. */

const MS_PER_DAY = 86_400_000;

/** The calendar date that people in the zone see on their wall, as `YYYY-MM-DD`. */
export const localDate = (zone: string, at: number): string =>
  new Date(wallTime(zone, at)).toISOString().slice(0, 10);

/** The date so many days later, or earlier. */
export const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

/** Whether the runtime knows the zone; a stored or typed name is never trusted. */
export function isKnownZone(zone: string): boolean {
  // An offset such as `+02:00` would do, but knows nothing of summer time.
  if (zone === '' || /^[+-]|^\d/.test(zone)) return false;
  try {
    wallTime(zone, 0);
    return true;
  } catch {
    return false;
  }
}
