import { openDatabase } from '../../../dev/kernel/sqlite';
import { createProductsApp } from '../../../dev/products/app';
import { type Limits } from '../../../dev/products/limits/limits';
import { type ProductContext } from '../../../dev/products/operation';
import { eventsAfter } from '../../../dev/products/outbox';
import { openSiteData } from '../../../dev/products/site-data';
import { FORGE_ACTOR, FORGE_SCOPES, SITE_SESSION } from '../../../dev/products/wire';
import { type World } from '../../../dev/seed/world';

/** Any JSON object of an answer; tests read members by name and compare what they find. */
export interface Body {
  readonly [member: string]: Body;
}

/** A member that is text, or a number as the ids of remote links are. */
export function textOf(body: Body, member: string): string {
  const value: unknown = body[member];
  return typeof value === 'number' ? value.toString() : (value as string);
}

export const idOf = (body: Body): string => textOf(body, 'id');

export interface JiraAnswer {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

export interface JiraClient {
  get(path: string): Promise<JiraAnswer>;
  post(path: string, body?: unknown): Promise<JiraAnswer>;
  put(path: string, body?: unknown): Promise<JiraAnswer>;
  delete(path: string): Promise<JiraAnswer>;
}

export interface TestJira {
  readonly context: ProductContext;
  readonly limits: Limits;
  /** A person by handle, on the site's pages; null for an anonymous visitor. */
  as(accountId: string | null): JiraClient;
  /** The app, or a person through it, with these scopes. */
  app(actor: string, ...scopes: string[]): JiraClient;
  /** A client that brings its own headers. */
  with(headers: Readonly<Record<string, string>>): JiraClient;
  /** Events since the last time this was asked. */
  events(): readonly { readonly type: string; readonly byApp: boolean; readonly payload: Body }[];
  advance(ms: number): void;
}

const TOKEN = 'site-token';
const SITE = 'http://site.test';

/** The emulated Jira in memory: calls go through the whole products app, without sockets. Paths start after `/rest/api/3`, or are whole. */
export function aJira(world: World, now: number): TestJira {
  const db = openDatabase(':memory:');
  const { cloudId } = openSiteData(db, () => world);
  let instant = now;
  let seen = 0;
  const app = createProductsApp({
    db,
    now: () => instant,
    siteUrl: SITE,
    cloudId,
    siteToken: TOKEN,
    adf: 'verbatim',
    lag: { searchMs: 0, staleReadRate: 0 },
    onOutbox: () => undefined,
  });

  async function call(
    headers: Readonly<Record<string, string>>,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<JiraAnswer> {
    const request = new Request(`${SITE}${path.startsWith('/rest/') ? '' : '/rest/api/3'}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = await app.fetch(request);
    const text = await answer.text();
    return {
      status: answer.status,
      body: (text === '' ? null : JSON.parse(text)) as Body,
      headers: answer.headers,
    };
  }

  const client = (headers: Readonly<Record<string, string>>): JiraClient => ({
    get: (path) => call(headers, 'GET', path),
    post: (path, body) => call(headers, 'POST', path, body),
    put: (path, body) => call(headers, 'PUT', path, body),
    delete: (path) => call(headers, 'DELETE', path),
  });
  const trusted = { authorization: `Bearer ${TOKEN}` };

  return {
    context: app.context,
    limits: app.limits,
    as: (accountId) => client({ ...trusted, [SITE_SESSION]: accountId ?? 'anonymous' }),
    app: (actor, ...scopes) => client({ ...trusted, [FORGE_ACTOR]: actor, [FORGE_SCOPES]: scopes.join(' ') }),
    with: client,
    events: () => {
      const events = eventsAfter(db, seen);
      seen = events.at(-1)?.seq ?? seen;
      return events.map(({ eventType, byApp, payload }) => ({
        type: eventType,
        byApp,
        payload: payload as unknown as Body,
      }));
    },
    advance: (ms) => {
      instant += ms;
    },
  };
}
