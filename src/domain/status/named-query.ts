/** More ids than this make an address that browsers and Jira cut. */
export const MOST_IDS = 150;

/** Finds exactly these issues; `null` for none and for too many. */
export function namedQuery(ids: readonly string[]): string | null {
  return ids.length === 0 || ids.length > MOST_IDS ? null : `id IN (${ids.join(', ')})`;
}

/** Some of many issues: from the how-maniest to the how-maniest, counted from one. */
export interface NamedPart {
  readonly from: number;
  readonly to: number;
  readonly query: string;
}

/** More searches than this nobody looks through. */
const MOST_PARTS = 10;

/**
 * Finds them in several searches, the first ones where even those are too many; none where one is enough. Without
 * blanks, since a page may hold dozens of these.
 */
export function namedParts(ids: readonly string[]): readonly NamedPart[] {
  if (ids.length <= MOST_IDS) return [];
  const parts = Math.min(MOST_PARTS, Math.ceil(ids.length / MOST_IDS));
  return Array.from({ length: parts }, (_, n) => {
    const first = n * MOST_IDS;
    const part = ids.slice(first, first + MOST_IDS);
    return { from: first + 1, to: first + part.length, query: `id IN (${part.join(',')})` };
  });
}
