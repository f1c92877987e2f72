import { type AdfNode } from '../adf';
import { anchorName } from '../nodes';

/** A heading's anchors, which Lockstep writes in front, and all that follows. */
export function headingParts({
  content = [],
}: AdfNode): Readonly<Record<'anchors' | 'words', readonly AdfNode[]>> {
  const first = content.findIndex((node) => anchorName(node) === null);
  const start = first === -1 ? content.length : first;
  return { anchors: content.slice(0, start), words: content.slice(start) };
}
