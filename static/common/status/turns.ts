/**
 * At most this many statuses of a page ask at once: a page may have ten of them, and each waits in a
 * function and a product that serve others too.
 */
const AT_ONCE = 5;

/**
 * Does the work when one of the turns is free. The frames of a page know nothing of each other, but come
 * from one origin, whose locks they share. Where the browser keeps its locks from us, nobody waits.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (locks === undefined) return work();
  const waiting = new AbortController();
  return new Promise((resolve, reject) => {
    let begun = false;
    const begin = async (): Promise<void> => {
      if (begun) return;
      begun = true;
      waiting.abort();
      await work().then(resolve, reject);
    };
    for (let turn = 0; turn < AT_ONCE; turn += 1) {
      const { signal } = waiting;
      // What we gave up ourselves is refused as well, and then the work has begun.
      void locks.request(`lockstep-status-${String(turn)}`, { signal }, begin).catch(begin);
    }
  });
}
