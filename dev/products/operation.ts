import { type Db } from '../kernel/sqlite';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Who asks, as far as the products know. `scopes` is `all` for people who come without the app. */
export interface Principal {
  readonly kind: 'user' | 'app' | 'anonymous';
  readonly accountId: string | null;
  readonly scopes: ReadonlySet<string> | 'all';
}

/** What both products share: one database, one clock, one outbox. */
export interface ProductContext {
  readonly db: Db;
  /** The site's instant, ms since the epoch. */
  readonly now: () => number;
  /** For `self` links, without a trailing slash: `http://127.0.0.1:8080`. */
  readonly siteUrl: string;
  readonly cloudId: string;
  readonly lag: { searchMs: number; staleReadRate: number };
  /** `service` stores ADF as the products do; `verbatim` as given. */
  readonly adf: 'service' | 'verbatim';
  readonly emit: (event: {
    readonly eventType: string;
    readonly principal: Principal;
    readonly payload: Readonly<Record<string, unknown>>;
  }) => void;
}

export interface Call {
  readonly context: ProductContext;
  readonly principal: Principal;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON, or undefined without a body. */
  readonly body: unknown;
  readonly headers: Headers;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A documented refusal: thrown anywhere below an operation, answered as it stands. */
export class Refusal extends Error {
  constructor(readonly answer: Answer) {
    super(`refused with ${String(answer.status)}`);
  }
}

/**
 * One row of a product's operation table.
 *
 * `full` behaves as documented, `shape` answers in the documented form with little behind it, `none`
 * answers 501 with its name. Scopes: one of `classic` or all of `granular` must be granted.
 */
export interface Operation {
  readonly operationId: string;
  readonly method: Method;
  readonly path: string;
  readonly depth: 'full' | 'shape' | 'none';
  readonly scopes: { readonly classic: readonly string[]; readonly granular: readonly string[] };
  readonly run?: (call: Call) => Answer | Promise<Answer>;
}
