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

/** When to try an event again that a product refused, or `null` when it is given up. */
export function retryOf(
  error: PlatformError,
  event: unknown,
  { mostRetries, firstWaitMs }: Patience,
): Retry | null {
  const told = toldAt(event, 'retryContext', 'retryCount');
  const count = typeof told === 'number' ? told : 0;
  if (!error.retryable || count >= mostRetries) return null;
  return { kind: 'retry', afterMs: Math.max(error.retryAfterMs ?? 0, firstWaitMs * 2 ** count) };
}
