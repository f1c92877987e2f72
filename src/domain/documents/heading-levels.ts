import { type AdfNode } from './adf';
import { paragraph, strong } from './nodes';
import { plainText } from './plain-text';

/** Of a heading; the highest where it has none. */
export function levelOf(node: AdfNode | undefined): number {
  const level = node?.attrs?.['level'];
  return typeof level === 'number' ? level : 1;
}

const DEEPEST_LEVEL = 6;

/** Blocks as they may stand in a section of this level: no heading among them ends it. */
export function deepened(blocks: readonly AdfNode[], level: number): readonly AdfNode[] {
  return blocks.map((block) => {
    const own = block.attrs?.['level'];
    if (block.type !== 'heading' || typeof own !== 'number' || own > level) return block;
    if (level >= DEEPEST_LEVEL) return paragraph(strong(plainText(block)));
    return { ...block, attrs: { ...block.attrs, level: level + 1 } };
  });
}
