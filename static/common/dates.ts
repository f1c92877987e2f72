import { signal } from '@preact/signals';
import { readContext } from './bridge';

/** The viewer's own way of writing dates; the browser's until the product has told. */
const manner = signal<{ readonly locale: string; readonly timeZone: string } | null>(null);

/** Asks the product once how the viewer writes dates; texts on screen follow by themselves. */
export function learnDates(): void {
  readContext().then(
    ({ locale, timeZone }) => {
      manner.value = { locale, timeZone };
    },
    () => undefined,
  );
}

export function formatDateTime(ms: number): string {
  return format(ms, { dateStyle: 'medium', timeStyle: 'short' });
}

/** As the clocks in that zone show it, with the zone's name. */
export function formatDateTimeIn(ms: number, timeZone: string): string {
  const style = { dateStyle: 'medium', timeStyle: 'long', timeZone } as const;
  return new Intl.DateTimeFormat(manner.value?.locale, style).format(ms);
}

/** Where the viewer's clock stands; the browser's zone until the product has told. */
export function viewerZone(): string {
  return manner.value?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export function formatDate(ms: number): string {
  return format(ms, { dateStyle: 'medium' });
}

export function formatTime(ms: number): string {
  return format(ms, { timeStyle: 'short' });
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(manner.value?.locale).format(value);
}

function format(ms: number, style: Intl.DateTimeFormatOptions): string {
  const known = manner.value;
  return new Intl.DateTimeFormat(known?.locale, {
    ...style,
    ...(known ? { timeZone: known.timeZone } : {}),
  }).format(ms);
}
