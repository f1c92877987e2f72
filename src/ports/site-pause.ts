export interface Pause {
  /** Milliseconds since the epoch. */
  readonly since: number;
}

/** Whether an admin has told Lockstep to rest on this site. Throws only `PlatformError`. */
export interface SitePause {
  /** `null` while Lockstep is at work. */
  find(): Promise<Pause | null>;
  set(pause: Pause | null): Promise<void>;
}
