import { type APIResponse, type RequestProductMethods, type Route } from '@forge/api';
import { PlatformError } from '../../ports/platform-error';
import { type Pace, paceAfter } from '../../domain/kernel/pace';
import { type IssueWrites } from './issue-writes';
import { at } from './fields';
import { limitSigns } from './limit-signs';
import { type Refusals } from './refusals';
import { createSlots } from './slots';
import { OPERATIONS, type OperationId, type ProductOperation } from './operations';

export type ProductResponse = Pick<APIResponse, 'ok' | 'status' | 'headers' | 'json' | 'text'>;

export interface ProductInit {
  /** Sent as JSON. */
  readonly body?: unknown;
}

/**
 * Calls a product as the user or as the app, as wiring decided.
 *
 * Answers whatever the product said to the request itself, refusals included. Throws `PlatformError`
 * when there is no such answer, and lets the platform's request for consent through untouched.
 */
export type ProductRequest = (
  operation: OperationId,
  route: Route,
  init?: ProductInit,
) => Promise<ProductResponse>;

/** One call as it went; ids and numbers only, since paths can carry what people searched for. */
export interface ProductCall {
  readonly operation: OperationId;
  /** `lost` when there was no answer of the product. */
  readonly status: number | 'lost';
  readonly ms: number;
}

export interface RequestTimes {
  readonly timeoutMs: number;
  /** The longest that a throttled call waits for its turn before it gives up. */
  readonly longestWaitMs: number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** The vendor recommends five to ten calls at once; bursts are answered with 429. Ten thousand issues are ten fetches. */
const CALLS_AT_ONCE = 10;
const FULL_PACE: Pace = { atOnce: CALLS_AT_ONCE, gapMs: 0 };
const NEEDS_AUTHENTICATION = 'NEEDS_AUTHENTICATION_ERR';
const PROXY_REFUSAL = 'PROXY_ERR';

/** How patient a call is while a person waits for it. */
export const PATIENCE_OF_PEOPLE: RequestTimes = {
  timeoutMs: 10_000,
  longestWaitMs: 2_000,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** Background work has minutes. */
export const PATIENCE_OF_SCHEDULES: RequestTimes = { ...PATIENCE_OF_PEOPLE, longestWaitMs: 30_000 };

type Send = () => Promise<ProductResponse>;

/** A function that answers a person ends after 25 s: its last word has to be out by then. */
const LONGEST_WAITED_MS = 22_000;

export interface AroundCalls {
  /** Hears of each attempt. */
  readonly onCall: (call: ProductCall) => void;
  /** One for all ways of calling the products: Jira counts the writes to an issue whoever's they are. */
  readonly issueWrites: IssueWrites;
  /** One for all ways, too: what one call was told to wait for holds for every other of its invocation. */
  readonly refusals: Refusals;
  /** How long a person has waited for this invocation; 0 where nobody does. */
  readonly waitedMs: () => number;
}

/**
 * `products` answers the methods of `asUser()` or `asApp()`; it is asked anew for each call, inside the
 * invocation. Calls slow down as soon as an answer says that a limit is near,
 * and writes to one issue before Jira would refuse them, which no answer announces.
 */
export function createProductRequest(
  products: () => RequestProductMethods,
  times: RequestTimes,
  { onCall, issueWrites, refusals, waitedMs }: AroundCalls,
): ProductRequest {
  const slots = createSlots(FULL_PACE, { ...times, now: () => performance.now() });
  return async (operationId, route, init) => {
    const operation: ProductOperation = OPERATIONS[operationId];
    const { longestWaitMs } = times;
    const product = isConfluences(operation) ? 'confluence' : 'jira';
    const send: Send = () =>
      slots.run(async () => {
        await refusals.pass(operationId, product, longestWaitMs);
        return observed(operationId, onCall, async () => {
          const timeoutMs = Math.min(times.timeoutMs, LONGEST_WAITED_MS - waitedMs());
          if (timeoutMs <= 0) throw new Error(`${operationId}: no time left`);
          const sending = sendOnce(products(), operation, route, init);
          const response = await withTimeout(operationId, timeoutMs, sending);
          slots.keepTo(paceAfter(slots.pace(), limitSigns(response), CALLS_AT_ONCE));
          if (isForAll(response)) refusals.note(product, waitTold(response) ?? 0);
          return response;
        });
      });
    if (!isRead(operation))
      await issueWrites.turn(operationId, { path: route.value, body: init?.body }, longestWaitMs);
    return sendPatiently(operationId, operation, send, times);
  };
}

async function observed(
  operation: OperationId,
  onCall: (call: ProductCall) => void,
  send: Send,
): Promise<ProductResponse> {
  const startedAt = performance.now();
  let status: ProductCall['status'] = 'lost';
  try {
    const response = await send();
    ({ status } = response);
    return response;
  } finally {
    onCall({ operation, status, ms: Math.round(performance.now() - startedAt) });
  }
}

function sendOnce(
  products: RequestProductMethods,
  operation: ProductOperation,
  route: Route,
  init: ProductInit | undefined,
): Promise<ProductResponse> {
  const { method } = operation;
  const accept = 'application/json';
  const request =
    init?.body === undefined
      ? { method, headers: { accept } }
      : { method, headers: { accept, 'content-type': accept }, body: JSON.stringify(init.body) };
  return isConfluences(operation)
    ? products.requestConfluence(route, request)
    : products.requestJira(route, request);
}

const isConfluences = ({ api }: ProductOperation): boolean => api.startsWith('confluence');

const isRead = ({ method, reads }: ProductOperation): boolean => method === 'GET' || reads === true;

/** Repeats what is safe to repeat: throttled calls after the wait they were told, and reads once. */
async function sendPatiently(
  step: OperationId,
  operation: ProductOperation,
  send: Send,
  times: RequestTimes,
): Promise<ProductResponse> {
  const first = await attempt(step, send);
  if (!(first instanceof PlatformError)) return first;
  const waitMs = first.retryAfterMs ?? 0;
  const isRepeatable = first.kind === 'throttled' || isRead(operation);
  if (!isRepeatable || waitMs > times.longestWaitMs) throw first;
  if (waitMs > 0) await times.sleep(waitMs);
  const second = await attempt(step, send);
  if (second instanceof PlatformError) throw second;
  return second;
}

/** The product's answer, or the trouble that another try may not meet. */
async function attempt(step: OperationId, send: Send): Promise<ProductResponse | PlatformError> {
  let response: ProductResponse;
  try {
    response = await send();
  } catch (error) {
    return troubleOf(step, error);
  }
  const { status } = response;
  if (status === 429) return new PlatformError('throttled', step, waitTold(response) ?? 1_000);
  if (status >= 500) return new PlatformError('unavailable', step, waitTold(response) ?? 200);
  return (await asPromised(step, response)) ?? new PlatformError('unavailable', step);
}

/** `null` for a success that is not the product's own: whether the call arrived, nobody knows. */
async function asPromised(step: OperationId, response: ProductResponse): Promise<ProductResponse | null> {
  const operation: ProductOperation = OPERATIONS[step];
  const { success } = operation;
  const { ok, status, headers } = response;
  if (!ok) return response;
  if (isRead(operation))
    return { ok, status, headers, json: () => readJson(step, response), text: () => response.text() };
  if (success === null) return response;
  if (typeof success === 'number') return status === success ? response : null;
  // A body can be read once.
  const told: Promise<unknown> = response.json().catch(() => null);
  if (at(await told, success) === undefined) return null;
  return { ok, status, headers, json: () => told, text: async () => JSON.stringify(await told) };
}

/** A proxy's own page, say, is no answer of the product: another try may have one. */
async function readJson(step: string, response: ProductResponse): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new PlatformError('unavailable', step);
  }
}

/** What Jira counts of one issue alone lets the writes to others through. */
const isForAll = ({ status, headers }: ProductResponse): boolean =>
  status === 429 && !headers.get('ratelimit-reason')?.includes('per-issue');

/** No answer of the product: the platform refused, or the call was lost on its way. */
function troubleOf(step: OperationId, error: unknown): PlatformError {
  if (error instanceof PlatformError) return error;
  const name = error instanceof Error ? error.name : null;
  if (name === NEEDS_AUTHENTICATION) throw error;
  if (name === PROXY_REFUSAL && !isServerFault(error)) {
    const missing = isConfluences(OPERATIONS[step]) ? 'confluence' : 'jira';
    throw new PlatformError('not-connected', step, undefined, missing);
  }
  return new PlatformError('unavailable', step, 200);
}

const isServerFault = (error: unknown): boolean => Number(at(error, 'status')) >= 500;

/** `Retry-After` in milliseconds; a gateway's 429 may come without one, and dates are not sent by these products. */
function waitTold(response: ProductResponse): number | undefined {
  const header = response.headers.get('retry-after') ?? '';
  return /^\d{1,6}$/.test(header) ? Number(header) * 1000 : undefined;
}

async function withTimeout<T>(step: string, timeoutMs: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${step}: no answer in ${String(timeoutMs)} ms`));
    }, timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
