/** What people are called, for a day at most: asked while they look, told in what they write. Throws only `PlatformError`. */
export interface PersonNames {
  /** `null` where it is not known, or not any more. */
  of(accountId: string): Promise<string | null>;
  remember(accountId: string, name: string): Promise<void>;
}
