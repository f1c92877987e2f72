import { documentText } from '../../documents/nodes';
import { blocksOf } from './blocks';
import { type LeftOut, type Walk } from './left-out';
import { fitted } from './nesting';
import { readStorage } from './read-storage';

/**
 * A template in storage format as the text of a document that a new page may have, and what of it a page has no
 * place for; `null` for what is not well formed. Words are never lost: what is left out is what stood around them.
 */
export function fromStorage(
  storage: string,
): { readonly body: string; readonly leftOut: readonly LeftOut[] } | null {
  const nodes = readStorage(storage);
  if (nodes === null) return null;
  const walk: Walk = { heading: null, leftOut: [] };
  const blocks = fitted('doc', blocksOf(nodes, walk), walk);
  return { body: documentText(blocks), leftOut: walk.leftOut };
}
