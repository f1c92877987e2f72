import { type CommonAnswer } from './answers';

/** What else is about the same thing: on panel and byline, and by a typed topic on the project page. */
export interface RelatedCalls {
  readonly 'find-related': {
    readonly request: FindRelatedRequest;
    readonly answer: RelatedAnswer | CommonAnswer;
  };
  readonly 'pin-related': {
    readonly request: RelatedTargetRequest;
    readonly answer: PinRelatedAnswer | CommonAnswer;
  };
  readonly 'unpin-related': {
    readonly request: RelatedTargetRequest;
    readonly answer: UnpinRelatedAnswer | CommonAnswer;
  };
  /** Of the issues that a page says it is pinned to, those that this person sees. */
  readonly 'pinned-issues': {
    readonly request: { readonly issueIds: readonly string[] };
    readonly answer: PinnedIssuesAnswer | CommonAnswer;
  };
  readonly 'dismiss-related': {
    readonly request: RelatedTargetRequest;
    readonly answer: { readonly kind: 'dismissed' | 'not-visible' } | CommonAnswer;
  };
}

/** The issue that the frame is about, where it does not stand on it. */
interface Subject {
  readonly issueId?: string | undefined;
}

export interface FindRelatedRequest extends Subject {
  readonly topic: string;
  /** Empty for everywhere. */
  readonly projectIds: readonly string[];
  readonly spaceKeys: readonly string[];
}

export interface RelatedTargetRequest extends Subject {
  readonly target: { readonly kind: 'issue' | 'page'; readonly id: string };
}

export interface RelatedAnswer {
  readonly kind: 'related';
  /** The words that were looked for; empty when the topic has none that tell anything. */
  readonly terms: readonly string[];
  readonly issues: RelatedPartView<RelatedIssueView>;
  readonly pages: RelatedPartView<RelatedPageView>;
}

export type RelatedPartView<Item> =
  | {
      readonly kind: 'found';
      readonly items: readonly Item[];
      readonly total: number;
      /** There are more than `total`. */
      readonly isMore: boolean;
    }
  | { readonly kind: 'unavailable' };

interface RelatedView {
  readonly id: string;
  readonly title: string;
  /** The words that its title has; empty where they stand in its text alone. */
  readonly reasons: readonly string[];
  /** Below the site. */
  readonly path: string;
  /** Lockstep has linked it with the issue. */
  readonly isPinned: boolean;
}

export interface RelatedIssueView extends RelatedView {
  readonly key: string;
  readonly statusName: string;
  readonly category: 'new' | 'indeterminate' | 'done';
}

export interface RelatedPageView extends RelatedView {
  readonly spaceName: string;
}

export interface PinRelatedAnswer {
  readonly kind:
    | 'pinned'
    | 'pinned-on-issue'
    | 'linked-already'
    | 'not-visible'
    | 'may-not-link'
    | 'no-link-type';
}

export interface UnpinRelatedAnswer {
  readonly kind: 'unpinned' | 'unpinned-on-issue' | 'not-visible' | 'may-not-link';
}

export interface PinnedIssuesAnswer {
  readonly kind: 'pinned-issues';
  readonly issues: readonly {
    readonly id: string;
    readonly key: string;
    readonly title: string;
    /** Below the site. */
    readonly path: string;
  }[];
}
