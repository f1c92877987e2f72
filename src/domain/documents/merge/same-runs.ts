import { type AdfNode } from '../adf';
import { isAlike } from './alike';
import { type CommonRun, commonRuns, shifted } from './edit-script';

type Nodes = readonly AdfNode[];

/** So far ahead the place is looked for from where on two sequences go on alike. */
const FARTHEST = 12;

/** What two nodes share that say the same; alike ones need not be asked. */
type KeyOf = (node: AdfNode) => string;

/**
 * Runs of nodes that say the same in both sequences, in order.
 *
 * Most of a section is as it was and is walked over in step; only what lies between is compared by
 * its keys, which takes longer.
 */
export function sameRuns(left: Nodes, right: Nodes, keyOf: KeyOf): readonly CommonRun[] {
  const runs: CommonRun[] = [];
  let [from, to] = [0, 0];
  while (from < left.length || to < right.length) {
    const length = alikeFrom(left, right, from, to);
    if (length > 0) runs.push({ left: from, right: to, length });
    [from, to] = [from + length, to + length];
    const [until, unto] = meetingPlace(left, right, from, to);
    runs.push(...sameByKey(left.slice(from, until), right.slice(to, unto), keyOf).map(shifted(from, to)));
    [from, to] = [until, unto];
  }
  return runs;
}

function alikeFrom(left: Nodes, right: Nodes, from: number, to: number): number {
  let length = 0;
  while (isAlikeAt(left, right, from + length, to + length)) length += 1;
  return length;
}

function isAlikeAt(left: Nodes, right: Nodes, from: number, to: number): boolean {
  const [one, other] = [left[from], right[to]];
  return one !== undefined && other !== undefined && isAlike(one, other);
}

/** The nearest place with two alike in a row; one alone may be alike by chance. */
function meetingPlace(left: Nodes, right: Nodes, from: number, to: number): readonly [number, number] {
  for (let distance = 1; distance <= FARTHEST; distance += 1)
    for (let ahead = 0; ahead <= distance; ahead += 1) {
      const [one, other] = [from + ahead, to + distance - ahead];
      if (isAlikeAt(left, right, one, other) && isAlikeAt(left, right, one + 1, other + 1))
        return [one, other];
    }
  return [left.length, right.length];
}

function sameByKey(left: Nodes, right: Nodes, keyOf: KeyOf): readonly CommonRun[] {
  if (left.length === 0 || right.length === 0) return [];
  return commonRuns(left.map(keyOf), right.map(keyOf));
}
