import { type LinkEvent } from '../../domain/links/link-events';
import { type Happening } from '../../usecases/links/life/note-happening';
import { toldAt, toldId, toldText } from '../told';

/** Events of Confluence that say by their name alone what became of the page. */
const PAGE_EVENTS: Readonly<Record<string, LinkEvent>> = {
  'avi:confluence:moved:page': 'page-moved',
  'avi:confluence:trashed:page': 'page-trashed',
  'avi:confluence:restored:page': 'page-restored',
  'avi:confluence:deleted:page': 'page-purged',
  'avi:confluence:archived:page': 'page-archived',
  'avi:confluence:unarchived:page': 'page-unarchived',
  'avi:confluence:permissions_updated:page': 'page-restricted',
  'avi:confluence:published:page': 'page-published',
};

/** These come of live docs, which send no updates. */
const LIVE_EVENTS: readonly string[] = [
  'avi:confluence:initialized:page',
  'avi:confluence:started:page',
  'avi:confluence:snapshotted:page',
];

/** What most events do not tell. */
const NOTHING_ELSE = { title: null, copyId: null, projectId: null } as const;

/** Fields of an issue whose change may part it from its spec. */
const ISSUE_FIELDS: Readonly<Record<string, LinkEvent>> = {
  project: 'issue-moved',
  issuetype: 'issue-retyped',
  security: 'issue-restricted',
};

/**
 * What an event of a product has to do with links, or `null` when nothing. The platform vouches for the
 * sender, not for the form: what is missing or of another type is as if it had not been told.
 */
export function happeningIn(event: unknown, now: number): Happening | null {
  const eventType = toldText(event, 'eventType') ?? '';
  return eventType.startsWith('avi:jira:')
    ? issueHappening(eventType, event, now)
    : pageHappening(eventType, event, now);
}

function issueHappening(eventType: string, event: unknown, now: number): Happening | null {
  const id = toldId(event, 'issue', 'id');
  const events = issueEvents(eventType, event);
  const at = timeIn(toldAt(event, 'timestamp'), now);
  return id === null || events.length === 0
    ? null
    : {
        ...NOTHING_ELSE,
        on: 'issue',
        id,
        events,
        projectId: toldId(event, 'issue', 'fields', 'project', 'id'),
        at,
      };
}

function issueEvents(eventType: string, event: unknown): readonly LinkEvent[] {
  if (eventType === 'avi:jira:deleted:issue') return ['issue-deleted'];
  if (eventType !== 'avi:jira:updated:issue') return [];
  const items = toldAt(event, 'changelog', 'items');
  if (!Array.isArray(items)) return [];
  const changed = items.map((item) => toldText(item, 'fieldId') ?? toldText(item, 'field') ?? '');
  return Object.entries(ISSUE_FIELDS).flatMap(([field, told]) => (changed.includes(field) ? [told] : []));
}

function pageHappening(eventType: string, event: unknown, now: number): Happening | null {
  const at = timeIn(toldAt(event, 'eventCreatedDate'), now);
  const id = toldId(event, 'content', 'id');
  if (eventType === 'avi:confluence:copied:page')
    return copyHappening(toldId(event, 'originContentId'), id, at);
  const title = eventType === 'avi:confluence:updated:page' ? toldText(event, 'content', 'title') : null;
  const events = pageEvents(eventType, event);
  return id === null || (events.length === 0 && title === null)
    ? null
    : { ...NOTHING_ELSE, on: 'page', id, events, title, at };
}

/** The event is about the copy and names the page that it was made of. */
const copyHappening = (original: string | null, copyId: string | null, at: number): Happening | null =>
  original === null
    ? null
    : { ...NOTHING_ELSE, on: 'page', id: original, events: ['page-copied'], copyId, at };

function pageEvents(eventType: string, event: unknown): readonly LinkEvent[] {
  const told = Object.hasOwn(PAGE_EVENTS, eventType) ? PAGE_EVENTS[eventType] : undefined;
  if (told !== undefined) return [told];
  if (eventType === 'avi:confluence:updated:page' && toldText(event, 'updateTrigger') === 'revert')
    return ['page-reverted'];
  const isLive = LIVE_EVENTS.includes(eventType) && toldText(event, 'content', 'subType') === 'live';
  return isLive ? ['page-live'] : [];
}

/** The product's own time, whether written as a date or as milliseconds; never one that is still to come. */
function timeIn(told: unknown, now: number): number {
  const text = typeof told === 'number' ? String(told) : told;
  if (typeof text !== 'string') return now;
  const ms = /^\d{10,16}$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isNaN(ms) || ms > now ? now : ms;
}
