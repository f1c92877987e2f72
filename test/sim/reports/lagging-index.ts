/** A view of records that learns of a write some time after it, as an index of Forge storage does. */
export class LaggingIndex<T> {
  private readonly shown = new Map<string, T>();
  private waiting: { readonly key: string; readonly value: T; readonly at: number }[] = [];

  /** The write is told from `at` on. */
  put(key: string, value: T, at: number): void {
    this.waiting.push({ key, value, at });
  }

  /** What the index knows by now, in no particular order; what `keep` refuses is never told again. */
  view(now: number, keep: (value: T) => boolean): readonly T[] {
    const due = this.waiting.filter(({ at }) => at <= now);
    if (due.length > 0) this.waiting = this.waiting.filter(({ at }) => at > now);
    for (const { key, value } of due) {
      if (keep(value)) this.shown.set(key, value);
      else this.shown.delete(key);
    }
    return [...this.shown.values()];
  }
}
