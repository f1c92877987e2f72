import { type AdfNode } from '../adf';
import { type Gap, gapsBetween } from './edit-script';
import { ALIKE, type Likeness } from './likeness';
import { mayBecome } from './list-kinds';
import { at } from './pick';
import { sameRuns } from './same-runs';

/** Which node of the one sequence is which of the other, by their places. */
export interface Alignment {
  readonly toRight: readonly (number | undefined)[];
  readonly toLeft: readonly (number | undefined)[];
  /** For each place on the left whether the right says the same, in the same order. */
  readonly same: readonly boolean[];
  /** Places on the right of nodes that stand elsewhere than on the left: unchanged, or found by `pairOthers`. */
  readonly moved: ReadonlySet<number>;
}

/** Pairs that are looked at one by one; in larger gaps only neighbours are. */
const MOST_PAIRS = 4_000;
const NEIGHBOURS = 10;

type Align = (left: readonly AdfNode[], right: readonly AdfNode[], likeness: Likeness) => Alignment;

/**
 * Finds the nodes of one sequence in another that has nothing to do with it: those that say the same,
 * in order; then those that stand elsewhere; then, between what is the same, those that are similar.
 */
export const alignStrangers: Align = (left, right, likeness) => {
  const pairing = new Pairing(left, right, likeness);
  pairing.pairStrangers();
  return pairing;
};

/**
 * Finds the nodes of a sequence in what became of it: also one that was written anew where it stood, and
 * before those whatever `pairOthers` knows to find.
 */
export function alignDescendants(
  left: readonly AdfNode[],
  right: readonly AdfNode[],
  likeness: Likeness,
  pairOthers?: PairOthers,
): Alignment {
  const pairing = new Pairing(left, right, likeness);
  pairing.pairDescendants(pairOthers);
  return pairing;
}

export type Pair = readonly [left: number, right: number];

/** Places of nodes that have no partner. */
export interface Free {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** What a node on the right comes of that is known to be new. */
export const NOTHING = -1;

/** Pairs nodes that have no partner yet, however often the ones on the right. */
export type PairOthers = (free: () => Free, pair: (left: number, right: number) => void) => void;

class Pairing implements Alignment {
  readonly toRight: (number | undefined)[];
  readonly toLeft: (number | undefined)[];
  readonly same: boolean[];
  readonly moved = new Set<number>();
  #gaps: readonly Gap[] = [];
  readonly #left: readonly AdfNode[];
  readonly #right: readonly AdfNode[];
  readonly #likeness: Likeness;

  constructor(left: readonly AdfNode[], right: readonly AdfNode[], likeness: Likeness) {
    this.#left = left;
    this.#right = right;
    this.#likeness = likeness;
    this.toRight = left.map(() => undefined);
    this.toLeft = right.map(() => undefined);
    this.same = left.map(() => false);
  }

  pairStrangers(): void {
    this.#pairSame();
    this.#pairMoved();
    this.#pairSimilar();
  }

  pairDescendants(pairOthers?: PairOthers): void {
    this.#pairSame();
    this.#pairMoved();
    pairOthers?.(
      () => this.#free(),
      (left, right) => {
        this.#pair(left, right);
        this.moved.add(right);
      },
    );
    this.#pairLoneOnes();
    this.#pairSimilar();
    if (pairOthers) this.#pairStrays();
    this.#pairRewritten();
  }

  #pairSame(): void {
    const runs = sameRuns(this.#left, this.#right, (node) => this.#likeness.meaning(node));
    for (const { left, right, length } of runs)
      for (let n = 0; n < length; n += 1) {
        this.#pair(left + n, right + n);
        this.same[left + n] = true;
      }
    this.#gaps = gapsBetween(runs, [this.#left.length, this.#right.length]);
  }

  #pairMoved(): void {
    const free = this.#free();
    const byMeaning = new Map<string, number>();
    for (const place of free.right.toReversed())
      byMeaning.set(this.#likeness.meaning(at(this.#right, place)), place);
    for (const place of free.left) {
      const meaning = this.#likeness.meaning(at(this.#left, place));
      const found = byMeaning.get(meaning);
      if (found === undefined) continue;
      byMeaning.delete(meaning);
      this.#pair(place, found);
      this.moved.add(found);
    }
  }

  /** One that is left and one that came in its place need no comparison. */
  #pairLoneOnes(): void {
    for (const gap of this.#gaps) {
      const { left, right } = this.#free(gap);
      if (left.length === 1 && right.length === 1) this.#pairOnly({ left, right }, gap);
    }
  }

  #pairSimilar(): void {
    for (const gap of this.#gaps) this.#pairLikest(this.#free(gap));
  }

  /** What people put elsewhere and reworded. */
  #pairStrays(): void {
    const free = this.#free();
    this.#pairLikest(free);
    for (const place of free.right) if (this.toLeft[place] !== undefined) this.moved.add(place);
  }

  /** Where one node was, or one table among others, the likest of what may come of it is what it was rewritten into. */
  #pairRewritten(): void {
    const known = this.toRight.flatMap((right = NOTHING, left) =>
      right === NOTHING || this.moved.has(right) ? [] : { left, right, length: 1 },
    );
    const gaps = gapsBetween(known, [this.#left.length, this.#right.length]);
    for (const gap of gaps) this.#pairOnly(this.#free(gap), gap);
  }

  #pairLikest({ left, right }: Free): void {
    const isNear = left.length * right.length <= MOST_PAIRS;
    const likely = left
      .flatMap((place, n) => {
        const near = isNear ? right : right.slice(Math.max(0, n - NEIGHBOURS), n + NEIGHBOURS);
        return near.map((other) => ({ pair: [place, other] as const, score: this.#score(place, other) }));
      })
      .filter(({ score }) => score >= ALIKE);
    const pairs: Pair[] = [];
    for (const { pair } of likely.toSorted((one, two) => two.score - one.score)) {
      if (pairs.some((one) => meet(one, pair))) continue;
      pairs.push(pair);
      this.#pair(...pair);
    }
  }

  #pairOnly({ left, right }: Free, gap: Gap): void {
    const [place, another] =
      left.length > 1 ? left.filter((one) => at(this.#left, one).type === 'table') : left;
    if (place === undefined || another !== undefined) return;
    // A list that came beside one that is lost is rather what came of that one than of the table.
    const lost = [...left.filter((one) => one !== place), place];
    const rewritten = right.filter((other) => this.#mayPair([place, other], gap));
    const pairs = rewritten.flatMap((other) => lost.map((one): Pair => [one, other]));
    const [likest] = pairs
      .filter((pair) => this.#mayPair(pair, gap))
      .toSorted((one, two) => this.#score(...two) - this.#score(...one));
    // Of several that are nothing like it any may have come of it, and all may be new.
    if (!likest || (rewritten.length > 1 && this.#score(...likest) === 0)) return;
    this.#pair(...likest);
    if (likest[0] !== place) this.#pairOnly(this.#free(gap), gap);
  }

  #mayPair([left, right]: Pair, gap: Gap): boolean {
    return mayBecome(at(this.#left, left), at(this.#right, right)) && !this.#crosses(gap, [left, right]);
  }

  #crosses({ left: [from, until] }: Gap, pair: Pair): boolean {
    for (let place = from; place < until; place += 1) {
      const other = this.toRight[place];
      if (other !== undefined && !this.moved.has(other) && meet([place, other], pair)) return true;
    }
    return false;
  }

  #score(left: number, right: number): number {
    return this.#likeness.between(at(this.#left, left), at(this.#right, right));
  }

  #free({ left, right }: Gap = { left: [0, this.#left.length], right: [0, this.#right.length] }): Free {
    return { left: unpaired(this.toRight, left), right: unpaired(this.toLeft, right) };
  }

  #pair(left: number, right: number): void {
    if (left > NOTHING) this.toRight[left] = right;
    this.toLeft[right] = left;
  }
}

/** Whether two pairs share a node or stand in another order on the one side than on the other. */
export const meet = ([left, right]: Pair, [place, other]: Pair): boolean =>
  (left - place) * (right - other) <= 0;

function unpaired(
  partners: readonly (number | undefined)[],
  [from, until]: readonly [number, number],
): readonly number[] {
  const free: number[] = [];
  for (let place = from; place < until; place += 1) if (partners[place] === undefined) free.push(place);
  return free;
}
