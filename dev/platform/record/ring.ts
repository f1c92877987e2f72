export interface Numbered {
  readonly seq: number;
}

/** Keeps the newest entries, numbered without gaps, so that a reader can go on where it stopped. */
export interface Ring<T extends Numbered> {
  add(entry: Omit<T, 'seq'>): T;
  /** Entries with a number from `first` on, and the number to ask for next. */
  since(first: number): { readonly entries: readonly T[]; readonly next: number };
}

export function createRing<T extends Numbered>(capacity: number): Ring<T> {
  const entries: T[] = [];
  let next = 0;
  return {
    add: (entry) => {
      const numbered = { ...entry, seq: next } as T;
      next += 1;
      entries.push(numbered);
      if (entries.length > capacity) entries.shift();
      return numbered;
    },
    since: (first) => ({ entries: entries.filter((entry) => entry.seq >= first), next }),
  };
}
