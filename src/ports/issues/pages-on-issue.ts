/** Pages that Lockstep's links on an issue lead to, as the person who asks sees the issue. Throws only `PlatformError`. */
export interface PagesOnIssue {
  /** Their ids, known as soon as they are linked: no index has to learn of it. Nothing for a hidden issue. */
  linked(issueId: string): Promise<readonly string[]>;
}
