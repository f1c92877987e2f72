import { type AdfNode } from '../adf';
import { contentOf } from './alike';
import { type Alignment, NOTHING } from './align';
import { lineOf } from './lines';
import { at } from './pick';
import { joined } from './tokens';
import { type IsWrittenInto } from './written-into';

type Nodes = readonly AdfNode[];
type Places = readonly number[];
type Sides = readonly [left: Nodes, right: Nodes];

/** Where more came in place of a node nobody would look for its words in all of it. */
const MOST_LOOKED_AT = 12;

export const isLine = (node: AdfNode): boolean => lineOf(node) !== null;

/**
 * Of each line on the right that tells several on the left their places, by its own: the one that it is, if any, and
 * those without a partner that stand in it.
 */
export function membersOf(
  { toRight, toLeft, moved }: Alignment,
  [left, right]: Sides,
  isWrittenInto: IsWrittenInto,
): ReadonlyMap<number, Places> {
  const isKnown = (place: number | undefined): boolean => place !== undefined && !moved.has(place);
  const members = new Map<number, number[]>();
  left.forEach((node, origin) => {
    if (toRight[origin] !== undefined || !isLine(node)) return;
    const from = toRight.slice(0, origin).findLast(isKnown) ?? 0;
    const until = toRight.slice(origin).find(isKnown) ?? right.length - 1;
    for (let place = from; place <= Math.min(until, from + MOST_LOOKED_AT); place += 1) {
      const known = toLeft[place] ?? NOTHING;
      const there = at(right, place);
      // What stands below a point is a point of its own, which people moved there.
      if (!isLine(there) || !isWrittenInto(node, there, at(left, known))) continue;
      const others = members.get(place) ?? (known === NOTHING ? [] : [known]);
      members.set(
        place,
        [...others, origin].toSorted((one, other) => one - other),
      );
      break;
    }
  });
  return members;
}

/** Nodes with others in their places. */
export const withThese = (nodes: Nodes, others: ReadonlyMap<number, Nodes>): Nodes =>
  nodes.flatMap((node, place) => others.get(place) ?? node);

/** A line with other words. */
export function withWords(line: AdfNode, words: Nodes): AdfNode {
  const content = joined(words);
  const [paragraph] = contentOf(line);
  return line.type === 'listItem' && paragraph
    ? { ...line, content: [{ ...paragraph, content }] }
    : { ...line, content };
}
