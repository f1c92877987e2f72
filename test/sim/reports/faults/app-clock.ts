import { type Clock } from '../../../../src/ports/clock';

/** The clock that the app reads: right, but for times in which it is days ahead or hours behind. */
export class AppClock implements Clock {
  private jump = { offsetMs: 0, until: 0 };

  constructor(private readonly worldNow: () => number) {}

  /** Until that instant of the world it is wrong by so much. */
  goWrong(offsetMs: number, until: number): void {
    this.jump = { offsetMs, until };
  }

  now(): number {
    const now = this.worldNow();
    return now < this.jump.until ? now + this.jump.offsetMs : now;
  }

  /** The first instant of the world at which it shows this time, or a later one. */
  worldTimeOf(shown: number): number {
    const { offsetMs, until } = this.jump;
    if (this.worldNow() >= until) return shown;
    return shown - offsetMs < until ? shown - offsetMs : Math.max(shown, until);
  }
}
