import { InvocationError, InvocationErrorCode } from '@forge/events';

/** What a function of events answers to be called again with the same one: the platform wants it returned, not thrown. */
export const callAgain = (afterMs: number): InvocationError =>
  new InvocationError({
    retryAfter: Math.ceil(afterMs / 1_000),
    retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
