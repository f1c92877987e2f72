import { type AdfNode } from '../adf';

/** Why a change is put to a person instead of made. */
export type AskReason =
  /** People and the issue changed the same words in different ways. */
  | 'both-changed'
  /** People removed what the issue has changed since. */
  | 'removed-here'
  /** The issue no longer says what people have changed since. */
  | 'changed-here'
  /** Nobody knows what Lockstep wrote, so nobody knows who changed it. */
  | 'no-base'
  /** A comment stands on words that would go. */
  | 'comment-here'
  /** The issue has fallen silent; the section would lose all it says. */
  | 'would-empty';

/** One thing that the issue says and the page does not say yet: a block, list item, table row or task. */
export interface BlockChange {
  /** The same change has the same id whenever it is found again, and no other in its section has it. */
  readonly id: string;
  readonly kind: 'insert' | 'replace' | 'remove';
  readonly safety: 'safe' | 'ask';
  /** `null` exactly for what is safe. */
  readonly why: AskReason | null;
  /** As the page has it; `null` for an insert. */
  readonly before: AdfNode | null;
  /** As the page will have it, people's own words and comments included; `null` for a removal. */
  readonly after: AdfNode | null;
  /** Ids of inline comments that lose their last words if this is made. */
  readonly commentsLost: readonly string[];
}

/** How the section is put together once it is known which changes are made. */
export type MergePart =
  | { readonly kind: 'keep'; readonly node: AdfNode }
  | { readonly kind: 'change'; readonly change: BlockChange }
  /** A node that stays, with changes below it. */
  | { readonly kind: 'within'; readonly node: AdfNode; readonly parts: readonly MergePart[] };

export interface SectionMerge {
  /** In the order of the page. Empty when the issue says nothing new. */
  readonly changes: readonly BlockChange[];
  readonly parts: readonly MergePart[];
}

export interface MergedBlocks {
  readonly blocks: readonly AdfNode[];
  readonly commentsLost: readonly string[];
}

/** The section with the changes of these ids made and all others left out. Nodes that stay are the very objects of the page. */
export function applyChanges({ parts }: SectionMerge, accepted: ReadonlySet<string>): MergedBlocks {
  const commentsLost: string[] = [];
  const apply = (part: MergePart): readonly AdfNode[] => {
    if (part.kind === 'keep') return [part.node];
    if (part.kind === 'within') return [{ ...part.node, content: part.parts.flatMap(apply) }];
    const { id, before, after } = part.change;
    if (!accepted.has(id)) return before === null ? [] : [before];
    commentsLost.push(...part.change.commentsLost);
    return after === null ? [] : [after];
  };
  return { blocks: parts.flatMap(apply), commentsLost };
}

export const changesIn = (parts: readonly MergePart[]): readonly BlockChange[] =>
  parts.flatMap((part) => {
    if (part.kind === 'change') return [part.change];
    return part.kind === 'within' ? changesIn(part.parts) : [];
  });
