/** What a person wants to see no more beside something; each has their own. Throws only `PlatformError`. */
export interface Dismissals {
  /** Names of what was dismissed: `issue:10001`, `page:20002`. */
  of(accountId: string, subject: string): Promise<readonly string[]>;
  add(accountId: string, subject: string, target: string): Promise<void>;
}
