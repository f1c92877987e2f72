import { Hono } from 'hono';
import { confluenceOperations, confluencePageActions } from '../confluence/operations';
import { jiraOperations } from '../jira/operations';
import { findIssue } from '../jira/store/issues';
import { type Db } from '../kernel/sqlite';
import { authenticate } from './auth';
import { exchangeLog } from './exchange-log';
import { type Answer, type ProductContext, Refusal } from './operation';
import { createControlRoutes } from './control-routes';
import { createLimits, type Limits } from './limits/limits';
import { appendEvent } from './outbox';
import { problem, productOf } from './problem';
import { answerCall, createRouter } from './router';

export interface ProductsOptions {
  readonly db: Db;
  /** Real time, ms; the site's clock is an offset to it. */
  readonly now: () => number;
  readonly clockOffsetMs?: number;
  readonly siteUrl: string;
  readonly cloudId: string;
  readonly siteToken: string;
  readonly adf: ProductContext['adf'];
  readonly lag: ProductContext['lag'];
  /** Told once a request has left new events in the outbox. */
  readonly onOutbox: () => void;
}

export interface ProductsApp {
  fetch(request: Request): Promise<Response>;
  readonly context: ProductContext;
  readonly limits: Limits;
}

const OPERATIONS = [...jiraOperations, ...confluenceOperations, ...confluencePageActions];

/** Both emulated products behind one `fetch`, and the calls by which the site steers them. */
export function createProductsApp(options: ProductsOptions): ProductsApp {
  const { db, siteToken } = options;
  let clockOffsetMs = options.clockOffsetMs ?? 0;
  let eventsWaiting = false;
  const now = (): number => options.now() + clockOffsetMs;
  const context: ProductContext = {
    db,
    now,
    siteUrl: options.siteUrl,
    cloudId: options.cloudId,
    lag: { ...options.lag },
    adf: options.adf,
    emit: (event) => {
      appendEvent(db, now(), event);
      eventsWaiting = true;
    },
  };
  const limits = createLimits({ db, now, issueIdOf: (idOrKey) => findIssue({ context }, idOrKey)?.id });
  const router = createRouter(OPERATIONS);
  const logExchange = exchangeLog();

  const answer = async (request: Request): Promise<Response> => {
    const requestText = logExchange && request.body ? await request.clone().text() : '';
    const given = await answered(request);
    logExchange?.(request, requestText, given);
    return toResponse(given);
  };

  const answered = async (request: Request): Promise<Answer> => {
    const path = new URL(request.url).pathname;
    try {
      const principal = authenticate(db, siteToken, productOf(path), request.headers);
      return await answerCall({ router, context, limits }, principal, request);
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      process.stderr.write(
        `${request.method} ${path} failed: ${error instanceof Error ? String(error.stack) : String(error)}\n`,
      );
      return problem(path, 500, 'The local site failed to answer; its terminal says why.');
    } finally {
      if (eventsWaiting) {
        eventsWaiting = false;
        options.onOutbox();
      }
    }
  };

  const app = new Hono();
  const setClockOffset = (offsetMs: number): number => (clockOffsetMs = offsetMs);
  app.route('/__products', createControlRoutes(context, { siteToken, limits, setClockOffset }));
  app.all('*', (c) => answer(c.req.raw));
  return { fetch: async (request) => app.fetch(request), context, limits };
}

function toResponse({ status, body, headers = {} }: Answer): Response {
  if (body === undefined) return new Response(null, { status, headers });
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
  });
}
