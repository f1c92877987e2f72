import { PlatformError, type PlatformErrorKind } from '../../ports/platform-error';
import { type ProductResponse } from './request';

/** Translates a refusal that the calling adapter did not expect. */
export function toPlatformError(step: string, { status }: Pick<ProductResponse, 'status'>): PlatformError {
  return new PlatformError(kindOf(status), `${step} (${String(status)})`);
}

function kindOf(status: number): PlatformErrorKind {
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 409) return 'conflict';
  if (status === 429) return 'throttled';
  return status >= 500 ? 'unavailable' : 'rejected';
}
