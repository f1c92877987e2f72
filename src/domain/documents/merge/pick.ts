import { type AdfNode } from '../adf';

/** The nodes at these places. */
export const pick = (nodes: readonly AdfNode[], places: readonly number[]): readonly AdfNode[] =>
  places.map((place) => nodes[place] ?? { type: '' });
