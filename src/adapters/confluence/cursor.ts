/** Where a list goes on, from the address of its next page; `null` at the end. */
export function cursorIn(next: string | null): string | null {
  return next === null ? null : new URLSearchParams(next.slice(next.indexOf('?') + 1)).get('cursor');
}
