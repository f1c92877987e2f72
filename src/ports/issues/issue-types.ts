export interface ParentType {
  readonly issueTypeId: string;
  readonly name: string;
}

/** Reads with the rights of the person who asks. Throws only `PlatformError`. */
export interface IssueTypes {
  /** The types of a project whose issues can have child issues; `null` for a project that is gone or hidden. */
  ofParents(projectId: string): Promise<readonly ParentType[] | null>;
}
