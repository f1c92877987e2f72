/** The rights of the person who asks. Throws only `PlatformError`. */
export interface SpaceRights {
  /** Answers no for a space that is gone or hidden. */
  mayCreatePages(spaceId: string): Promise<boolean>;
}
