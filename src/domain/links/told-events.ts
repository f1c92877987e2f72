import { type LinkEvent, type SeenEvents } from './link-events';

/** Adds an event; the same one twice, or an older one after it, changes nothing. */
export function withEvent(seen: SeenEvents, event: LinkEvent, at: number): SeenEvents {
  return at <= (seen[event] ?? -Infinity) ? seen : { ...seen, [event]: at };
}

/** When the newest event of all was told of; `null` where none was. That somebody has read of them is none. */
export function newestEventAt({ 'news-settled': _settled, ...told }: SeenEvents): number | null {
  const times = Object.values(told);
  return times.length === 0 ? null : Math.max(...times);
}
