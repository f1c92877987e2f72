import { isAnchorOf, sectionAnchor } from './section-anchors';

/** Anchors of all sections of one spec, as the page property keeps them. */
export const sectionAnchors = (op: string, kinds: readonly string[]): readonly string[] =>
  kinds.map((kind) => sectionAnchor(kind, op));

/** The kind that an anchor of this attempt names; `null` for other anchors. */
export const kindOfAnchor = (op: string, name: string): string | null =>
  isAnchorOf(op, name) ? name.slice('ls-'.length, -(op.slice(0, 8).length + 1)) : null;
