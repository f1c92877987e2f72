/*
 * Calendar dates without a clock. Where an instant of a wall-clock time is wanted, `schedule.ts` knows the
 * rules of zones; what only asks for dates does not need to load them.
 */

const MS_PER_DAY = 86_400_000;

/** The calendar date that people in the zone see on their wall, as `YYYY-MM-DD`. */
export function localDate(zone: string, at: number): string {
  const parts = formatIn(zone).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`;
}

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
    formatIn(zone);
    return true;
  } catch {
    return false;
  }
}

/** Making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Throws `RangeError` for a zone that the runtime does not know. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const style = { calendar: 'iso8601', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const made = new Intl.DateTimeFormat('en-GB', { ...style, timeZone });
  formats.set(timeZone, made);
  return made;
}
