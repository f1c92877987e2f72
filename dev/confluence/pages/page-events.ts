import { type Call } from '../../products/operation';
import { isoTime, pageLinks, spaceKey } from './page-answer';
import { type PageRow, shownVersion } from './page-store';

export type PageEvent =
  | 'created'
  | 'initialized'
  | 'updated'
  | 'started'
  | 'snapshotted'
  | 'published'
  | 'copied'
  | 'moved'
  | 'trashed'
  | 'restored'
  | 'deleted'
  | 'archived'
  | 'unarchived'
  | 'permissions_updated';

type Json = Readonly<Record<string, unknown>>;

/** Tells the platform of a page. The event holds neither body nor parent, as in the product: who needs them reads the page. */
export function emitPageEvent(call: Call, event: PageEvent, page: PageRow, more: Json = {}): void {
  emitContentEvent(call, `avi:confluence:${event}:page`, { content: pageContent(call, page), ...more });
}

/** The envelope that events of pages and comments share. */
export function emitContentEvent({ context, principal }: Call, eventType: string, more: Json): void {
  context.emit({
    eventType,
    principal,
    payload: {
      ...(principal.accountId === null ? {} : { atlassianId: principal.accountId }),
      eventCreatedDate: isoTime(context.now()),
      suppressNotifications: false,
      ...more,
    },
  });
}

/** What events say of a page; people are named by account id alone. */
export function pageContent({ context }: Call, page: PageRow): Json {
  const version = shownVersion(context.db, page);
  return {
    id: String(page.id),
    type: 'page',
    ...(page.subtype === '' ? {} : { subType: page.subtype }),
    status: page.status,
    title: page.title,
    space: { id: page.space_id, key: spaceKey(context, page.space_id) },
    history: { createdBy: knownUser(page.author_id), createdDate: isoTime(page.created_at) },
    version: { by: knownUser(version.author_id), when: isoTime(version.created_at), number: version.number },
    _links: { webui: pageLinks(context, page).webui },
  };
}

export const knownUser = (accountId: string): Json => ({ type: 'known', accountId });
