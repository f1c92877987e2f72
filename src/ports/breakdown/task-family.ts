/** The issue that is broken down, as one person sees it. */
export interface TaskParent {
  readonly issueId: string;
  readonly key: string;
  readonly projectId: string;
  readonly summary: string;
  readonly hierarchyLevel: number;
}

/** What a task says of where it came from; others may have written it. */
export interface Provenance {
  /** Token of the run that made it. */
  readonly op: string;
  /** Number of its row. */
  readonly row: number;
  readonly specIssueId: string;
  readonly criteria: readonly string[];
}

export interface TaskIssue {
  readonly issueId: string;
  readonly key: string;
  readonly summary: string;
  readonly parentId: string | null;
  readonly typeName: string;
  readonly statusName: string;
  readonly category: 'new' | 'indeterminate' | 'done';
  readonly provenance: Provenance | null;
}

export interface FamilyIds {
  readonly issueId: string;
  /** In rank order. */
  readonly childIds: readonly string[];
}

export interface TaskFamily {
  readonly parent: TaskParent;
  /** In rank order; those that no search knows yet last. */
  readonly children: readonly TaskIssue[];
  /** Of the other issues that were asked for, those this person sees elsewhere. */
  readonly others: readonly TaskIssue[];
  /** What the children are, the most frequent type first. */
  readonly childTypes: readonly CreatableType[];
}

/** A type of issue that this person may create in the project. */
export interface CreatableType {
  readonly typeId: string;
  readonly name: string;
  readonly hierarchyLevel: number;
}

export interface CreateForm {
  /** Fields that have to be filled in, beside those that every task has. */
  readonly required: readonly { readonly fieldId: string; readonly name: string }[];
  readonly fieldIds: readonly string[];
  readonly priorities: readonly { readonly priorityId: string; readonly name: string }[];
}

/** Reads with the rights of the person who asks. Throws only `PlatformError`. */
export interface TaskFamilies {
  /** `null` when the issue cannot be seen. */
  ids(issueId: string): Promise<FamilyIds | null>;
  /** `null` when the issue cannot be seen. */
  family(ids: FamilyIds, others: readonly string[]): Promise<TaskFamily | null>;
  /** Empty for who may not create issues there. */
  types(projectId: string): Promise<readonly CreatableType[]>;
  /** `null` for a type that this person may not create there. */
  form(projectId: string, typeId: string): Promise<CreateForm | null>;
}
