import { type AdfNode } from '../adf';

/** The node at this place. */
export const at = (nodes: readonly AdfNode[], place: number): AdfNode => nodes[place] ?? { type: '' };

/** The nodes at these places. */
export const pick = (nodes: readonly AdfNode[], places: readonly number[]): readonly AdfNode[] =>
  places.map((place) => at(nodes, place));
