import { type AdfNode } from '../adf';
import { type Alignment } from './align';
import { mayBecome } from './list-kinds';
import { pick } from './pick';

type Nodes = readonly AdfNode[];

/**
 * An alignment with what people wrote anew where it stood, as by a translation: where between two pairs there are
 * as many nodes as there were, of the same kinds, each came of the one in its place.
 */
export function withThoseInPlace(alignment: Alignment, left: Nodes, right: Nodes): Alignment {
  if (!alignment.toRight.includes(undefined) || !alignment.toLeft.includes(undefined)) return alignment;
  const [toRight, toLeft] = [[...alignment.toRight], [...alignment.toLeft]];
  let [lost, place]: [number[], number] = [[], 0];
  for (let at = 0; at <= left.length; at += 1) {
    const other = at === left.length ? right.length : toRight[at];
    if (other === undefined) lost.push(at);
    if (other === undefined || alignment.moved.has(other)) continue;
    const come: number[] = [];
    for (; place < other; place += 1) if (toLeft[place] === undefined) come.push(place);
    if (areOfOneKind(pick(left, lost), pick(right, come)))
      come.forEach((there, n) => {
        toLeft[there] = lost[n];
        toRight[lost[n] ?? -1] = there;
      });
    lost = [];
    place = other + 1;
  }
  return { ...alignment, toRight, toLeft };
}

const areOfOneKind = (ones: Nodes, others: Nodes): boolean =>
  ones.length === others.length && ones.every((one, n) => mayBecome(one, others[n] ?? one));
