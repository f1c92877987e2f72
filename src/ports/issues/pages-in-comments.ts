export interface ToldPage {
  readonly issueId: string;
  readonly pageId: string;
  /** Absolute, of the wiki that it is in: an issue may have come from another site with its comments. */
  readonly base: string;
}

/** Pages that comments of Lockstep's lead to, as the person who asks sees the issues. Throws only `PlatformError`. */
export interface PagesInComments {
  /**
   * Of these issues, a hundred at most, those that have such a comment among their newest five hundred: one search,
   * and a read of each issue that it finds, or of all where Jira refuses to search. What people have written
   * themselves is none.
   */
  toldOn(issueIds: readonly string[]): Promise<readonly ToldPage[]>;
}
