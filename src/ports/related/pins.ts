/** Links between an issue and what is related to it, with the rights of the person who asks. Throws only `PlatformError`. */
export interface Pins {
  /** A link that both issues show. `linked-already`: somebody made it before. */
  pinIssue(
    issueId: string,
    otherId: string,
  ): Promise<'pinned' | 'linked-already' | 'not-visible' | 'may-not-link' | 'no-link-type'>;
  /** Removes the links of that type between the two; none is removed already. */
  unpinIssue(issueId: string, otherId: string): Promise<'unpinned' | 'not-visible' | 'may-not-link'>;
  /** Shows the page among the issue's links; twice is once. */
  pinPage(
    issueId: string,
    page: { readonly pageId: string; readonly title: string; readonly url: string },
  ): Promise<'pinned' | 'not-visible' | 'may-not-link'>;
  unpinPage(issueId: string, pageId: string): Promise<'unpinned' | 'not-visible' | 'may-not-link'>;
}
