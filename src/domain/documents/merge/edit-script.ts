/** A run that stands in both sequences: as many items from `left` on as from `right` on. */
export interface CommonRun {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** What stands between two common runs: places from the first on up to, not including, the second. */
export interface Gap {
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
}

/** What two sequences of these lengths do not share, in order. */
export function gapsBetween(runs: readonly CommonRun[], lengths: readonly [number, number]): readonly Gap[] {
  const gaps: Gap[] = [];
  let [left, right] = [0, 0];
  for (const run of [...runs, { left: lengths[0], right: lengths[1], length: 0 }]) {
    if (run.left > left || run.right > right)
      gaps.push({ left: [left, run.left], right: [right, run.right] });
    [left, right] = [run.left + run.length, run.right + run.length];
  }
  return gaps;
}

/** Beyond so many edits two texts have little in common; looking on would cost the square of it. */
const MOST_EDITS = 1_000;

/**
 * What two sequences share, in order, with as few edits between as there can be (Myers 1986).
 *
 * Takes time by length times edits. Sequences that are further apart than a person can follow share
 * only what stands once in each, if that is in the same order.
 */
export function commonRuns<T>(left: readonly T[], right: readonly T[]): readonly CommonRun[] {
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  const shorter = Math.min(left.length, right.length) - start;
  while (end < shorter && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  const middle = middleRuns(left.slice(start, left.length - end), right.slice(start, right.length - end));
  return [
    { left: 0, right: 0, length: start },
    ...middle.map(shifted(start, start)),
    { left: left.length - end, right: right.length - end, length: end },
  ].filter(({ length }) => length > 0);
}

/** A run so much further on in each sequence. */
export const shifted =
  (from: number, to: number) =>
  (run: CommonRun): CommonRun => ({ ...run, left: run.left + from, right: run.right + to });

function middleRuns<T>(left: readonly T[], right: readonly T[]): readonly CommonRun[] {
  if (left.length === 0 || right.length === 0) return [];
  const trail = forwardTrail(left, right);
  return runsOf(trail === null ? onceInBoth(left, right) : walkBack(trail, [left.length, right.length]));
}

/**
 * For each number of edits the furthest place on each diagonal, until the end is reached.
 *
 * Diagonal k holds the places where left - right = k; it is kept at index k + edits.
 */
function forwardTrail<T>(left: readonly T[], right: readonly T[]): readonly Int32Array[] | null {
  const trail: Int32Array[] = [];
  const most = Math.min(MOST_EDITS, left.length + right.length);
  let before = new Int32Array(1);
  for (let edits = 0; edits <= most; edits += 1) {
    const furthest = new Int32Array(2 * edits + 1);
    for (let k = -edits; k <= edits; k += 2) {
      let x = edits === 0 ? 0 : stepOf(before, edits, k);
      while (x < left.length && x - k < right.length && left[x] === right[x - k]) x += 1;
      furthest[k + edits] = x;
      if (x >= left.length && x - k >= right.length) return [...trail, furthest];
    }
    trail.push(furthest);
    before = furthest;
  }
  return null;
}

/** Whether an edit to diagonal k comes from the diagonal above, as an insertion, or from the one below. */
const isInsertion = (before: Int32Array, edits: number, k: number): boolean =>
  k === -edits || (k !== edits && (before[k + edits - 2] ?? -1) < (before[k + edits] ?? -1));

const stepOf = (before: Int32Array, edits: number, k: number): number =>
  isInsertion(before, edits, k) ? (before[k + edits] ?? 0) : (before[k + edits - 2] ?? 0) + 1;

type Pair = readonly [left: number, right: number];

function walkBack(trail: readonly Int32Array[], [leftEnd, rightEnd]: Pair): readonly Pair[] {
  const pairs: Pair[] = [];
  let [x, y] = [leftEnd, rightEnd];
  for (let edits = trail.length - 1; edits >= 0; edits -= 1) {
    const before = trail[edits - 1];
    const entered = before === undefined ? 0 : stepOf(before, edits, x - y);
    const inserted = before !== undefined && isInsertion(before, edits, x - y);
    for (; x > entered; x -= 1, y -= 1) pairs.push([x - 1, y - 1]);
    if (inserted) y -= 1;
    else x -= 1;
  }
  return pairs.reverse();
}

function onceInBoth<T>(left: readonly T[], right: readonly T[]): readonly Pair[] {
  const [inLeft, inRight] = [placesOf(left), placesOf(right)];
  const shared = left.flatMap((item, place): Pair[] => {
    const other = inRight.get(item);
    return inLeft.get(item) === place && other !== undefined && other >= 0 ? [[place, other]] : [];
  });
  return longestRising(shared);
}

const TWICE = -1;

function placesOf<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const places = new Map<T, number>();
  items.forEach((item, place) => places.set(item, places.has(item) ? TWICE : place));
  return places;
}

/** The most pairs that stand in the same order on both sides. */
function longestRising(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [];
  const previous = pairs.map(([, right], index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < right) low = middle + 1;
      else high = middle;
    }
    ends[low] = index;
    return ends[low - 1];
  });
  const rising: Pair[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) rising.push(pairs[at] ?? [0, 0]);
  return rising.reverse();
}

function runsOf(pairs: readonly Pair[]): readonly CommonRun[] {
  const runs: { left: number; right: number; length: number }[] = [];
  for (const [left, right] of pairs) {
    const last = runs.at(-1);
    const continues =
      last !== undefined && last.left + last.length === left && last.right + last.length === right;
    if (continues) last.length += 1;
    else runs.push({ left, right, length: 1 });
  }
  return runs;
}
