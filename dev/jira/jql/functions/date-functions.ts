import { type Temporal } from 'temporal-polyfill';
import { DATE_UNITS, type DateUnit } from '../../../kernel/date-units';
import { type Moment, zoned } from '../dates';

/** Undefined when the argument is none that the function takes. */
type DateFunction = (
  moment: Moment & { readonly locale: string },
  increment: string | undefined,
) => number | undefined;

type Period = 'day' | 'week' | 'month' | 'year';

const NATURAL: Readonly<Record<Period, DateUnit>> = {
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
};

const INCREMENT = /^([+-]?)(\d{1,4})([yMwdhm]?)$/;

export const dateFunctions: ReadonlyMap<string, DateFunction> = new Map([
  ['now', ({ now }: Moment) => now],
  ['currentlogin', ({ now }: Moment) => now],
  ...(['day', 'week', 'month', 'year'] as const).flatMap((period): readonly [string, DateFunction][] => [
    [`startof${period}`, (moment, increment) => edge(period, 'start', moment, increment)],
    [`endof${period}`, (moment, increment) => edge(period, 'end', moment, increment)],
  ]),
]);

/** The first instant of the period that holds now, or its last millisecond, moved by the increment. */
function edge(
  period: Period,
  side: 'start' | 'end',
  moment: Parameters<DateFunction>[0],
  increment: string | undefined,
): number | undefined {
  const by = readIncrement(increment, NATURAL[period]);
  if (!by) return undefined;
  const start = startOf(period, zoned(moment).add(by), moment.locale);
  return side === 'start'
    ? start.epochMilliseconds
    : start.add({ [NATURAL[period]]: 1 }).epochMilliseconds - 1;
}

function readIncrement(
  text: string | undefined,
  natural: DateUnit,
): Partial<Record<DateUnit, number>> | undefined {
  if (text === undefined) return { [natural]: 0 };
  const match = INCREMENT.exec(text.trim());
  if (!match) return undefined;
  const amount = Number(match[2]) * (match[1] === '-' ? -1 : 1);
  return { [DATE_UNITS[match[3] ?? ''] ?? natural]: amount };
}

function startOf(period: Period, at: Temporal.ZonedDateTime, locale: string): Temporal.ZonedDateTime {
  const day = at.startOfDay();
  switch (period) {
    case 'day':
      return day;
    case 'week':
      return day.subtract({ days: (day.dayOfWeek - firstDayOfWeek(locale) + 7) % 7 }).startOfDay();
    case 'month':
      return day.with({ day: 1 }).startOfDay();
    case 'year':
      return day.with({ month: 1, day: 1 }).startOfDay();
  }
}

/** Jira's week starts as the locale's does; Node knows it under one of two names, neither yet in TypeScript. */
function firstDayOfWeek(locale: string): number {
  const known = new Intl.Locale(locale) as { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}

interface WeekInfo {
  /** 1 is Monday. */
  readonly firstDay: number;
}
