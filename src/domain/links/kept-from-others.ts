import { type SeenEvents } from './link-events';

/** Whether people keep the page from some: an app that does not find it may be one of these. */
export const isKeptFromOthers = (seen: SeenEvents): boolean =>
  (seen['page-restricted'] ?? 0) > (seen['page-trashed'] ?? 0);
