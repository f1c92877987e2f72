import { type PlatformError } from '../ports/platform-error';
import { toldAt } from './told';

/** A request to be called again with the same event; wiring turns it into the platform's form. */
export interface Retry {
  readonly kind: 'retry';
  readonly afterMs: number;
}

/** How long an event that fails is worth another try: the first wait, which doubles, and how many there are. */
export interface Patience {
  readonly mostRetries: number;
  readonly firstWaitMs: number;
}

/** The platform keeps no longer one (doc:async-events-api); what comes before its time is refused and told anew. */
const LONGEST_WAIT_MS = 900_000;

/** When to try an event again that a product refused, or `null` when it is given up. */
export function retryOf(
  error: PlatformError,
  event: unknown,
  { mostRetries, firstWaitMs }: Patience,
): Retry | null {
  const told = toldAt(event, 'retryContext', 'retryCount');
  const count = typeof told === 'number' ? told : 0;
  if (!error.retryable || count >= mostRetries) return null;
  const waitMs = Math.max(error.retryAfterMs ?? 0, firstWaitMs * 2 ** count);
  return { kind: 'retry', afterMs: Math.min(waitMs, LONGEST_WAIT_MS) };
}
