import { type ScheduleView } from '../../src/contract/reports';
import { formatTimeOfDay } from '../common/dates';
import { wordsLocale } from '../common/language/viewer';
import { messages } from './messages';

/** The first of January 2024 was a Monday. */
const mondayPlus = (days: number): Date => new Date(Date.UTC(2024, 0, 1 + days));

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** In the language of the words: it stands in the middle of their sentences. */
export function weekdayName(weekday: number): string {
  const names = new Intl.DateTimeFormat(wordsLocale.value, { weekday: 'long', timeZone: 'UTC' });
  return names.format(mondayPlus(weekday - 1));
}

/** `16:05`, as `<input type="time">` reads and writes it. */
export function timeText({ hour, minute }: ScheduleView): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

export function parseTime(text: string): { readonly hour: number; readonly minute: number } | null {
  const parts = /^(\d{2}):(\d{2})/.exec(text);
  return parts === null ? null : { hour: Number(parts[1]), minute: Number(parts[2]) };
}

export function planWords(schedule: ScheduleView): string {
  const time = formatTimeOfDay(schedule.hour, schedule.minute);
  return messages.plan(weekdayName(schedule.weekday), time, schedule.zone);
}

/** When most weeks end. */
export const usualSchedule = (zone: string): ScheduleView => ({ zone, weekday: 5, hour: 16, minute: 0 });
