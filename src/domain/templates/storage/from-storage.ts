import { type AdfNode } from '../../documents/adf';
import { blocksOf } from './blocks';
import { type LeftOut, type Walk } from './left-out';
import { fitted } from './nesting';
import { type StorageNode } from './storage-node';

/**
 * A template in storage format as blocks of the document format that a new page may have, and what of it a page
 * has no place for. Words are never lost: what is left out is what stood around them.
 */
export function fromStorage(nodes: readonly StorageNode[]): {
  readonly blocks: readonly AdfNode[];
  readonly leftOut: readonly LeftOut[];
} {
  const walk: Walk = { heading: null, leftOut: [] };
  const blocks = fitted('doc', blocksOf(nodes, walk), walk);
  return { blocks, leftOut: walk.leftOut };
}
