/** Looks with the rights of the app, which finds what is hidden from one person. Throws only `PlatformError`. */
export interface TaskPresence {
  /** Ids of those that the app finds, and nothing else of them; at most a hundred are asked for. */
  among(issueIds: readonly string[]): Promise<readonly string[]>;
}
