import { type TrialFailure } from '../../domain/health/trial-result';
import { SCOPES } from './operation-scopes';
import { type OperationId } from './operations';
import { type ProductResponse } from './request';
import { saysScopeMissing } from './scope-missing';
import { toPlatformError } from './to-platform-error';

export interface Failed {
  readonly kind: 'failed';
  readonly why: TrialFailure;
}

export const failed = (why: TrialFailure): Failed => ({ kind: 'failed', why });

/** What a refusal of a self-test's call means; `unauthorised` is what 401, 403 and 404 say of this call. */
export async function trialRefusal(
  operation: OperationId,
  response: ProductResponse,
  unauthorised: TrialFailure,
): Promise<Failed> {
  if (await saysScopeMissing(response)) return failed({ kind: 'scope-missing', scopes: SCOPES[operation] });
  if ([401, 403, 404].includes(response.status)) return failed(unauthorised);
  if (response.status < 500 && response.status !== 429) return failed({ kind: 'not-accepted' });
  throw toPlatformError(operation, response);
}
