/** Jira's own keys; `undefined` is a status that an admin gave no category. */
export type StatusCategory = 'new' | 'indeterminate' | 'done' | 'undefined';

/** What an issue is called: shown, never compared. */
export interface IssueName {
  readonly issueId: string;
  readonly key: string;
  readonly summary: string;
}

/** The issue above, as its child tells it. */
export interface ParentFacts extends IssueName {
  /** As in `IssueFacts`; `null` where the child does not tell. */
  readonly hierarchyLevel: number | null;
}

/** An issue that another one waits for, as the link on the waiting issue tells it. */
export interface BlockerFacts {
  readonly issueId: string;
  readonly key: string;
  readonly category: StatusCategory;
}

/** What status, reports and analytics need to know of an issue, and nothing else of it. */
export interface IssueFacts extends IssueName {
  readonly issueTypeId: string;
  /** Jira's own: -1 a sub-task, 0 what teams work on, 1 an epic, more where a site has levels above. */
  readonly hierarchyLevel: number;
  /** `null` where there is none, or none that the asker can see. */
  readonly parent: ParentFacts | null;
  readonly statusId: string;
  /** As people named it: shown, never compared. */
  readonly statusName: string;
  readonly category: StatusCategory;
  /** When the issue last moved to another category, ms; `null` where Jira never recorded it. */
  readonly categoryChangedAt: number | null;
  /** Instants in ms; `null` where Jira keeps them from view. */
  readonly createdAt: number | null;
  readonly updatedAt: number | null;
  /** The local day `YYYY-MM-DD`, which has no zone; `null` where nobody set one. */
  readonly dueDate: string | null;
  /** Under a security level: for those only whom it names. */
  readonly secured: boolean;
  readonly flagged: boolean;
  /** Whether its status says that work stands still; of one that is done, it never does. */
  readonly statusBlocks: boolean;
  readonly labels: readonly string[];
  /** Issues that "block" this one, finished ones included. */
  readonly blockers: readonly BlockerFacts[];
}

/** What tells issues apart, in their order. */
export const idsOf = (issues: readonly Pick<IssueFacts, 'issueId'>[]): readonly string[] =>
  issues.map(({ issueId }) => issueId);
