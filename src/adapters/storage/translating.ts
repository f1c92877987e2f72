import { ForgeKvsAPIError } from '@forge/kvs';
import { PlatformError, type PlatformErrorKind } from '../../ports/platform-error';

/** Runs one storage call and gives its failure the product's shape. */
export async function translating<T>(step: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toStorageError(step, error);
  }
}

export function toStorageError(step: string, error: unknown): PlatformError {
  const status = error instanceof ForgeKvsAPIError ? error.responseDetails.status : null;
  return new PlatformError(kindOf(status), step);
}

/**
 * 400 is what a request gets that can never succeed, such as a cursor that somebody made up; 401 and 403, an app that
 * has not been let into its storage, which is about no person.
 */
function kindOf(status: number | null): PlatformErrorKind {
  switch (status) {
    case 429:
      return 'throttled';
    case 400:
      return 'rejected';
    case 401:
    case 403:
      return 'not-granted';
    default:
      return 'unavailable';
  }
}
