const numbers = new Map<string, Intl.NumberFormat>();
const moments = new Map<string, Intl.DateTimeFormat>();

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** As people of this language write a number. The format is kept: to make one takes longer than a report's rest. */
export function numberIn(locale: string, value: number): string {
  const format = numbers.get(locale) ?? new Intl.NumberFormat(locale);
  numbers.set(locale, format);
  return format.format(value);
}

/** A local date as people write it; `date` is `YYYY-MM-DD`. */
export const dayIn = (locale: string, date: string): string =>
  new Date(date).toLocaleDateString(locale, { timeZone: 'UTC', ...DAY });

/** An instant as people in the zone say it, with the zone, because readers sit elsewhere too. */
export function momentIn(locale: string, zone: string, at: number): string {
  const name = `${locale} ${zone}`;
  const format = moments.get(name) ?? momentFormat(locale, zone);
  moments.set(name, format);
  return format.format(at);
}

const momentFormat = (locale: string, timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    ...DAY,
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
