import { type RecentPage, type Space } from '../../domain/spec/place';

/** Reads with the rights of the person who asks. Throws only `PlatformError`. */
export interface SpaceReader {
  /** Up to a thousand current spaces by name. */
  all(): Promise<readonly Space[]>;
  /** `null` when it cannot be seen. */
  one(spaceId: string): Promise<Space | null>;
  /**
   * The shared space of the newest pages that this person created: one in which they may most likely
   * create another. As far as the search index knows; `null` when their last few pages stand in none.
   */
  lastUsed(): Promise<Space | null>;
  /**
   * The pages of current shared spaces that were changed last, newest first, in one call. `viewerId` is
   * the person who asks. As far as the search index knows.
   */
  recentPages(viewerId: string): Promise<readonly RecentPage[]>;
}
