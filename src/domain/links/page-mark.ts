/** What a page's own property says: written by anyone who may edit the page, so only a hint. */
export interface FoundMark {
  /** The page that it was written for; a copied page carries the one of its original. */
  readonly pageId: string;
  readonly issueId: string;
}

export type MarkMeaning =
  | { readonly kind: 'none' }
  | { readonly kind: 'this-issue' }
  | { readonly kind: 'other-issue'; readonly issueId: string }
  /** The page was copied with the property of the page that it was copied from. */
  | { readonly kind: 'copy'; readonly of: FoundMark };

/** What the property found on page `pageId` means to the issue. */
export function meaningOfMark(mark: FoundMark | null, pageId: string, issueId: string): MarkMeaning {
  if (mark === null) return { kind: 'none' };
  if (mark.pageId !== pageId) return { kind: 'copy', of: mark };
  return mark.issueId === issueId ? { kind: 'this-issue' } : { kind: 'other-issue', issueId: mark.issueId };
}
