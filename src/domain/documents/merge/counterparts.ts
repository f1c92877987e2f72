import { type AdfNode } from '../adf';
import { alignDescendants, alignStrangers } from './align';
import { type Likeness } from './likeness';

export interface ThreeVersions {
  /** `null` when nobody knows what Lockstep left there. */
  readonly base: readonly AdfNode[] | null;
  readonly page: readonly AdfNode[];
  readonly wanted: readonly AdfNode[];
}

/** A node of the page, and what it is in the other versions. */
export interface OnPage {
  readonly page: AdfNode;
  readonly base: AdfNode | null;
  readonly wanted: AdfNode | null;
  /** Whether all three are known to say the same. */
  readonly isSettled: boolean;
}

/** A wanted node; `onPage` is its place there, `null` when the page does not have it. */
export interface Wanted {
  readonly wanted: AdfNode;
  readonly base: AdfNode | null;
  readonly onPage: number | null;
  /** Whether it stands elsewhere than in the base, while the page left it where it was. */
  readonly isMoved: boolean;
}

export interface Counterparts {
  readonly onPage: readonly OnPage[];
  readonly wanted: readonly Wanted[];
}

/** Says of every node of the page and every wanted one which nodes of the other versions it is. */
export function counterparts({ base, page, wanted }: ThreeVersions, likeness: Likeness): Counterparts {
  const known = base ?? [];
  const toPage = alignDescendants(known, page, likeness);
  const toWanted = alignDescendants(known, wanted, likeness);
  const placeOnPage = wanted.map((_, place) => {
    const origin = toWanted.toLeft.get(place);
    return origin === undefined ? undefined : toPage.toRight.get(origin);
  });
  const freePage = places(page).filter((place) => !toPage.toLeft.has(place));
  const isNew = (place: number): boolean => {
    const [node, origin] = [wanted[place], known[toWanted.toLeft.get(place) ?? -1]];
    return node !== undefined && (origin === undefined || !likeness.isSame(origin, node));
  };
  const freeWanted = places(wanted).filter((place) => placeOnPage[place] === undefined && isNew(place));
  const alignRest = base === null ? alignDescendants : alignStrangers;
  const direct = alignRest(pick(page, freePage), pick(wanted, freeWanted), likeness);
  for (const [left, right] of direct.toRight) placeOnPage[freeWanted[right] ?? 0] = freePage[left];
  const wantedOf = new Map(
    placeOnPage.flatMap((onPage, place) => (onPage === undefined ? [] : [[onPage, place]])),
  );
  const isSameInBoth = (origin = -1): boolean => toPage.same.has(origin) && toWanted.same.has(origin);
  return {
    onPage: page.map((node, place) => ({
      page: node,
      base: known[toPage.toLeft.get(place) ?? -1] ?? null,
      wanted: wanted[wantedOf.get(place) ?? -1] ?? null,
      isSettled: isSameInBoth(toPage.toLeft.get(place)),
    })),
    wanted: wanted.map((node, place) => ({
      wanted: node,
      base: known[toWanted.toLeft.get(place) ?? -1] ?? null,
      onPage: placeOnPage[place] ?? null,
      isMoved: toWanted.moved.has(place) && !toPage.moved.has(placeOnPage[place] ?? -1),
    })),
  };
}

const places = (nodes: readonly AdfNode[]): readonly number[] => [...nodes.keys()];

const pick = (nodes: readonly AdfNode[], chosen: readonly number[]): readonly AdfNode[] =>
  chosen.map((place) => nodes[place] ?? { type: '' });
