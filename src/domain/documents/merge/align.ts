import { type AdfNode } from '../adf';
import { ALIKE, type Likeness } from './likeness';
import { sameRuns } from './same-runs';

/** Which node of the one sequence is which of the other, by their places. */
export interface Alignment {
  readonly toRight: ReadonlyMap<number, number>;
  readonly toLeft: ReadonlyMap<number, number>;
  /** Places on the left of nodes that say the same on the right, in the same order. */
  readonly same: ReadonlySet<number>;
  /** Places on the right of nodes that stand elsewhere than on the left, unchanged. */
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
  pairing.pairSame();
  pairing.pairMoved();
  pairing.pairSimilar();
  return pairing;
};

/** Finds the nodes of a sequence in what became of it: also one that was written anew where it stood. */
export const alignDescendants: Align = (left, right, likeness) => {
  const pairing = new Pairing(left, right, likeness);
  pairing.pairSame();
  pairing.pairMoved();
  pairing.pairSimilar();
  pairing.pairRewritten();
  return pairing;
};

interface Gap {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

class Pairing implements Alignment {
  readonly toRight = new Map<number, number>();
  readonly toLeft = new Map<number, number>();
  readonly same = new Set<number>();
  readonly moved = new Set<number>();
  private readonly gaps: Gap[] = [];

  constructor(
    private readonly left: readonly AdfNode[],
    private readonly right: readonly AdfNode[],
    private readonly likeness: Likeness,
  ) {}

  pairSame(): void {
    const { left, right, likeness } = this;
    let [from, to] = [0, 0];
    for (const run of [
      ...sameRuns(left, right, likeness),
      { left: left.length, right: right.length, length: 0 },
    ]) {
      this.gaps.push({ left: range(from, run.left), right: range(to, run.right) });
      for (let n = 0; n < run.length; n += 1) {
        this.pair(run.left + n, run.right + n);
        this.same.add(run.left + n);
      }
      [from, to] = [run.left + run.length, run.right + run.length];
    }
  }

  pairMoved(): void {
    const free = this.freePlaces();
    if (free.left.length === 0) return;
    const byMeaning = new Map<string, number>();
    for (const place of free.right.toReversed())
      byMeaning.set(this.likeness.meaning(at(this.right, place)), place);
    for (const place of free.left) {
      const meaning = this.likeness.meaning(at(this.left, place));
      const found = byMeaning.get(meaning);
      if (found === undefined) continue;
      byMeaning.delete(meaning);
      this.pair(place, found);
      this.moved.add(found);
    }
  }

  pairSimilar(): void {
    for (const gap of this.gaps) this.pairLikest(this.free(gap));
  }

  /** Where one node was and one of its type is, it was rewritten from scratch. */
  pairRewritten(): void {
    for (const gap of this.gaps) this.pairOnly(this.free(gap), gap);
  }

  private pairLikest({ left, right }: Gap): void {
    const isNear = left.length * right.length <= MOST_PAIRS;
    const candidates = left.flatMap((place, n) => {
      const near = isNear ? right : right.slice(Math.max(0, n - NEIGHBOURS), n + NEIGHBOURS);
      return near.map((other) => ({
        place,
        other,
        score: this.likeness.between(at(this.left, place), at(this.right, other)),
      }));
    });
    const likely = candidates.filter(({ score }) => score >= ALIKE);
    const pairs: (readonly [number, number])[] = [];
    for (const { place, other } of likely.toSorted((one, two) => two.score - one.score)) {
      if (pairs.some((pair) => meet(pair, [place, other]))) continue;
      pairs.push([place, other]);
      this.pair(place, other);
    }
  }

  private pairOnly({ left, right }: Gap, gap: Gap): void {
    const [place, another] = left;
    if (place === undefined || another !== undefined) return;
    const { type } = at(this.left, place);
    const rewritten = right.find(
      (other) => at(this.right, other).type === type && !this.crosses(gap, [place, other]),
    );
    if (rewritten !== undefined) this.pair(place, rewritten);
  }

  private crosses({ left }: Gap, pair: readonly [number, number]): boolean {
    return left.some((place) => {
      const other = this.toRight.get(place);
      return other !== undefined && !this.moved.has(other) && meet([place, other], pair);
    });
  }

  private freePlaces(): Gap {
    return this.free({ left: range(0, this.left.length), right: range(0, this.right.length) });
  }

  private free({ left, right }: Gap): Gap {
    return {
      left: left.filter((place) => !this.toRight.has(place)),
      right: right.filter((place) => !this.toLeft.has(place)),
    };
  }

  private pair(left: number, right: number): void {
    this.toRight.set(left, right);
    this.toLeft.set(right, left);
  }
}

/** Whether two pairs share a node or stand in another order on the one side than on the other. */
const meet = ([left, right]: readonly [number, number], [place, other]: readonly [number, number]): boolean =>
  (left - place) * (right - other) <= 0;

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, n) => from + n);

const at = (nodes: readonly AdfNode[], place: number): AdfNode => nodes[place] ?? { type: '' };
