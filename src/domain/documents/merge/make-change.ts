import { type AdfNode } from '../adf';
import { carryComments } from './carry-comments';
import { type AskReason, type BlockChange, type MergePart } from './section-merge';
import { commentsIn } from './comments';

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
  return (kind, { origin, before, after, instead = [] }, why) => {
    const carried = carry(kind, before, after);
    made += 1;
    const reason = why ?? (carried.isHeld ? 'comment-here' : null);
    return {
      id: String(made),
      kind,
      safety: reason === null ? 'safe' : 'ask',
      why: reason,
      before: before ?? null,
      after: carried.after,
      origin,
      instead,
      commentsLost: carried.lost,
    };
  };
}

interface Carried {
  readonly after: AdfNode | null;
  readonly lost: readonly string[];
  /** Whether a comment loses the words it was made on. */
  readonly isHeld: boolean;
}

function carry(kind: BlockChange['kind'], before?: AdfNode, after: AdfNode | null = null): Carried {
  if (before === undefined || kind === 'move') return { after, lost: [], isHeld: false };
  if (after === null) {
    const lost = [...commentsIn([before])];
    return { after: null, lost, isHeld: lost.length > 0 };
  }
  const { node, displaced, lost } = carryComments(before, after);
  return { after: node, lost, isHeld: displaced.length + lost.length > 0 };
}

export const changed = (change: BlockChange): MergePart => ({ kind: 'change', change });
export const kept = (node: AdfNode): MergePart => ({ kind: 'keep', node });
