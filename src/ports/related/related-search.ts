import { type Found } from '../../domain/related/rank-related';

export interface RelatedIssue extends Found {
  readonly key: string;
  readonly statusName: string;
  readonly category: 'new' | 'indeterminate' | 'done';
  readonly parentId: string | null;
}

export interface RelatedPage extends Found {
  /** Below the wiki's base. */
  readonly path: string;
  readonly spaceName: string;
}

export interface FoundPart<Item> {
  readonly items: readonly Item[];
  /** How many there are as far as the product tells. */
  readonly total: number;
  /** There are more, and the product does not tell how many. */
  readonly isMore: boolean;
}

/** Searches with the rights of the person who asks: what they may not see is not found. Throws only `PlatformError`. */
export interface RelatedSearch {
  issues(jql: string): Promise<FoundPart<RelatedIssue>>;
  pages(cql: string): Promise<FoundPart<RelatedPage>>;
}
