/** People of the site, as the person who asks may know them. Throws only `PlatformError`. */
export interface People {
  /** Names by account id; whoever is deactivated or unknown is left out. */
  namesOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
