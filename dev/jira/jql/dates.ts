import { Temporal } from 'temporal-polyfill';
import { DATE_UNITS, type DateUnit } from '../../kernel/date-units';

export interface Moment {
  readonly now: number;
  readonly timeZone: string;
}

const ABSOLUTE = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?:\s+(\d{1,2}):(\d{2}))?$/;
const PERIOD = /^([+-])?\s*((?:\d+\s*[wdhm]?\s*)+)$/;
const EPOCH_MS = /^\d{10,15}$/;

/** A date value of a query as an instant: absolute in the viewer's zone, or relative to now; undefined when it is neither. */
export function readDate(text: string, moment: Moment): number | undefined {
  const trimmed = text.trim();
  if (EPOCH_MS.test(trimmed)) return Number(trimmed);
  return readAbsolute(trimmed, moment) ?? readPeriod(trimmed, moment);
}

function readAbsolute(text: string, { timeZone }: Moment): number | undefined {
  const match = ABSOLUTE.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute] = [1, 3, 4, 5, 6].map((group) => Number(match[group] ?? 0));
  try {
    const fields = {
      year: year ?? 0,
      month: month ?? 0,
      day: day ?? 0,
      hour: hour ?? 0,
      minute: minute ?? 0,
    };
    return Temporal.PlainDateTime.from(fields, { overflow: 'reject' }).toZonedDateTime(timeZone)
      .epochMilliseconds;
  } catch {
    return undefined;
  }
}

/** `-5d`, `4w 2d`; a number without a unit counts minutes. */
function readPeriod(text: string, moment: Moment): number | undefined {
  const match = PERIOD.exec(text);
  if (!match) return undefined;
  const sign = match[1] === '-' ? -1 : 1;
  const duration: Partial<Record<DateUnit, number>> = {};
  for (const [, amount, unit = 'm'] of (match[2] ?? '').matchAll(/(\d+)\s*([wdhm])?/g)) {
    const name = DATE_UNITS[unit] ?? 'minutes';
    duration[name] = (duration[name] ?? 0) + sign * Number(amount);
  }
  return shift(zoned(moment), duration);
}

export const zoned = ({ now, timeZone }: Moment): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);

function shift(
  from: Temporal.ZonedDateTime,
  duration: Partial<Record<DateUnit, number>>,
): number | undefined {
  try {
    return from.add(duration).epochMilliseconds;
  } catch {
    return undefined; // further away than dates go
  }
}

/** The calendar day of an instant where the viewer is. */
export const dayAt = (instant: number, timeZone: string): string =>
  zoned({ now: instant, timeZone }).toPlainDate().toString();
