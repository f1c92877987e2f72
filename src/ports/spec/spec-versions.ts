import { type SpecPage } from '../../domain/spec/spec-job';

/** The page as it is now. */
export interface CurrentPage {
  readonly page: SpecPage;
  /** The document as text, just as the product gave it. */
  readonly body: string;
  readonly versionNumber: number;
  /** A live doc's text changes without a version. */
  readonly isLive: boolean;
  readonly versionMessage: string;
  /** Whether this person may change the page; true as well where the product does not say. */
  readonly mayEdit: boolean;
}

export interface OldVersion {
  readonly body: string;
  readonly message: string;
}

export type ReadPageOutcome =
  | ({ readonly kind: 'page' } & CurrentPage)
  /** `not-visible`: gone for good or hidden from this person, the product does not tell which. */
  | { readonly kind: 'not-visible' | 'trashed' | 'archived' };

export interface NewVersion {
  readonly pageId: string;
  readonly title: string;
  readonly body: string;
  /** One more than that of the page which was read: refused when somebody was faster. */
  readonly versionNumber: number;
  readonly message: string;
}

/**
 * `stale`: somebody has written a version meanwhile. `was-in-trash`: somebody had put the page there meanwhile,
 * and the write took it out again. With all but `written` no word of the page has changed.
 */
export interface WriteVersionOutcome {
  readonly kind:
    | 'written'
    | 'stale'
    | 'was-in-trash'
    | 'may-not-edit'
    | 'title-taken'
    | 'too-large'
    | 'not-accepted';
}

/** The versions of one page, read with the rights of the person who asks. Throws only `PlatformError`. */
export interface PageVersions {
  current(pageId: string): Promise<ReadPageOutcome>;
  /** An older version; `null` when it is not there. */
  at(pageId: string, versionNumber: number): Promise<OldVersion | null>;
}

/** Written with these rights as well. */
export interface SpecVersions extends PageVersions {
  write(version: NewVersion): Promise<WriteVersionOutcome>;
}
