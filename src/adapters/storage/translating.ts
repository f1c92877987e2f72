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

/**
 * 400 is what a request gets that can never succeed, such as a cursor that somebody made up; 403, an app that has not
 * been let into its storage, which is about no person.
 */
const KINDS: Readonly<Record<number, PlatformErrorKind>> = {
  400: 'rejected',
  403: 'not-granted',
  429: 'throttled',
};

export const toStorageError = (step: string, error: unknown): PlatformError =>
  new PlatformError(
    KINDS[error instanceof ForgeKvsAPIError ? error.responseDetails.status : 0] ?? 'unavailable',
    step,
  );
