export interface FoundPage {
  readonly pageId: string;
  readonly title: string;
  readonly spaceName: string;
  /** Below the wiki's base. */
  readonly path: string;
}

/** Finds current pages with the rights of the person who asks. Throws only `PlatformError`. */
export interface PageFinder {
  /** At most ten whose title has words that begin so, the latest changed first; in one space, if it is named. */
  byTitle(words: string, spaceKey?: string): Promise<readonly FoundPage[]>;
  /**
   * Pages whose property names one of these issues, a hundred issues at most: as far as the search index
   * knows, and copies of such pages among them.
   */
  naming(issueIds: readonly string[]): Promise<readonly FoundPage[]>;
}
