import { type AdfNode } from './adf';

/** Blocks that a reader opens; their title is all that is seen of them before. */
export const expand = (title: string, content: readonly AdfNode[]): AdfNode => ({
  type: 'expand',
  attrs: { title },
  content,
});

/**
 * Confluence's own anchor macro: invisible to readers, kept through edits, moves and renames.
 * Its unnamed parameter is the fragment of the deep link.
 */
export function anchor(name: string): AdfNode {
  const parameters = {
    macroParams: { '': { value: name } },
    macroMetadata: { schemaVersion: { value: '1' }, title: 'Anchor' },
  };
  return {
    type: 'inlineExtension',
    attrs: { extensionType: 'com.atlassian.confluence.macro.core', extensionKey: 'anchor', parameters },
  };
}
