/** Waits up to this long are what the app gives a product that is busy; longer ones are its patience with an answer. */
const LONGEST_SKIPPED_MS = 3_000;

/** Lets a test move the clock of everything in this process, and never wait for a pause between two tries. */
export class SkippedTime {
  private readonly now = Date.now;
  private readonly setTimeout = globalThis.setTimeout;
  private offsetMs = 0;

  begin(): void {
    const { now, setTimeout: after } = this;
    Date.now = () => now() + this.offsetMs;
    const skipping = (work: () => void, ms = 0) => after(work, ms <= LONGEST_SKIPPED_MS ? 0 : ms);
    globalThis.setTimeout = Object.assign(skipping, after);
  }

  advance(ms: number): void {
    this.offsetMs += ms;
  }

  end(): void {
    Date.now = this.now;
    globalThis.setTimeout = this.setTimeout;
  }
}
