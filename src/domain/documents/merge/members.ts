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
    const until = Math.min(toRight.slice(origin).find(isKnown) ?? right.length, from + MOST_LOOKED_AT);
    // What stands below a point is a point of its own, which people moved there.
    const place = right.findIndex(
      (there, n) =>
        n >= from &&
        n <= until &&
        isLine(there) &&
        isWrittenInto(node, there, at(left, toLeft[n] ?? NOTHING)),
    );
    if (place < 0) return;
    const known = toLeft[place] ?? NOTHING;
    const others = members.get(place) ?? (known < 0 ? [] : [known]);
    members.set(
      place,
      [...others, origin].toSorted((one, other) => one - other),
    );
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
