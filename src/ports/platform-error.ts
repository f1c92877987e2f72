/**
 * What a remote system's refusal means to the product.
 *
 * Only `unavailable` leaves it open whether a write has happened; every other kind says that it has not.
 */
export type PlatformErrorKind =
  | 'throttled'
  | 'unavailable'
  | 'forbidden'
  /** An administrator has not approved what the app needs for it; nobody was asked. */
  | 'not-granted'
  | 'not-found'
  | 'not-connected'
  | 'rejected'
  | 'conflict';

/** The one error that adapters throw. Its message is for logs: it names the step, never the product's own text. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';

  constructor(
    readonly kind: PlatformErrorKind,
    step: string,
    readonly retryAfterMs?: number,
    /** Which of the products is not connected. */
    readonly missing: 'jira' | 'confluence' = 'confluence',
  ) {
    super(`${step}: ${kind}`);
  }

  get retryable(): boolean {
    return this.kind === 'throttled' || this.kind === 'unavailable';
  }

  /** True when a write that ended like this may still have been carried out. */
  get mayHaveHappened(): boolean {
    return this.kind === 'unavailable';
  }
}
