import { PlatformError } from '../platform-error';

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

/** A write that was not made, because Lockstep rests. As with a throttled one, a later try may go through. */
export class SitePaused extends PlatformError {
  constructor(
    step: string,
    readonly since: number,
  ) {
    super('throttled', step);
  }
}
