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

/** As the clocks in that zone show it, with the zone's name; `null` where the viewer's clock shows the same. */
export function formatDateTimeThere(ms: number, timeZone: string): string | null {
  const clock = { dateStyle: 'short', timeStyle: 'short' } as const;
  const there = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(manner.value?.locale, { ...style, timeZone }).format(ms);
  if (there(clock) === format(ms, clock)) return null;
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return there({ ...day, hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
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
