import { computed } from '@preact/signals';
import { setApart } from '../../src/domain/kernel/set-apart';
import { sentenceLocale, viewer } from './language/viewer';

export function formatDateTime(ms: number): string {
  return format(ms, { dateStyle: 'medium', timeStyle: 'short' });
}

/** As the clocks in that zone show it, with the zone's name; `null` where the viewer's clock shows the same. */
export function formatDateTimeThere(ms: number, timeZone: string): string | null {
  const clock = { dateStyle: 'short', timeStyle: 'short' } as const;
  const there = (style: Intl.DateTimeFormatOptions) => written({ ...style, timeZone }, ms);
  if (there(clock) === format(ms, clock)) return null;
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return there({ ...day, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });
}

/** A calendar day, kept as its midnight in UTC: the same day for every viewer, whatever their zone. */
export function formatDay(utcMidnightMs: number): string {
  return written({ dateStyle: 'medium', timeZone: 'UTC' }, utcMidnightMs);
}

/** A time of day without a place: nobody's zone moves it. */
export function formatTimeOfDay(hour: number, minute: number): string {
  return written({ timeStyle: 'short', timeZone: 'UTC' }, Date.UTC(2024, 0, 1, hour, minute));
}

export function formatTime(ms: number): string {
  return format(ms, { timeStyle: 'short' });
}

/** For what is over within a minute. */
export function formatTimeToSecond(ms: number): string {
  return format(ms, { timeStyle: 'medium' });
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const agos = computed(() => new Intl.RelativeTimeFormat(sentenceLocale.value, { numeric: 'auto' }));

/** "now", "3 minutes ago", "2 hours ago". */
export function formatAgo(ms: number): string {
  if (ms < MINUTE_MS) return agos.value.format(0, 'second');
  if (ms < HOUR_MS) return agos.value.format(-Math.floor(ms / MINUTE_MS), 'minute');
  return agos.value.format(-Math.floor(ms / HOUR_MS), 'hour');
}

/** Made once a locale: a page of figures would spend most of its time on making them. */
const numbers = computed(() => new Intl.NumberFormat(viewer.value?.locale));
const percents = computed(() => new Intl.NumberFormat(viewer.value?.locale, { style: 'percent' }));

export const formatNumber = (value: number): string => numbers.value.format(value);

export const formatPercent = (share: number): string => percents.value.format(share);

const lists = computed(() => new Intl.ListFormat(sentenceLocale.value, { type: 'conjunction' }));

/** "a, b and c" in the language of the words around it. */
export const formatList = (items: readonly string[]): string => lists.value.format(items);

/**
 * Makes what numbers and times are written with: the first of each kind costs a browser more than drawing the
 * screen, and there is time for it while an answer is waited for.
 */
export function readyToFormat(): void {
  formatPercent(0);
  formatNumber(0);
  formatAgo(0);
  formatDateTime(0);
}

function format(ms: number, style: Intl.DateTimeFormatOptions): string {
  const timeZone = viewer.value?.timeZone;
  return written(timeZone === undefined ? style : { ...style, timeZone }, ms);
}

function written(style: Intl.DateTimeFormatOptions, ms: number): string {
  return setApart(new Intl.DateTimeFormat(viewer.value?.locale, style).format(ms));
}
