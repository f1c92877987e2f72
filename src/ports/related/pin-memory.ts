/** What Lockstep has pinned to an issue: `issue:10001`, `page:20002`. Throws only `PlatformError`. */
export interface PinMemory {
  of(issueId: string): Promise<readonly string[]>;
  add(issueId: string, target: string): Promise<void>;
  remove(issueId: string, target: string): Promise<void>;
}
