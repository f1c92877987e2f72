import { type LinkEvent, type SeenEvents } from './link-events';

/** Whether people keep the page from some, and it is in no trash: an app that does not find it may be one of these. */
export function isKeptFromOthers(seen: SeenEvents): boolean {
  const at = (event: LinkEvent): number => seen[event] ?? 0;
  const trashed = at('page-trashed');
  return at('page-restricted') > (trashed > at('page-restored') ? trashed : 0);
}
