/** With the rights of whoever asks. Throws only `PlatformError`. */
export interface PageTitles {
  /** Of those that are there and may be seen, with one call. */
  of(pageIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
