/**
 * What a request to the emulated products says about who asks. See docs/decisions/0004.
 *
 * - `Basic EMAIL:API_TOKEN`: a person, directly, with all their rights.
 * - `Bearer <site token>` + {@link FORGE_ACTOR}: the Forge host on behalf of the app; the granted
 *   scopes come along and are checked beside the permissions of the actor.
 * - `Bearer <site token>` + {@link SITE_SESSION}: a person who uses the site's own pages.
 * - nothing: an anonymous visitor.
 */
export const FORGE_ACTOR = 'x-forge-actor'; // `app`, `none` or `user:<accountId>`
export const FORGE_SCOPES = 'x-forge-scopes'; // granted scopes, separated by spaces
export const SITE_SESSION = 'x-site-session'; // an account id, or `anonymous`

/** What a call of the app has cost, in points; for the site's own books, never for the app. */
export const SITE_POINTS = 'x-site-points';

/** Which of the products' limits refuse; all of them count all the time. */
export interface LimitSettings {
  readonly pointsAnHour: number;
  readonly quota: boolean;
  readonly bursts: boolean;
  readonly issueWrites: boolean;
}

export interface OperationPoints {
  readonly operationId: string;
  readonly calls: number;
  readonly points: number;
}

/** What the app has used of a product's points since the top of the hour. */
export interface HourOfPoints {
  readonly used: number;
  /** The site's instant, ms. */
  readonly resetsAt: number;
  readonly operations: readonly OperationPoints[];
}

export interface LimitState {
  readonly settings: LimitSettings;
  readonly jira: HourOfPoints;
  readonly confluence: HourOfPoints;
}

/** The products process tells the site of new rows in its outbox; the site then reads them by sequence. */
export interface OutboxEvent {
  readonly seq: number;
  /** For instance `avi:jira:updated:issue`. */
  readonly eventType: string;
  readonly at: number;
  readonly actorId: string | null;
  /** True when the app itself (not a user through the app) made the change. */
  readonly byApp: boolean;
  /** The event's own fields as the platform's documents list them, without `eventType` and `selfGenerated`. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Calls of the site to the products process, under `/__products/`, with the site token. */
export interface ProductsControl {
  'GET /__products/outbox?after=SEQ': { readonly events: readonly OutboxEvent[] };
  'POST /__products/clock': { readonly offsetMs: number };
  'POST /__products/lag': { readonly searchMs: number; readonly staleReadRate: number };
  'GET /__products/limits': LimitState;
  'POST /__products/limits': Partial<LimitSettings>;
  'GET /__products/people': readonly SitePerson[];
  /** Takes the place of what was indexed before: the installed app's list, whole. */
  'POST /__products/indexed-properties': readonly IndexedProperty[];
}

/** A value inside entity or content properties that the app's manifest makes searchable, by an alias in JQL or CQL. */
export interface IndexedProperty {
  readonly product: 'jira' | 'confluence';
  readonly propertyKey: string;
  /** Names separated by dots. */
  readonly path: string;
  readonly alias: string;
}

export interface SitePerson {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string;
  readonly token: string;
  readonly active: boolean;
  readonly accountType: 'atlassian' | 'app';
  readonly locale: string;
  readonly timeZone: string;
  /** Products the person has a licence for. */
  readonly products: readonly ('jira' | 'confluence')[];
  readonly siteAdmin: boolean;
  /** One line for the control panel: who this is and what they may not see. */
  readonly about: string;
}
