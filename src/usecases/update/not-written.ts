import { type PlatformError } from '../../ports/platform-error';

/** A product takes no more for now, or does not let this be done: this try has written nothing. */
export interface NotWritten {
  readonly kind: 'not-written';
  readonly error: PlatformError;
}

/** For calls after which nothing is written when they are refused; trouble after which nobody knows stays one. */
export function notWritten(error: PlatformError): NotWritten {
  if (error.mayHaveHappened) throw error;
  return { kind: 'not-written', error };
}
