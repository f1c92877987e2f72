/** Jira's own keys; `undefined` is a status that an admin gave no category. */
export type StatusCategory = 'new' | 'indeterminate' | 'done' | 'undefined';

/** An issue that another one waits for, as the link on the waiting issue tells it. */
export interface BlockerFacts {
  readonly issueId: string;
  readonly key: string;
  readonly category: StatusCategory;
}

/** What status, reports and analytics need to know of an issue, and nothing else of it. */
export interface IssueFacts {
  readonly issueId: string;
  readonly key: string;
  readonly summary: string;
  readonly category: StatusCategory;
  /** As people named it: shown, never compared. */
  readonly statusName: string;
  /** When the issue last moved to another category, ms; `null` where Jira never recorded it. */
  readonly categoryChangedAt: number | null;
  readonly flagged: boolean;
  readonly labels: readonly string[];
  /** Issues that "block" this one, finished ones included. */
  readonly blockers: readonly BlockerFacts[];
}
