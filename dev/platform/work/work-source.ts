/** A piece of background work that fell due. */
export interface Work {
  run(): Promise<void>;
}

/** Something that has functions to run at certain instants of the site's clock. */
export interface WorkSource {
  /** The instant of the earliest piece that waits, or null; it may lie in the past. */
  earliest(): number | null;
  /** Takes the earliest piece that is due and may start, or null. */
  take(): Work | null;
}
