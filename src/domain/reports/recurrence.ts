import { dateAfter, weekdayOf } from './local-date';

/**
 * How a schedule comes back where that is not every week. It is decided on calendar dates alone; clocks
 * and zones have no part in it.
 */
export type Recurrence =
  /** In every so many calendar weeks, one of which has the date `from`. Weeks begin on Monday. */
  | { readonly kind: 'weeks'; readonly every: number; readonly from: string }
  /** On the first to fourth of the schedule's weekday in a month, or on the last. */
  | { readonly kind: 'weekday-of-month'; readonly nth: NthInMonth }
  /** 1 to 31; in a month that is shorter, on its last day. */
  | { readonly kind: 'day-of-month'; readonly day: number };

export type NthInMonth = 1 | 2 | 3 | 4 | 'last';

/** Which dates a schedule names. */
export interface CalendarRule {
  /** 1 is Monday, 7 is Sunday, as in ISO 8601; a day of the month takes no notice of it. */
  readonly weekday: number;
  /** Every week where there is none. */
  readonly recurrence?: Recurrence;
}

/** The first date of the rule that is not before the given one. */
export function dateFrom(rule: CalendarRule, date: string): string {
  const { periodOf, dateIn } = periodsOf(rule);
  const period = periodOf(date);
  return dateIn(period) >= date ? dateIn(period) : dateIn(period + 1);
}

/** The last date of the rule that is before the given one. */
export function dateBefore(rule: CalendarRule, date: string): string {
  const { periodOf, dateIn } = periodsOf(rule);
  const period = periodOf(date);
  return dateIn(period) < date ? dateIn(period) : dateIn(period - 1);
}

/** Stretches of dates without gaps, counted through; each has exactly one date of the rule. */
interface Periods {
  readonly periodOf: (date: string) => number;
  readonly dateIn: (period: number) => string;
}

const EVERY_WEEK = { every: 1, from: '1970-01-05' };

function periodsOf({ weekday, recurrence }: CalendarRule): Periods {
  if (recurrence === undefined) return weeks(weekday, EVERY_WEEK);
  switch (recurrence.kind) {
    case 'weeks':
      return weeks(weekday, recurrence);
    case 'weekday-of-month':
      return months((month) => nthWeekday(month, weekday, recurrence.nth));
    case 'day-of-month':
      return months((month) => dayOfMonth(month, recurrence.day));
  }
}

function weeks(weekday: number, { every, from }: { readonly every: number; readonly from: string }): Periods {
  const first = mondayOf(from);
  return {
    periodOf: (date) => Math.floor(daysBetween(first, date) / (7 * every)),
    dateIn: (period) => dateAfter(first, 7 * every * period + weekday - 1),
  };
}

const months = (dateIn: Periods['dateIn']): Periods => ({
  periodOf: (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1,
  dateIn,
});

function nthWeekday(month: number, weekday: number, nth: NthInMonth): string {
  const after = firstOf(nth === 'last' ? month + 1 : month);
  const first = dateAfter(after, (weekday - weekdayOf(after) + 7) % 7);
  return dateAfter(first, nth === 'last' ? -7 : 7 * (nth - 1));
}

function dayOfMonth(month: number, day: number): string {
  const last = dateAfter(firstOf(month + 1), -1);
  const wanted = dateAfter(firstOf(month), day - 1);
  return wanted < last ? wanted : last;
}

/** Months are counted through from the year 0 on. */
const firstOf = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

const mondayOf = (date: string): string => dateAfter(date, 1 - weekdayOf(date));

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;

const MS_PER_DAY = 86_400_000;
