import {
  type RecurrenceView,
  type ReportView,
  type ScheduleView,
} from '../../../src/contract/reports/reports';
import { formatNumber, formatTimeOfDay } from '../../common/dates';
import { wordsLocale } from '../../common/language/viewer';
import { messages } from '../messages';

/** The first of January 2024 was a Monday. */
const mondayPlus = (days: number): Date => new Date(Date.UTC(2024, 0, 1 + days));

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** In the language of the words: it stands in the middle of their sentences. */
export function weekdayName(weekday: number): string {
  const names = new Intl.DateTimeFormat(wordsLocale.value, { weekday: 'long', timeZone: 'UTC' });
  return names.format(mondayPlus(weekday - 1));
}

export function planWords(schedule: ScheduleView): string {
  const time = formatTimeOfDay(schedule.hour, schedule.minute);
  return messages.plan(datesWords(schedule.weekday, schedule.recurrence), time, schedule.zone);
}

/** What a project's report is called: by how often it comes out, and but for the first with its number. */
export function reportName({ schedule: { recurrence } }: Pick<ReportView, 'schedule'>, n: number): string {
  const { week, weeks, month } = messages.reportNames;
  const name =
    recurrence === undefined ? week : recurrence.kind === 'weeks' ? weeks(recurrence.every) : month;
  return n === 1 ? name : `${name} ${formatNumber(n)}`;
}

/** On which dates, as the beginning of a sentence. */
export function datesWords(weekday: number, recurrence: RecurrenceView | undefined): string {
  const { dates } = messages;
  const name = weekdayName(weekday);
  if (recurrence === undefined) return dates.week(name);
  switch (recurrence.kind) {
    case 'weeks':
      return dates.weeks(recurrence.every, name);
    case 'weekday-of-month':
      return dates.nth[recurrence.nth](name);
    case 'day-of-month':
      return recurrence.day === LAST_DAY ? dates.lastDay : dates.day(recurrence.day);
  }
}

/** The last day of any month. */
export const LAST_DAY = 31;

/** When most weeks end. */
export const usualSchedule = (zone: string): ScheduleView => ({ zone, weekday: 5, hour: 16, minute: 0 });
