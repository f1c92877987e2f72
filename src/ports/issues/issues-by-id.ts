import { type IssueName } from '../../domain/status/issue-facts';

export interface NamedIssue extends IssueName {
  readonly projectId: string;
  /** As people named it. */
  readonly statusName: string;
  readonly category: 'new' | 'indeterminate' | 'done';
  /** 1 and above can have children and therefore a spec. */
  readonly hierarchyLevel: number;
  /** Under a security level: for those only whom it names. */
  readonly secured: boolean;
}

/** Throws only `PlatformError`. */
export interface IssuesById {
  /** Those that whoever asks can see; the others are simply not there. */
  read(issueIds: readonly string[]): Promise<readonly NamedIssue[]>;
}
