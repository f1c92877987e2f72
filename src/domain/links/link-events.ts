/**
 * What an event of a product can tell about one of the two ends of a link.
 *
 * Events are hints: they say *when*. What is true now is read from the products each time, so that a
 * lost, late or repeated event changes no more than a date.
 */
const LINK_EVENTS = [
  'page-renamed',
  'page-moved',
  'page-trashed',
  'page-restored',
  'page-purged',
  'page-archived',
  'page-unarchived',
  'page-restricted',
  'page-live',
  'page-published',
  'page-reverted',
  'page-copied',
  /** A person's word on the newest copy, not a product's. */
  'copy-ignored',
  /** A person has read what was told until then. */
  'news-settled',
  'issue-moved',
  'issue-retyped',
  'issue-restricted',
  'issue-deleted',
] as const;
export type LinkEvent = (typeof LINK_EVENTS)[number];

/** When each kind of event was last told of, ms since the epoch. */
export type SeenEvents = Readonly<Partial<Record<LinkEvent, number>>>;

/** When `event` was told of, unless `undone` was told of after it; `null` when nobody can say. */
export function lastSeen(seen: SeenEvents, event: LinkEvent, undone?: LinkEvent): number | null {
  const at = seen[event];
  const since = undone === undefined ? undefined : seen[undone];
  return at === undefined || (since !== undefined && since > at) ? null : at;
}
