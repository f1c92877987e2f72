import { type CommonAnswer } from '../answers';

/** The calls around the link between an issue and the page that is its spec. */
export interface SpecLinkCalls {
  readonly 'find-pages': {
    readonly request: FindPagesRequest;
    readonly answer: PagesAnswer | CommonAnswer;
  };
  /** Pages that name the issue as theirs, asked for beside the preview of another one. */
  readonly 'find-claiming-pages': {
    readonly request: NoRequest;
    readonly answer: PagesAnswer | CommonAnswer;
  };
  readonly 'check-page': { readonly request: PageRequest; readonly answer: CheckPageAnswer | CommonAnswer };
  readonly 'adopt-spec': {
    readonly request: AdoptSpecRequest;
    readonly answer: AdoptSpecAnswer | CommonAnswer;
  };
  /** What the dialog *Unlink* begins with, asked by another one that turns to it. */
  readonly 'show-unlink': {
    readonly request: NoRequest;
    readonly answer: ShowUnlinkAnswer | CommonAnswer;
  };
  readonly 'unlink-spec': {
    readonly request: UnlinkSpecRequest;
    readonly answer: UnlinkSpecAnswer | CommonAnswer;
  };
  readonly 'restore-page': { readonly request: OfIssue; readonly answer: RestorePageAnswer | CommonAnswer };
  readonly 'recall-spec': {
    readonly request: AttemptRequest;
    readonly answer: RecallSpecAnswer | CommonAnswer;
  };
  readonly 'refresh-links': {
    readonly request: OfIssue;
    readonly answer: RefreshLinksAnswer | CommonAnswer;
  };
  readonly 'settle-news': { readonly request: OfIssue; readonly answer: SettleNewsAnswer | CommonAnswer };
}

type NoRequest = Readonly<Record<string, never>>;

export interface OfIssue {
  /** Where the frame does not stand on the issue. */
  readonly issueId?: string | undefined;
}

export interface RestorePageAnswer {
  readonly kind:
    | 'restored'
    | 'not-in-trash'
    | 'may-not-restore'
    | 'title-taken'
    | 'not-visible'
    | 'not-linked';
}

export interface SettleNewsAnswer {
  readonly kind: 'settled' | 'not-visible' | 'may-not-edit' | 'not-linked';
}

export interface RefreshLinksAnswer {
  readonly kind:
    | 'refreshed'
    | 'not-visible'
    | 'may-not-edit'
    | 'may-not-link'
    | 'page-not-visible'
    | 'not-linked';
}

export interface AttemptRequest {
  readonly attempt: string;
}

export type RecallSpecAnswer =
  | { readonly kind: 'recalled' | 'one-sided' | 'page-not-visible' | 'not-linked' }
  | { readonly kind: 'seen'; readonly page: Pick<LinkedPage, 'title' | 'path'> };

export interface FindPagesRequest {
  readonly words: string;
}

export interface PageRequest {
  readonly pageId: string;
}

export interface AdoptSpecRequest extends PageRequest {
  /** A fresh name for this try. */
  readonly attempt: string;
  readonly comment: boolean;
}

export interface UnlinkSpecRequest extends PageRequest {
  readonly attempt: string;
}

/** A page to choose. */
export interface PageChoice {
  readonly pageId: string;
  readonly title: string;
  readonly spaceName: string;
}

export interface PagesAnswer {
  readonly kind: 'pages';
  readonly pages: readonly PageChoice[];
}

/** What a dialog shows of a page; the path is relative to the site. */
export interface LinkedPage {
  readonly pageId: string;
  readonly title: string;
  readonly path: string;
}

/** A page that is linked, or about to be. */
export interface MadePage {
  readonly title: string;
  /** Relative to the site. */
  readonly path: string;
  readonly url: string;
}

/** Why a page cannot become the spec of an issue. */
export type AdoptionRefusal =
  | {
      readonly kind:
        | 'not-visible'
        | 'no-children-possible'
        | 'may-not-edit'
        | 'may-not-link'
        | 'page-not-visible'
        | 'page-trashed'
        | 'page-archived'
        | 'page-report'
        | 'may-not-edit-page';
    }
  | PageOfAnotherIssue
  | { readonly kind: 'issue-names-another'; readonly pageId: string };

export interface PageOfAnotherIssue {
  readonly kind: 'page-of-another-issue';
  /** `null` where the viewer may not know it. */
  readonly issueKey: string | null;
}

export interface CannotAdopt {
  readonly kind: 'cannot-adopt';
  readonly why: AdoptionRefusal;
}

export type CheckPageAnswer =
  | {
      readonly kind: 'adoptable';
      readonly issueKey: string;
      readonly page: LinkedPage;
      readonly standing: 'free' | 'names-this-issue' | 'copy' | 'names-former-issue';
      readonly formerIssueKey: string | null;
      readonly canComment: boolean;
    }
  | CannotAdopt;

export type AdoptSpecAnswer =
  | { readonly kind: 'page-taken'; readonly page: MadePage }
  | { readonly kind: 'already-claimed' }
  | CannotAdopt;

/** The first answer in the dialog *Use an existing page*: pages that are likely meant. */
export interface AdoptAnswer {
  readonly kind: 'adopt';
  readonly issueKey: string;
  readonly pages: readonly PageChoice[];
  /** About the page that the opener of the dialog named. */
  readonly chosen: CheckPageAnswer | null;
}

/** Why this person cannot take the link away; nothing is done half. */
export type UnlinkingRefusal =
  | {
      readonly kind: 'not-visible' | 'may-not-edit' | 'may-not-link' | 'may-not-edit-page' | 'page-hidden';
    }
  /** From `at` on, ms since the epoch, it can be known whether the page was deleted for good. */
  | { readonly kind: 'page-perhaps-gone'; readonly at: number };

export interface CannotUnlink {
  readonly kind: 'cannot-unlink';
  readonly why: UnlinkingRefusal;
}

/** The first answer in the dialog *Unlink*: what will be taken away. */
export interface UnlinkAnswer {
  readonly kind: 'unlink';
  readonly issueKey: string;
  readonly pageId: string;
  /** `null` when it is gone for good. */
  readonly page: LinkedPage | null;
}

export type ShowUnlinkAnswer = UnlinkAnswer | CannotUnlink | { readonly kind: 'not-linked' };

export interface Unlinked {
  readonly kind: 'unlinked';
  readonly page: LinkedPage;
}

/** Some of it is done; *continue* does the rest. */
export interface Unlinking {
  readonly kind: 'unlinking';
}

export type UnlinkSpecAnswer =
  | Unlinked
  | Unlinking
  | CannotUnlink
  | { readonly kind: 'not-linked' }
  | { readonly kind: 'busy'; readonly retryAfterMs: number };
