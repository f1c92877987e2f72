import { type AdfNode } from '../documents/adf';
import { type SpecTemplate } from './spec-template';

/** The template in one piece again. */
export const blocksOf = ({ parts }: SpecTemplate): readonly AdfNode[] =>
  parts.flatMap((part) => {
    if (part.kind === 'once') return part.blocks;
    if (part.kind === 'frame') return { ...part.frame, content: blocksOf(part) };
    const { level, heading, pattern } = part.pattern;
    return [{ type: 'heading', attrs: { level }, content: heading }, ...pattern];
  });
