/** The record that an issue and a page belong together. Throws only `PlatformError`. */
export interface SpecLinks {
  /** Twice is once. */
  record(link: {
    readonly issueId: string;
    readonly pageId: string;
    readonly projectId: string | null;
    readonly at: number;
  }): Promise<void>;
}
