/** What Lockstep has pinned to an issue: `issue:10001`, `page:20002`. Throws only `PlatformError`. */
export interface PinMemory {
  of(issueId: string): Promise<readonly string[]>;
  /** What was about to be pinned when nothing more was heard of it. */
  begunOf(issueId: string): Promise<readonly string[]>;
  /** Before a link is made that bears no mark of its own. */
  begin(issueId: string, target: string): Promise<void>;
  /** It is pinned, and no longer begun. */
  add(issueId: string, target: string): Promise<void>;
  /** It is neither pinned nor begun. */
  remove(issueId: string, target: string): Promise<void>;
}
