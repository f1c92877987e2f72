import { type AdfNode } from '../documents/adf';
import { anchor } from '../documents/made-nodes';
import { documentText, heading } from '../documents/nodes';
import { sectionAnchor } from './section-anchors';
import { sectionBlocks, type SpecPart, type SpecSection } from './spec-sections';

/** The whole body of a new spec page, as the text that is sent. */
export function specPageBody(op: string, parts: readonly SpecPart[]): string {
  return documentText(
    parts.flatMap((part) =>
      part.kind === 'once' ? part.blocks : [sectionHeading(part.section, op), ...sectionBlocks(part.section)],
    ),
  );
}

const sectionHeading = (section: SpecSection, op: string): AdfNode =>
  heading(section.level, anchor(sectionAnchor(section.kind, op)), ...section.heading);
