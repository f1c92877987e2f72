import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { blockPlaceholderIn } from './block-placeholder';
import { SPEC_NAMES } from './placeholder-names';
import { type SpecTemplate, templateOf } from './spec-template';
import { type TemplateNote } from './template-notes';

/**
 * What is written once where somebody may expect it to be kept up to date: below headings in panels, cells and
 * the like, which would be sections elsewhere, and where no heading stands above a part of the spec.
 */
export const onceNotes = ({ parts }: SpecTemplate): readonly TemplateNote[] =>
  parts.flatMap((part) => {
    if (part.kind === 'frame') return onceNotes(part);
    return part.kind === 'once' ? [...headless(part.blocks), ...notesInside(part.blocks)] : [];
  });

/** The list of children lives on without an update. */
const headless = (blocks: readonly AdfNode[]): readonly TemplateNote[] =>
  blocks.flatMap((block) => {
    const { name } = blockPlaceholderIn(block, SPEC_NAMES) ?? {};
    if (name === 'issue.children') return [];
    if (name !== undefined) return [{ kind: 'no-heading', name, heading: null, around: `{{${name}}}` }];
    return templateOf(block.content ?? []).parts.flatMap((part) =>
      part.kind === 'once' ? headless(part.blocks) : [],
    );
  });

const notesInside = (nodes: readonly AdfNode[]): readonly TemplateNote[] =>
  nodes.flatMap(({ content = [] }) => [
    ...templateOf(content).parts.flatMap((part) =>
      part.kind === 'section' ? [noteOn(part.pattern.heading)] : [],
    ),
    ...notesInside(content),
  ]);

const noteOn = (content: readonly AdfNode[]): TemplateNote => ({
  kind: 'written-once',
  heading: plainText({ type: 'heading', content }),
  around: '',
});
