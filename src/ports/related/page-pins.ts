/** `kept`: it was so already. `may-not-edit`: the page was left alone. */
export type PagePinning = 'written' | 'kept' | 'may-not-edit';

/** What a page remembers of the issues that it is pinned to, with the rights of the person who asks. Throws only `PlatformError`. */
export interface PagePinStore {
  /** Twice is once. */
  add(pageId: string, issueId: string): Promise<PagePinning>;
  /** What is not there is removed already. */
  remove(pageId: string, issueId: string): Promise<PagePinning>;
}
