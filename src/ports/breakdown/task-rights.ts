/** What a person may do with an issue and below it, by the product's word. */
export interface TaskRightsOf {
  readonly mayCreateTasks: boolean;
  readonly mayEdit: boolean;
}

/** Throws only `PlatformError`. */
export interface TaskRights {
  /** Neither for an issue that cannot be seen. */
  of(issueId: string): Promise<TaskRightsOf>;
}
