import { PlatformError } from '../ports/platform-error';

/** Takes a platform failure as one more answer where the product can do without the thing asked for. */
export async function orElse<A, B>(
  work: () => Promise<A>,
  instead: (error: PlatformError) => B | Promise<B>,
): Promise<A | B> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PlatformError) return instead(error);
    throw error;
  }
}

/** The same for a refusal that a second try will not change; what may pass is thrown. */
export const orIfRefused = <A, B>(work: () => Promise<A>, instead: B): Promise<A | B> =>
  orElse(work, (error) => {
    if (error.retryable) throw error;
    return instead;
  });

/** Takes away what is stored of a run: garbage harms nobody, and is not worth failing for. */
export const removeQuietly = <Stored>(
  from: { remove(stored: Stored): Promise<void> },
  stored: Stored,
): Promise<void> =>
  orElse(
    () => from.remove(stored),
    () => undefined,
  );
