import { type AdfNode } from '../documents/adf';
import { anchor } from '../documents/made-nodes';
import { documentText, heading } from '../documents/nodes';
import { sectionAnchor } from './section-anchors';
import { sectionBlocks, type SpecPart, type SpecSection } from './spec-sections';

/** The whole body of a new spec page, as the text that is sent. */
export const specPageBody = (op: string, parts: readonly SpecPart[]): string =>
  documentText(blocksOf(op, parts));

const blocksOf = (op: string, parts: readonly SpecPart[]): readonly AdfNode[] =>
  parts.flatMap((part) =>
    part.kind === 'section'
      ? [sectionHeading(part.section, op), ...sectionBlocks(part.section)]
      : part.kind === 'frame'
        ? { ...part.frame, content: blocksOf(op, part.parts) }
        : part.blocks,
  );

const sectionHeading = (section: SpecSection, op: string): AdfNode =>
  heading(section.level, anchor(sectionAnchor(section.kind, op)), ...section.heading);
