import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { type SpecTemplate, templateOf } from './spec-template';
import { type TemplateNote } from './template-notes';

/** Headings that would be sections elsewhere, in panels, cells and the like: what is below them is written once. */
export const onceNotes = ({ parts }: SpecTemplate): readonly TemplateNote[] =>
  parts.flatMap((part) => {
    if (part.kind === 'frame') return onceNotes(part);
    return part.kind === 'once' ? notesInside(part.blocks) : [];
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
