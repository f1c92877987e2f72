import { type Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { type SitePerson } from '../products/wire';
import { type SiteForPages } from '../site/http/site-for-pages';
import { type Notice, takeNotice } from './notice';

export type ChosenMode = 'light' | 'dark' | 'auto';

export interface ProductAnswer {
  readonly status: number;
  /** Parsed JSON, or null where there was none. */
  readonly body: unknown;
}

/** A product failed in a way that no page has words for (a fault, or an operation that is not there). */
export class ProductFailure extends Error {
  constructor(
    readonly path: string,
    readonly answer: ProductAnswer,
  ) {
    super(`${path} answered ${String(answer.status)}: ${refusalText(answer.body)}`);
  }
}

/** One request of one person: who looks, in which language and zone, and what they are shown. */
export interface Visit {
  readonly site: SiteForPages;
  readonly person: SitePerson | null;
  readonly locale: string;
  readonly timeZone: string;
  readonly chosenMode: ChosenMode;
  readonly url: URL;
  /** Left by the request that sent the browser here. */
  readonly notice: Notice | null;
  /** Asks a product as this person. */
  ask(path: string, init?: RequestInit): Promise<ProductAnswer>;
  /** Reads as this person; null when they may not see it or it is not there. */
  read<T>(path: string): Promise<T | null>;
  /** Reads what the page can do without: null also when the product fails. */
  tryRead<T>(path: string): Promise<T | null>;
}

export function visitOf(site: SiteForPages, context: Context): Visit {
  const person = site.person(context.req.raw);
  const ask = async (path: string, init?: RequestInit): Promise<ProductAnswer> => {
    const response = await site.fetchAs(person?.accountId ?? null, path, init);
    return { status: response.status, body: parse(await response.text()) };
  };
  return {
    site,
    person,
    locale: chosenLocale(getCookie(context, 'site_locale')) ?? person?.locale ?? 'en-US',
    timeZone: person?.timeZone ?? 'UTC',
    chosenMode: chosenMode(getCookie(context, 'site_theme')),
    url: new URL(context.req.url),
    notice: takeNotice(context),
    ask,
    read: async <T>(path: string) => {
      const answer = await ask(path);
      if (answer.status < 300) return answer.body as T;
      if (UNSEEN.has(answer.status)) return null;
      throw new ProductFailure(path, answer);
    },
    tryRead: async <T>(path: string) => {
      const answer = await ask(path);
      return answer.status < 300 ? (answer.body as T) : null;
    },
  };
}

/** Statuses by which the products say "not for you, or not there". */
const UNSEEN: ReadonlySet<number> = new Set([401, 403, 404, 410]);

/** A body for {@link Visit.ask}. */
export function json(method: 'POST' | 'PUT', body: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** What a refusal says, in any of the products' error shapes. */
export function refusalText(body: unknown): string {
  if (typeof body !== 'object' || body === null) return 'no details were given';
  const { errorMessages, errors, message } = body as Readonly<Record<string, unknown>>;
  const found: readonly unknown[] = [
    ...(Array.isArray(errorMessages) ? (errorMessages as readonly unknown[]) : []),
    ...(Array.isArray(errors) ? errors.map(titleOf) : (Object.values(errors ?? {}) as readonly unknown[])),
    message,
  ];
  const words = found.filter((part): part is string => typeof part === 'string' && part !== '');
  return words.join(' ') || 'no details were given';
}

function titleOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'title' in error ? error.title : undefined;
}

/** For this browser's session, in the place of the profile's. */
const chosenLocale = (cookie: string | undefined): string | null =>
  cookie !== undefined && /^[a-z]{2}-[A-Z]{2}$/.test(cookie) ? cookie : null;

function chosenMode(cookie: string | undefined): ChosenMode {
  return cookie === 'light' || cookie === 'dark' ? cookie : 'auto';
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
}
