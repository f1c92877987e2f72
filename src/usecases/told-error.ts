import { PlatformError } from '../ports/platform-error';

/** What who waits has to be told of what a step has thrown: no product's refusal, or until when a product takes no more. */
export function toldError(thrown: unknown): Error | null {
  if (thrown instanceof PlatformError) return thrown.kind === 'throttled' ? thrown : null;
  return thrown instanceof Error ? thrown : new Error('thrown without an error');
}
