import { type Clock } from '../ports/clock';

/**
 * Does a piece of work at the first call of a process, and then again only when so much time has passed, however
 * often it is called; `null` in between. What failed is done again by the next call.
 */
export function nowAndThen<T>(
  clock: Clock,
  everyMs: number,
  work: () => Promise<T>,
): () => Promise<T | null> {
  let doneAt = -Infinity;
  return async () => {
    const now = clock.now();
    // A clock that was set back says nothing of how long ago it was.
    if (Math.abs(now - doneAt) < everyMs) return null;
    const done = await work();
    doneAt = now;
    return done;
  };
}
