import { Temporal } from 'temporal-polyfill';
import { DATE_UNITS } from '../../kernel/date-units';
import { CqlError, type Value } from './syntax';

/** When and where a query is asked: dates without a zone are the reader's. */
export interface Moment {
  readonly nowMs: number;
  readonly timeZone: string;
}

/** A stretch of time: a day for a date alone, a minute for a time, an instant for a function. */
export interface Span {
  readonly fromMs: number;
  /** The first instant after it. */
  readonly toMs: number;
}

const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?$/;

export function spanOf(value: Value, moment: Moment): Span {
  if (value.kind === 'call') {
    const at = functionTime(value.name, value.args, value.at, moment);
    return { fromMs: at, toMs: at + 1 };
  }
  const [, year, month, day, hour, minute] = DATE.exec(value.text) ?? [];
  if (year === undefined) throw new CqlError(`'${value.text}' is not a date`, value.at);
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  try {
    return hour === undefined
      ? stretch(Temporal.PlainDateTime.from(date, { overflow: 'reject' }), { days: 1 }, moment)
      : stretch(
          Temporal.PlainDateTime.from(
            { ...date, hour: Number(hour), minute: Number(minute) },
            { overflow: 'reject' },
          ),
          { minutes: 1 },
          moment,
        );
  } catch {
    throw new CqlError(`'${value.text}' is not a date`, value.at);
  }
}

function stretch(from: Temporal.PlainDateTime, length: Temporal.DurationLike, { timeZone }: Moment): Span {
  const start = from.toZonedDateTime(timeZone);
  return { fromMs: start.epochMilliseconds, toMs: start.add(length).epochMilliseconds };
}

type Place = (now: Temporal.ZonedDateTime) => Temporal.ZonedDateTime;

const startOfDay: Place = (now) => now.startOfDay();
const startOfWeek: Place = (now) => startOfDay(now).subtract({ days: now.dayOfWeek - 1 });
const startOfMonth: Place = (now) => startOfDay(now).with({ day: 1 });
const startOfYear: Place = (now) => startOfMonth(now).with({ month: 1 });
const endBefore =
  (start: Place, length: Temporal.DurationLike): Place =>
  (now) =>
    start(now).add(length).subtract({ milliseconds: 1 });

/** Weeks begin on Monday here; the service asks the site's locale [G]. */
const FUNCTIONS = new Map<string, Place>(
  Object.entries({
    now: (now) => now,
    startofday: startOfDay,
    startofweek: startOfWeek,
    startofmonth: startOfMonth,
    startofyear: startOfYear,
    endofday: endBefore(startOfDay, { days: 1 }),
    endofweek: endBefore(startOfWeek, { weeks: 1 }),
    endofmonth: endBefore(startOfMonth, { months: 1 }),
    endofyear: endBefore(startOfYear, { years: 1 }),
  }),
);

function functionTime(
  name: string,
  args: readonly string[],
  at: number,
  { nowMs, timeZone }: Moment,
): number {
  const place = FUNCTIONS.get(name);
  if (place === undefined) throw new CqlError(`there is no function ${name}() of dates`, at);
  const now = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone);
  const [offset] = args;
  return (offset === undefined ? place(now) : shifted(place(now), offset, at)).epochMilliseconds;
}

/** `-4w`, `+2d`. */
function shifted(time: Temporal.ZonedDateTime, offset: string, at: number): Temporal.ZonedDateTime {
  const [, sign, amount, unit = ''] = /^([+-]?)(\d{1,5})([yMwdhm])$/.exec(offset) ?? [];
  const name = DATE_UNITS[unit];
  if (name === undefined) throw new CqlError(`'${offset}' is not an offset like -1w`, at);
  try {
    return time.add({ [name]: (sign === '-' ? -1 : 1) * Number(amount) });
  } catch {
    throw new CqlError(`'${offset}' leads beyond what dates can hold`, at);
  }
}
