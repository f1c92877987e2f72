/*
 * What clocks on the wall show, from the runtime's own knowledge of zones. A library for it is as large as
 * all that a report says; tests hold this against one.
 */

/** What the clock shows, as the instant at which a clock in UTC shows the same. Throws `RangeError` for an unknown zone. */
export function wallTime(zone: string, at: number): number {
  // Sweden writes `2026-11-20 16:00:00`; parts by their names take twice as long.
  const seconds = Date.parse(`${formatIn(zone).format(at).replace(/\s/, 'T')}Z`);
  return seconds + (at - 1_000 * Math.floor(at / 1_000));
}

/** The first instant at which the clock shows this, or where it jumps over it, the first one after the jump. */
export function firstInstantOf(zone: string, wall: number): number {
  // No offset is as long as a day: these are on both sides of a change of clocks, if there is one.
  const offsets = [wall - DAY_MS, wall + DAY_MS].map((at) => wallTime(zone, at) - at);
  const instants = offsets.map((offset) => wall - offset);
  const fitting = instants.filter((at) => wallTime(zone, at) === wall);
  return fitting.length > 0 ? Math.min(...fitting) : endOfGap(zone, wall, instants);
}

/** Between two instants, of which the clock shows less at the first and more at the last. */
function endOfGap(zone: string, wall: number, instants: readonly number[]): number {
  let [before, after] = [Math.min(...instants), Math.max(...instants)];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (wallTime(zone, middle) > wall) after = middle;
    else before = middle;
  }
  return after;
}

const DAY_MS = 86_400_000;

/** Making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone });
  formats.set(timeZone, made);
  return made;
}
