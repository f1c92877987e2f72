/** `2026-03-04T09:30:00.000+0100`: Jira writes instants in the zone of whoever asks. */
export function jiraInstant(ms: number, timeZone: string): string {
  const offsetMinutes = zoneOffsetMinutes(ms, timeZone);
  const local = new Date(ms + offsetMinutes * MINUTE).toISOString().slice(0, -1);
  const sign = offsetMinutes < 0 ? '-' : '+';
  const distance = Math.abs(offsetMinutes);
  return `${local}${sign}${twoDigits(Math.floor(distance / 60))}${twoDigits(distance % 60)}`;
}

const MINUTE = 60_000;
const twoDigits = (value: number): string => String(value).padStart(2, '0');

const formatters = new Map<string, Intl.DateTimeFormat>();

function zoneOffsetMinutes(ms: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
    formatters.set(timeZone, formatter);
  }
  const name = formatter.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** `1w 2d 3h`, with Jira's working week of five days of eight hours. */
export function jiraDuration(seconds: number): string {
  const parts = UNITS.reduce<{ rest: number; words: string[] }>(
    ({ rest, words }, [unit, size]) => {
      const count = Math.floor(rest / size);
      return { rest: rest % size, words: count > 0 ? [...words, `${String(count)}${unit}`] : words };
    },
    { rest: seconds, words: [] },
  );
  return parts.words.length > 0 ? parts.words.join(' ') : '0m';
}

const UNITS = [
  ['w', 5 * 8 * 3600],
  ['d', 8 * 3600],
  ['h', 3600],
  ['m', 60],
] as const;

/** Seconds of `1d 4h`, or null when it is no duration. */
export function parseDuration(text: string): number | null {
  const words = text.trim().split(/\s+/);
  let seconds = 0;
  for (const word of words) {
    const [, amount, unit] = /^(\d+(?:\.\d+)?)([wdhm])$/.exec(word) ?? [];
    const size = UNITS.find(([name]) => name === unit)?.[1];
    if (amount === undefined || size === undefined) return null;
    seconds += Number(amount) * size;
  }
  return Math.round(seconds);
}
