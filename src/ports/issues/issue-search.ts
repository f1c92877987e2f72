import { type IssueFacts } from '../../domain/status/issue-facts';
import { type SiteFields } from '../../domain/status/site-fields';

export type SearchOutcome =
  | {
      readonly kind: 'found';
      /** Each issue once. */
      readonly issues: readonly IssueFacts[];
      /** False when the query finds more than these. */
      readonly complete: boolean;
    }
  /** Jira does not run this query for this person; `CheckQuery` tells why. */
  | { readonly kind: 'refused' };

/** How many more were read, while further ones are to be; false where nobody wants them any more. */
export type TakeCount = (more: number) => Promise<boolean>;

export type TakeEarly = (issues: readonly IssueFacts[]) => Promise<unknown>;

/**
 * Finds issues with the rights of whoever asks, in an order of our own that does not move.
 *
 * Nothing is capped silently: what is not all says so. Throws only `PlatformError`.
 */
export interface IssueSearch {
  /** The first hundred at most, by one call. */
  first(jql: string, fields: SiteFields): Promise<SearchOutcome>;
  /**
   * All of them with the fewest calls one after the other, for a person who waits. `early` is handed those of the
   * first page as soon as they are there, if more are still being read; it has those that changed category last. All
   * is there when that is done, too.
   */
  allAtOnce(jql: string, fields: SiteFields, early?: TakeEarly): Promise<SearchOutcome>;
  /**
   * All of them for the fewest points of the hourly quota, for work that nobody waits for; only those that were
   * counted, once `count` wants no more.
   */
  allInTurn(jql: string, fields: SiteFields, count?: TakeCount): Promise<SearchOutcome>;
}

/** Throws only `PlatformError`. */
export interface SomeIssues {
  /** Those of these ids that whoever asks can see, wherever they are; the others are simply not there. */
  some(issueIds: readonly string[], fields: SiteFields): Promise<readonly IssueFacts[]>;
}
