/** What a page's property says of the issues that it is pinned to: written by anyone who may edit the page, so only a hint. */
export interface PagePins {
  readonly v: 1;
  /** The page that it was written for; a copied page carries the one of its original. */
  readonly pageId: string;
  readonly issueIds: readonly string[];
}

/** As many as a popup can show; the oldest are forgotten by the page, never by their issues. */
const MOST_PINS = 50;

export const withPin = (pageId: string, issueIds: readonly string[], issueId: string): PagePins => ({
  v: 1,
  pageId,
  issueIds: [...issueIds.filter((each) => each !== issueId), issueId].slice(-MOST_PINS),
});

/** `null` when none is left. */
export function withoutPin(pageId: string, issueIds: readonly string[], issueId: string): PagePins | null {
  const left = issueIds.filter((each) => each !== issueId);
  return left.length === 0 ? null : { v: 1, pageId, issueIds: left };
}
