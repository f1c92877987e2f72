export interface IssueCard {
  readonly issueId: string;
  readonly key: string;
  readonly projectId: string;
  /** 1 and above can have children and therefore a spec. */
  readonly hierarchyLevel: number;
  /** Under a security level: for those only whom it names. */
  readonly secured: boolean;
  readonly summary: string;
  readonly typeName: string;
  readonly statusName: string;
  readonly category: 'new' | 'indeterminate' | 'done';
  /** The page that the issue's own property names as its spec. */
  readonly namedPageId: string | null;
}

/** Issues as Jira itself shows them to the person who asks. Throws only `PlatformError`. */
export interface IssueCards {
  /** `null` when the issue cannot be seen. */
  card(issueId: string): Promise<IssueCard | null>;
}
