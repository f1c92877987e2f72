import { type Space } from '../domain/spec/place';

/** Reads with the rights of the person who asks. Throws only `PlatformError`. */
export interface SpaceReader {
  /** The first fifty current spaces by name, in one call. */
  first(): Promise<readonly Space[]>;
  /** Up to a thousand of them. */
  all(): Promise<readonly Space[]>;
  /** `null` when it cannot be seen. */
  one(spaceId: string): Promise<Space | null>;
  /**
   * The shared space of the newest pages that this person created: one in which they may most likely
   * create another. As far as the search index knows; `null` when their last few pages stand in none.
   */
  lastUsed(): Promise<Space | null>;
}
