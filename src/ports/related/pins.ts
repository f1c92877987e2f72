/** Links between an issue and what is related to it, with the rights of the person who asks. Throws only `PlatformError`. */
export interface Pins {
  /** What stands between two issues; `typeId` is of the links that both of them show alike. */
  between(
    issueId: string,
    otherId: string,
  ): Promise<
    | { readonly kind: 'unlinked'; readonly typeId: string }
    | { readonly kind: 'linked' | 'not-visible' | 'no-link-type' }
  >;
  /** Jira makes the same link twice when it is asked twice. */
  pinIssue(
    issueId: string,
    link: { readonly otherId: string; readonly typeId: string },
  ): Promise<'pinned' | 'not-visible' | 'may-not-link'>;
  /** Removes the links of that type between the two; none is removed already. */
  unpinIssue(issueId: string, otherId: string): Promise<'unpinned' | 'not-visible' | 'may-not-link'>;
  /** Shows the page among the issue's links; twice is once. */
  pinPage(
    issueId: string,
    page: { readonly pageId: string; readonly title: string; readonly url: string },
  ): Promise<'pinned' | 'not-visible' | 'may-not-link'>;
  unpinPage(issueId: string, pageId: string): Promise<'unpinned' | 'not-visible' | 'may-not-link'>;
}
