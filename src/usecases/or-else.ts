import { PlatformError } from '../ports/platform-error';

/** Takes a platform failure as one more answer where the product can do without the thing asked for. */
export async function orElse<A, B>(
  work: () => Promise<A>,
  instead: (error: PlatformError) => B,
): Promise<A | B> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PlatformError) return instead(error);
    throw error;
  }
}
