import { type AdfNode } from '../documents/adf';
import { placeholder } from '../documents/nodes';
import { blockPlaceholderIn } from './block-placeholder';
import { SPEC_NAMES } from './placeholder-names';
import { isSpecPart, type SpecWords } from '../spec/spec-words';

/** What an editor is asked where the issue is silent, beside each placeholder of a template that does not ask itself. */
export function withHints(blocks: readonly AdfNode[], words: SpecWords): readonly AdfNode[] {
  return blocks.map((block) => {
    const { content } = block;
    if (content === undefined) return block;
    const asked = blockPlaceholderIn(block, SPEC_NAMES);
    if (asked === null) return { ...block, content: withHints(content, words) };
    if (asked.hint !== null || !isSpecPart(asked.name)) return block;
    return { ...block, content: [...content, placeholder(words[asked.name].hint)] };
  });
}
