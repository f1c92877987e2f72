export type PageGlance =
  | {
      readonly kind: 'page';
      readonly title: string;
      readonly path: string;
      readonly base: string;
      /** Of its newest version, ms since the epoch. */
      readonly updatedAt: number;
    }
  /** Gone for good or hidden from this person: the product does not tell which. */
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'trashed' };

/** Reads with the rights of the person who asks. Throws only `PlatformError`. */
export interface PageReader {
  glance(pageId: string): Promise<PageGlance>;
}
