import { type AdfNode } from '../adf';
import { carryComments } from './carry-comments';
import { type AskReason, type BlockChange, type MergePart } from './section-merge';

interface Nodes {
  readonly origin: AdfNode;
  readonly before?: AdfNode;
  readonly after?: AdfNode | null;
  readonly instead?: readonly AdfNode[];
}

export type MakeChange = (kind: BlockChange['kind'], nodes: Nodes, why: AskReason | null) => BlockChange;

/**
 * Makes the changes of one section, numbered, each with the comments of what it replaces. What would
 * take a comment's words is never safe.
 */
export function createMakeChange(): MakeChange {
  let made = 0;
  return (kind, { origin, before = null, after = null, instead = [] }, why) => {
    const { node, displaced, lost } = carryComments(before ?? NOTHING, after ?? NOTHING);
    made += 1;
    const reason = why ?? (displaced.length + lost.length > 0 ? 'comment-here' : null);
    return {
      id: String(made),
      kind,
      safety: reason === null ? 'safe' : 'ask',
      why: reason,
      before,
      after: after && node,
      origin,
      instead,
      commentsLost: lost,
    };
  };
}

const NOTHING: AdfNode = { type: '' };

export const changed = (change: BlockChange): MergePart => ({ kind: 'change', change });
export const kept = (node: AdfNode): MergePart => ({ kind: 'keep', node });
