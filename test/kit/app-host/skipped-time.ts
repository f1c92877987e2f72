/** Waits up to this long are what the app gives a product that is busy; longer ones are its patience with an answer. */
const LONGEST_SKIPPED_MS = 3_000;
const LONG_MS = 1_000_000_000;

/** Lets a test move the clock of everything in this process, and never wait for a pause between two tries. */
export class SkippedTime {
  private readonly now = Date.now;
  private readonly setTimeout = globalThis.setTimeout;
  private readonly running = performance.now.bind(performance);
  private offsetMs = 0;
  private skippedMs = 0;
  private lasting: ReturnType<typeof setInterval> | undefined;

  begin(): void {
    this.lasting = setInterval(() => undefined, LONG_MS);
    const { now, setTimeout: after } = this;
    Date.now = () => now() + this.offsetMs;
    // Else waits that follow each other would add up to one that is not skipped.
    performance.now = () => this.running() + this.skippedMs;
    const skipping = (work: () => void, ms = 0) => {
      // An invocation that was killed is not waited for; whoever holds the clock is, by this alone.
      if (ms > LONGEST_SKIPPED_MS) return after(work, ms).unref();
      this.skippedMs += ms;
      return after(work, 0);
    };
    globalThis.setTimeout = Object.assign(skipping, after);
  }

  advance(ms: number): void {
    this.offsetMs += ms;
  }

  end(): void {
    clearInterval(this.lasting);
    Date.now = this.now;
    performance.now = this.running;
    globalThis.setTimeout = this.setTimeout;
  }
}
