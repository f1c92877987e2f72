/** What has become of an issue or of its spec page; each surface says it in its viewer's language. */
export type LifeKind =
  | 'page-renamed'
  | 'page-moved'
  | 'page-trashed'
  | 'page-restored'
  | 'page-purged'
  | 'page-archived'
  | 'page-unarchived'
  | 'page-unreachable'
  | 'page-restricted'
  /** Its restrictions were changed, and this person can read it all the same. */
  | 'page-restrictions'
  | 'page-live'
  | 'page-reverted'
  | 'page-copied'
  | 'issue-moved'
  | 'issue-retyped'
  /** Its property no longer names the page that is its spec: it names another, or none. */
  | 'issue-forgot'
  /** It is under a security level, and this person sees it all the same. */
  | 'issue-secured'
  | 'issue-unreachable'
  | 'issue-restricted'
  | 'issue-deleted';

export type NextStep =
  | 'open-page'
  | 'restore-page'
  | 'open-trash'
  | 'ask-for-access'
  | 'refresh-links'
  | 'update-spec'
  | 'settle-news'
  | 'unlink';

export interface LifeView {
  readonly what: LifeKind;
  /** Ms since the epoch; `null` when nobody can know. */
  readonly at: number | null;
  readonly next: readonly NextStep[];
  /** The copy that is told of; absent where the viewer cannot open it. */
  readonly copy?: { readonly title: string; readonly path: string };
}
