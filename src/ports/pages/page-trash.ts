export type RestoreOutcome =
  | { readonly kind: 'restored' }
  /** It is current already, gone for good, or hidden from this person. */
  | { readonly kind: 'not-in-trash' }
  | { readonly kind: 'may-not-restore' }
  /** Another page took its title meanwhile, which a space has only once. */
  | { readonly kind: 'title-taken' };

/** Brings pages back with the rights of the person who asks. Throws only `PlatformError`. */
export interface PageTrash {
  /**
   * Changes the page's state alone, not a word of it; twice is once. `noteFor` makes of the page's text what its
   * history will say.
   */
  restore(pageId: string, noteFor: (body: string) => Promise<string>): Promise<RestoreOutcome>;
}
