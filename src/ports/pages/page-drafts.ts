/** Changes to a published page that are not published yet. */
export interface FoundDraft {
  /** Who saved it last; `null` where the product does not say. */
  readonly authorId: string | null;
}

/** Reads with the rights of the person who asks. Throws only `PlatformError`. */
export interface PageDrafts {
  /** `null` where this person sees none. */
  find(pageId: string): Promise<FoundDraft | null>;
}
