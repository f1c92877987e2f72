import { type AdfNode } from '../documents/adf';
import { type SpecPart, type SpecSection } from './spec-sections';

/** A stretch of a spec as it is looked at; what is written once has no heading of its own. */
export type PreviewPart =
  | (Pick<SpecSection, 'kind' | 'content'> & { readonly heading: SpecSection['heading'] | null })
  | { readonly frame: AdfNode; readonly parts: readonly PreviewPart[] };

export const previewParts = (parts: readonly SpecPart[]): readonly PreviewPart[] =>
  parts.map((part) => {
    switch (part.kind) {
      case 'section': {
        const { kind, heading, content } = part.section;
        return { kind, heading, content };
      }
      case 'once':
        return { kind: '', heading: null, content: part.blocks };
      case 'frame':
        return { frame: part.frame, parts: previewParts(part.parts) };
    }
  });
