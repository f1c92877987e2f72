import { type PlatformError } from '../../ports/platform-error';

/** A product takes no more for now; `retryAfterMs` is `null` where it does not say for how long. */
export interface Throttled {
  readonly kind: 'throttled';
  readonly retryAfterMs: number | null;
}

/** For calls after which nothing is written when they are refused for now; all other trouble stays one. */
export function throttledBy(error: PlatformError): Throttled {
  if (error.kind !== 'throttled') throw error;
  return { kind: 'throttled', retryAfterMs: error.retryAfterMs ?? null };
}
