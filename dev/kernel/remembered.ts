/** What was read once, until it may have changed. */
export interface Remembered<T> {
  readonly get: () => T;
  readonly forget: () => void;
}

/** For what is asked far more often than it changes, where every change goes through one place. */
export function remembered<T>(read: () => T): Remembered<T> {
  let known: { readonly value: T } | null = null;
  return {
    get: () => (known ??= { value: read() }).value,
    forget: () => {
      known = null;
    },
  };
}
