/** Links between an issue and what is related to it, with the rights of the person who asks. Throws only `PlatformError`. */
export interface Pins {
  /** A link that both issues show; twice is once. */
  pinIssue(
    issueId: string,
    otherId: string,
  ): Promise<'pinned' | 'not-visible' | 'may-not-link' | 'no-link-type'>;
  /** Shows the page among the issue's links; twice is once. */
  pinPage(
    issueId: string,
    page: { readonly pageId: string; readonly title: string; readonly url: string },
  ): Promise<'pinned' | 'not-visible' | 'may-not-link'>;
}
