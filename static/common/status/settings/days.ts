/**
 * The instant at which a calendar day begins in a time zone, or else on this machine; `NaN` for what is no day. Where
 * clocks go forward at midnight it begins with its first hour that there is.
 */
export function startOfDay(day: string, timeZone: string | undefined): number {
  const midnight = Date.parse(`${day}T00:00Z`);
  if (Number.isNaN(midnight)) return midnight;
  const near = midnight - offsetAt(midnight, timeZone);
  const nearer = midnight - offsetAt(near, timeZone);
  const first = Math.min(near, nearer);
  return first + offsetAt(first, timeZone) === midnight ? first : Math.max(near, nearer);
}

/** The calendar day of an instant there, `YYYY-MM-DD`; empty for what is no instant. */
export function dayOf(instant: string, timeZone: string | undefined): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? '' : new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 10);
}

/** How far clocks there are ahead of UTC, ms: Swedish writes their time as ISO does. */
function offsetAt(ms: number, timeZone: string | undefined): number {
  const style = { dateStyle: 'short', timeStyle: 'medium' } as const;
  const there = timeZone === undefined ? style : { ...style, timeZone };
  const shown = new Intl.DateTimeFormat('sv-SE', there).format(ms);
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(ms / 1_000) * 1_000;
}
