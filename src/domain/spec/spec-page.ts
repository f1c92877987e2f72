import { type AdfNode } from '../documents/adf';
import { anchor, documentText, heading } from '../documents/nodes';
import { hintParagraph } from '../templates/fill';
import { type SpecPart, type SpecSection } from './spec-sections';

/** `ls-<kind>-<8 hex>`: the body alone tells which section is which, and whose attempt wrote it. */
export const sectionAnchor = (kind: string, op: string): string => `ls-${kind}-${op.slice(0, 8)}`;

/** Anchors of all sections of one spec, as the page property keeps them. */
export const sectionAnchors = (op: string, kinds: readonly string[]): readonly string[] =>
  kinds.map((kind) => sectionAnchor(kind, op));

/** True for the anchors of the attempt that has this operation token, whatever its template was. */
export const isAnchorOf = (op: string, name: string): boolean =>
  name.startsWith('ls-') && name.endsWith(`-${op.slice(0, 8)}`);

/** The kind that an anchor of this attempt names; `null` for other anchors. */
export const kindOfAnchor = (op: string, name: string): string | null =>
  isAnchorOf(op, name) ? name.slice('ls-'.length, -(op.slice(0, 8).length + 1)) : null;

/** The whole body of a new spec page, as the text that is sent. */
export function specPageBody(op: string, parts: readonly SpecPart[]): string {
  return documentText(
    parts.flatMap((part) =>
      part.kind === 'once' ? part.blocks : [sectionHeading(part.section, op), ...sectionBlocks(part.section)],
    ),
  );
}

export const sectionHeading = (section: SpecSection, op: string): AdfNode =>
  heading(section.level, anchor(sectionAnchor(section.kind, op)), ...section.heading);

/** What stands below a section's heading: never nothing, so that there is a place to write. */
export const sectionBlocks = ({ content, hint }: SpecSection): readonly AdfNode[] =>
  content.length > 0 ? content : [hintParagraph(hint)];
