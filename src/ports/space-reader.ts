import { type Space } from '../domain/spec/place';

/** Reads with the rights of the person who asks. Throws only `PlatformError`. */
export interface SpaceReader {
  /** Current spaces by name, in one call; `hasMore` when there are others. */
  first(): Promise<{ readonly spaces: readonly Space[]; readonly hasMore: boolean }>;
  /** Up to a thousand of them. */
  all(): Promise<readonly Space[]>;
  /** `null` when it cannot be seen. */
  one(spaceId: string): Promise<Space | null>;
}
