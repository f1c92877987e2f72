import { type AdfNode } from '../adf';
import { type Alignment, meet, NOTHING, type Pair } from './align';
import { type Likeness } from './likeness';
import { mayTell } from './signs';
import { at } from './pick';

type Places = readonly number[];
type Sides = readonly [left: readonly AdfNode[], right: readonly AdfNode[]];

/** Places without a partner between two neighbours that are still there. */
export interface Replaced {
  readonly lost: Places;
  readonly come: Places;
}

/** In larger gaps nobody would see what became of what. */
const MOST_PAIRS = 400;

/**
 * An alignment with what people wrote anew where it stood, as by a translation. What is the same in every language
 * tells what came of what; where nothing does and there are as many nodes as there were, of the same kinds, each
 * came of the one in its place.
 */
export function withThoseInPlace(alignment: Alignment, sides: Sides, likeness: Likeness): Alignment {
  if (replacedIn(alignment).length === 0) return alignment;
  const [toRight, toLeft] = [[...alignment.toRight], [...alignment.toLeft]];
  const found = { ...alignment, toRight, toLeft };
  for (const pairsOf of [pairsBySigns, pairsInOrder])
    for (const [one, other] of replacedIn(found).flatMap((gap) => pairsOf(gap, sides, likeness))) {
      toRight[one] = other;
      toLeft[other] = one;
    }
  return found;
}

/** What has come where a node stood that is lost: any of it may be what people made of it, or all be new. */
export function replacedIn({ toRight, toLeft, moved }: Alignment): readonly Replaced[] {
  if (!toRight.includes(undefined) || !toLeft.includes(undefined)) return [];
  const gaps: Replaced[] = [];
  let [lost, place]: [number[], number] = [[], 0];
  for (let one = 0; one <= toRight.length; one += 1) {
    const other = one === toRight.length ? toLeft.length : toRight[one];
    if (other === undefined) lost.push(one);
    if (other === undefined || moved.has(other)) continue;
    const come: number[] = [];
    for (; place < other; place += 1) if (toLeft[place] === undefined) come.push(place);
    gaps.push({ lost, come });
    lost = [];
    place = other + 1;
  }
  return gaps;
}

/** Those that go with no other one there is, or share words where what stands against them shares none. */
function pairsBySigns({ lost, come }: Replaced, [left, right]: Sides, likeness: Likeness): readonly Pair[] {
  if (lost.length * come.length > MOST_PAIRS) return [];
  const likely = lost
    .flatMap((one) => come.map((other): Pair => [one, other]))
    .filter(([one, other]) => mayTell(at(left, one), at(right, other)) === 'surely');
  const isAlike = ([one, other]: Pair): boolean => likeness.between(at(left, one), at(right, other)) > 0;
  const beats = (pair: Pair, other: Pair): boolean =>
    !meet(pair, other) || (isAlike(pair) && !isAlike(other));
  return likely.filter((pair) => likely.every((other) => other === pair || beats(pair, other)));
}

function pairsInOrder({ lost, come }: Replaced, [left, right]: Sides): readonly Pair[] {
  const pairs = lost.map((one, n): Pair => [one, come[n] ?? NOTHING]);
  const areAll =
    lost.length === come.length &&
    pairs.every(([one, other]) => mayTell(at(left, one), at(right, other)) !== null);
  return areAll ? pairs : [];
}
