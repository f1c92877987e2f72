/** Reads with the rights of the person who asks. Throws only `PlatformError`. */
export interface SpacePresence {
  /** Whether this person sees any current space: without one there is no place for a page. One call. */
  anySpace(): Promise<boolean>;
  /** Whether this person sees the space, and it is no archived one. One call. */
  sees(spaceId: string): Promise<boolean>;
}
