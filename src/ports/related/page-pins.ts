/** What a page remembers of the issues that it is pinned to, with the rights of the person who asks. Throws only `PlatformError`. */
export interface PagePinStore {
  /** Twice is once. `may-not-edit`: the page was left alone. */
  add(pageId: string, issueId: string): Promise<'kept' | 'may-not-edit'>;
  /** What is not there is removed already. */
  remove(pageId: string, issueId: string): Promise<'kept' | 'may-not-edit'>;
}
