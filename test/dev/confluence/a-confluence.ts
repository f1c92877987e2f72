import { randomUUID } from 'node:crypto';
import { loadConfluenceWorld } from '../../../dev/confluence/load-world';
import { confluenceOperations, confluencePageActions } from '../../../dev/confluence/operations';
import { createConfluenceTables } from '../../../dev/confluence/schema';
import { openDatabase } from '../../../dev/kernel/sqlite';
import { authenticate } from '../../../dev/products/auth';
import { exchangeLog } from '../../../dev/products/exchange-log';
import { type Answer, type ProductContext, Refusal } from '../../../dev/products/operation';
import { appendEvent, createOutboxTable, eventsAfter } from '../../../dev/products/outbox';
import { createPeopleTables, loadPeople } from '../../../dev/products/people';
import { createLimits } from '../../../dev/products/limits/limits';
import { answerCall, createRouter } from '../../../dev/products/router';
import { FORGE_ACTOR, FORGE_SCOPES, SITE_SESSION } from '../../../dev/products/wire';
import { type ConfluenceSite, START } from './a-world';

/** The members of answers that tests read by name; each answer has some of them. */
export interface AnswerBody {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly operations: readonly { readonly operation: string; readonly targetType: string }[];
  readonly title: string;
  readonly status: string;
  readonly version: { readonly number: number };
  readonly body: Readonly<Record<string, { readonly value: string }>>;
  readonly results: readonly AnswerBody[];
  readonly content: { readonly id: string };
  readonly errors: readonly { readonly status: number; readonly code: string; readonly title: string }[];
  readonly message: string;
  readonly hasPermission: boolean;
  readonly totalSize: number;
  readonly _links: { readonly next?: string; readonly webui: string };
}

export interface TestAnswer {
  readonly status: number;
  readonly body: AnswerBody;
  readonly headers: Readonly<Record<string, string>>;
}

export interface TestClient {
  get(path: string): Promise<TestAnswer>;
  post(path: string, body?: unknown): Promise<TestAnswer>;
  put(path: string, body?: unknown): Promise<TestAnswer>;
  delete(path: string): Promise<TestAnswer>;
}

export interface TestConfluence {
  readonly context: ProductContext;
  /** A person on the site's pages; null for an anonymous visitor. */
  as(accountId: string | null): TestClient;
  /** The app, or a person through it, with these scopes. */
  app(actor: string, ...scopes: string[]): TestClient;
  advance(ms: number): void;
  /** Events since the last time this was asked, as `type` and `content`. */
  events(): readonly { readonly type: string; readonly payload: Readonly<Record<string, unknown>> }[];
}

const TOKEN = 'site-token';

/** The emulated Confluence alone, in memory: calls go through the real router, without sockets. */
export function aConfluence(world: ConfluenceSite, adf: ProductContext['adf'] = 'verbatim'): TestConfluence {
  const db = openDatabase(':memory:');
  createPeopleTables(db);
  createOutboxTable(db);
  createConfluenceTables(db);
  loadPeople(db, world.people, world.groups);
  loadConfluenceWorld(db, world);
  let now = START + 86_400_000;
  let seen = 0;
  const context: ProductContext = {
    db,
    now: () => now,
    siteUrl: 'http://site.test',
    cloudId: randomUUID(),
    lag: { searchMs: 0, staleReadRate: 0 },
    adf,
    emit: (event) => {
      appendEvent(db, now, event);
    },
  };
  const router = createRouter([...confluenceOperations, ...confluencePageActions]);
  const limits = createLimits({ db: context.db, now: context.now, issueIdOf: () => undefined });
  const log = exchangeLog();

  async function call(
    headers: Record<string, string>,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<TestAnswer> {
    const text = body === undefined ? '' : JSON.stringify(body);
    const init = {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(text === '' ? {} : { body: text }),
    };
    const request = new Request(`http://site.test${path}`, init);
    const answer = await answered(request);
    log?.(request, text, answer);
    return {
      status: answer.status,
      body: JSON.parse(JSON.stringify(answer.body ?? null)) as AnswerBody,
      headers: answer.headers ?? {},
    };
  }

  async function answered(request: Request): Promise<Answer> {
    try {
      const principal = authenticate(db, TOKEN, 'confluence', request.headers);
      return await answerCall({ router, context, limits }, principal, request);
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      throw error;
    }
  }

  const client = (headers: Record<string, string>): TestClient => {
    const sent = { authorization: `Bearer ${TOKEN}`, ...headers };
    return {
      get: (path) => call(sent, 'GET', path),
      post: (path, body) => call(sent, 'POST', path, body),
      put: (path, body) => call(sent, 'PUT', path, body),
      delete: (path) => call(sent, 'DELETE', path),
    };
  };

  return {
    context,
    as: (accountId) => client({ [SITE_SESSION]: accountId ?? 'anonymous' }),
    app: (actor, ...scopes) => client({ [FORGE_ACTOR]: actor, [FORGE_SCOPES]: scopes.join(' ') }),
    advance: (ms) => {
      now += ms;
    },
    events: () => {
      const events = eventsAfter(db, seen);
      seen = events.at(-1)?.seq ?? seen;
      return events.map(({ eventType, payload }) => ({ type: eventType, payload }));
    },
  };
}

/** A body as clients write it. */
export const written = (doc: unknown) => ({ representation: 'atlas_doc_format', value: JSON.stringify(doc) });
