import { type IssueGlance } from './issue-reader';

export interface IssuesPart {
  readonly issues: readonly IssueGlance[];
  /** Where the next part begins; `null` after the last. */
  readonly next: string | null;
}

/** The issues of a project that have a spec or could have one, as the person who asks sees them. Throws only `PlatformError`. */
export interface LinkIssues {
  /** A part of them in an order that does not move; nothing for a project that is hidden. */
  part(projectId: string, from: string | null): Promise<IssuesPart>;
  /** Those of these issues that the person can see, a hundred at most, in one read. */
  among(issueIds: readonly string[]): Promise<readonly IssueGlance[]>;
}
