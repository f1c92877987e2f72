import { section } from '../manifest/reading';
import { type Outcome } from '../processes/child-channel';

/** What a run means for the event that it was given. */
export type Verdict =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'retry-requested'; readonly retry: Retry & { readonly afterMs: number } }
  /** The handler threw. */
  | { readonly kind: 'app-error'; readonly retry: Retry }
  /** A limit ended it: still counted against the app. */
  | { readonly kind: 'limit-exceeded'; readonly retry: Retry }
  | { readonly kind: 'platform-error'; readonly retry: Retry };

export interface Retry {
  readonly reason: string;
  readonly data: unknown;
}

/** doc:async-events-api */
const MAX_RETRY_AFTER_SECONDS = 900;
const MAX_RETRY_DATA_BYTES = 4 * 1024;
const RETRY_REQUEST = 'FUNCTION_RETRY_REQUEST';
const UNKNOWN_ERROR = 'FUNCTION_PLATFORM_UNKNOWN_ERROR';

export function judge(outcome: Outcome): Verdict {
  switch (outcome.kind) {
    case 'returned':
      return judgeResult(outcome.result);
    case 'threw': // Which reason the platform gives for a throw is not documented: a guess.
      return { kind: 'app-error', retry: { reason: UNKNOWN_ERROR, data: null } };
    case 'timed-out':
      return { kind: 'limit-exceeded', retry: { reason: 'FUNCTION_TIME_OUT', data: null } };
    case 'out-of-memory':
      return { kind: 'limit-exceeded', retry: { reason: 'FUNCTION_OUT_OF_MEMORY', data: null } };
    case 'crashed':
      return { kind: 'platform-error', retry: { reason: UNKNOWN_ERROR, data: null } };
  }
}

/** A retry request is told by its mark: `new InvocationError()` answers a plain object. */
function judgeResult(result: string | undefined): Verdict {
  const answer = section(result === undefined ? undefined : JSON.parse(result));
  if (answer['_retry'] !== true) return { kind: 'delivered' };
  const { retryAfter, retryReason, retryData } = section(answer['retryOptions']);
  const seconds = typeof retryAfter === 'number' && retryAfter > 0 ? retryAfter : 1;
  return {
    kind: 'retry-requested',
    retry: {
      afterMs: Math.min(seconds, MAX_RETRY_AFTER_SECONDS) * 1_000,
      reason: typeof retryReason === 'string' ? retryReason : RETRY_REQUEST,
      data: isRetryData(retryData) ? retryData : null,
    },
  };
}

const isRetryData = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  Buffer.byteLength(JSON.stringify(data)) <= MAX_RETRY_DATA_BYTES;

const FIRST_GAP_MS = 5_000;
const LONGEST_GAP_MS = 900_000;

/** Exponential gaps up to a quarter of an hour; where they begin is a guess. */
export const backOffMs = (attempts: number): number => Math.min(FIRST_GAP_MS * 2 ** attempts, LONGEST_GAP_MS);
