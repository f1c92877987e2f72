/** Why a product did not do what a round asked of it. */
export type TrialFailure =
  /** The person may not create issues in the project, or pages in the space, or cannot see it. */
  | { readonly kind: 'may-not-create' }
  /** The project has no type of issue that can stand alone. */
  | { readonly kind: 'no-issue-type' }
  /** The project has no type of issue that can have child issues, and so no specs. */
  | { readonly kind: 'no-epic-type' }
  /** The create screen wants more than a summary; names of the fields as the site calls them. */
  | { readonly kind: 'fields-required'; readonly fields: readonly string[] }
  /** The workflow offers this person no transition that needs no further fields. */
  | { readonly kind: 'no-transition' }
  | { readonly kind: 'may-not-comment' }
  | { readonly kind: 'may-not-change' }
  /** What was read is not what was written. */
  | { readonly kind: 'read-differs' }
  | { readonly kind: 'scope-missing'; readonly scopes: readonly string[] }
  /** The product refused for a reason that its status does not tell. */
  | { readonly kind: 'not-accepted' }
  /** The answer to a creation did not come: clean-up finds out whether there is something. */
  | { readonly kind: 'answer-lost' }
  /** No answer of the product: whether the write took place is not known. */
  | { readonly kind: 'unavailable' | 'not-connected' }
  /** The same; how long to wait, where the product has said so. */
  | { readonly kind: 'throttled'; readonly retryAfterMs?: number };

export type TrialResult =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly why: TrialFailure };

/** What became of a thing that a round had made. */
export type Removal =
  /** It was never made. */
  | { readonly kind: 'not-there' }
  | { readonly kind: 'removed' }
  /** In the space's trash: removing it for good takes an administrator of the space. */
  | { readonly kind: 'in-trash' }
  /** Nothing tells yet whether it was made; the next round looks again. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'left'; readonly path: string; readonly why: TrialFailure };
