import { termsIn } from './salient-terms';

/** Something that a search has found, in the order in which it was found. */
export interface Found {
  readonly id: string;
  readonly title: string;
}

export interface Ranked<Item extends Found> {
  readonly item: Item;
  /** The terms that its title has; empty where they stand in its text alone. */
  readonly reasons: readonly string[];
}

/** As many as anybody looks through. */
export const MOST_SHOWN = 5;

/**
 * The best of what was found, each once: who has more of the terms in the title comes first, an earlier term counts
 * more than a later one, then the search's own order.
 */
export function rankRelated<Item extends Found>(
  items: readonly Item[],
  terms: readonly string[],
): readonly Ranked<Item>[] {
  const distinct = [...new Map(items.toReversed().map((item) => [item.id, item])).values()].toReversed();
  return distinct
    .map((item, n) => {
      const reasons = termsIn(item.title, terms);
      const score = reasons.reduce((sum, term) => sum + terms.length - terms.indexOf(term), 0);
      return { item, reasons, score, n };
    })
    .toSorted((one, other) => other.score - one.score || one.n - other.n)
    .slice(0, MOST_SHOWN)
    .map(({ item, reasons }) => ({ item, reasons }));
}
