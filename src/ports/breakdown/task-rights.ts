/** What a person may do below an issue, by the product's word. Throws only `PlatformError`. */
export interface TaskRights {
  /** False also for an issue that cannot be seen. */
  mayCreateBelow(issueId: string): Promise<boolean>;
}
