import { type Visit } from '../visit';

type Reader = Pick<Visit, 'locale' | 'timeZone'>;

/** `3 Nov 2026`, in the reader's language and zone. */
export function formatDate(reader: Reader, instant: string | number): string {
  return format(reader, instant, { dateStyle: 'medium' });
}

/** `3 Nov 2026, 14:05`, in the reader's language and zone. */
export function formatDateTime(reader: Reader, instant: string | number): string {
  return format(reader, instant, { dateStyle: 'medium', timeStyle: 'short' });
}

/** A calendar day (`2026-11-03`) is the same day in every zone. */
export function formatDay(reader: Reader, day: string): string {
  return format({ ...reader, timeZone: 'UTC' }, day, { dateStyle: 'medium' });
}

function format(
  { locale, timeZone }: Reader,
  instant: string | number,
  options: Intl.DateTimeFormatOptions,
): string {
  const date = new Date(typeof instant === 'string' ? isoOffset(instant) : instant);
  return Number.isNaN(date.getTime())
    ? String(instant)
    : apart(new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(date));
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\u200f]/u;

/** Sets a date in a right-to-left script apart from the English words around it. */
const apart = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);

/** Jira writes `+0000` where the standard form is `+00:00`. */
const isoOffset = (instant: string): string => instant.replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
