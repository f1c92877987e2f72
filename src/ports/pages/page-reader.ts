import { type FoundMark } from '../../domain/links/page-mark';

export interface VisiblePage {
  readonly title: string;
  readonly path: string;
  readonly base: string;
  readonly spaceId: string;
  /** `null` at the top of its space. */
  readonly parentId: string | null;
  /** Of its newest version, ms since the epoch. */
  readonly updatedAt: number;
  /** A live doc: what is typed there is published at once. */
  readonly isLive: boolean;
  readonly mayEdit: boolean;
  readonly mark: FoundMark | null;
  /** Its own property says that Lockstep writes it as a report; a copy of one says so too. */
  readonly isReport: boolean;
  /** Issues that the page's own property says it is pinned to: a hint, as `mark` is. */
  readonly pinnedTo: readonly string[];
}

export type PageGlance =
  | (VisiblePage & { readonly kind: 'page' })
  | (VisiblePage & { readonly kind: 'archived' | 'trashed' })
  /** Gone for good or hidden from this person: the product does not tell which. */
  | { readonly kind: 'not-visible' };

/** Reads with the rights of the person who asks. Throws only `PlatformError`. */
export interface PageReader {
  /** One call, whatever it answers. */
  glance(pageId: string): Promise<PageGlance>;
}
