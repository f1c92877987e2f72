import { type AdfNode } from '../adf';
import { refilled } from './frames';

/** Why a change is put to a person instead of made. */
export type AskReason =
  /** People and the issue changed the same words in different ways. */
  | 'both-changed'
  /** People removed what the issue has changed since. */
  | 'removed-here'
  /** The issue no longer says what people have changed since. */
  | 'changed-here'
  /** The issue changed what stood where people have written something else: told anew, or of its own. */
  | 'rewritten-here'
  /** The issue changed what people have moved among their own text. */
  | 'moved-away'
  /** Nobody knows what Lockstep wrote, so nobody knows who changed it. */
  | 'no-base'
  /** A comment stands on words that would go. */
  | 'comment-here'
  /** The issue has fallen silent; the section would lose all it says. */
  | 'would-empty';

/** One thing that the issue says and the page does not say yet: a block, list item, table row or task. */
export interface BlockChange {
  /** No other change of the same merge has it. */
  readonly id: string;
  readonly kind: 'insert' | 'replace' | 'remove' | 'move';
  readonly safety: 'safe' | 'ask';
  /** `null` exactly for what is safe. */
  readonly why: AskReason | null;
  /** As the page has it; `null` for an insert, and of a removal where nobody can tell what of `instead` it is. */
  readonly before: AdfNode | null;
  /** As the page will have it, people's own words and comments included; `null` for a removal. */
  readonly after: AdfNode | null;
  /** The node of the base that it is about; `before` or `after` itself where the base has none. */
  readonly origin: AdfNode;
  /** What people wrote where that stood, of a change that they are asked about. */
  readonly instead: readonly AdfNode[];
  /** Ids of inline comments that lose their last words if this is made. */
  readonly commentsLost: readonly string[];
}

/** How the section is put together once it is known which changes are made. */
export type MergePart =
  | { readonly kind: 'keep'; readonly node: AdfNode }
  | { readonly kind: 'change'; readonly change: BlockChange }
  /** Where a node goes to that is moved; its `change` stands where it is now. */
  | { readonly kind: 'moved'; readonly change: BlockChange }
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

/** The section with these changes made and all others left out. Nodes that stay are the very objects of the page. */
export function applyChanges(
  { parts }: Pick<SectionMerge, 'parts'>,
  accepted: ReadonlySet<string>,
): MergedBlocks {
  const commentsLost = changesIn(parts).flatMap((change) =>
    accepted.has(change.id) ? change.commentsLost : [],
  );
  return { blocks: applyAll(parts, accepted), commentsLost };
}

/** The nodes with all changes made. */
export const allMade = (parts: readonly MergePart[]): readonly AdfNode[] =>
  applyAll(parts, new Set(changesIn(parts).map(({ id }) => id)));

const applyAll = (parts: readonly MergePart[], accepted: ReadonlySet<string>): readonly AdfNode[] =>
  parts.flatMap((part) => (part.kind === 'keep' ? part.node : applyPart(part, accepted)));

function applyPart(
  part: Exclude<MergePart, { readonly kind: 'keep' }>,
  accepted: ReadonlySet<string>,
): readonly AdfNode[] {
  switch (part.kind) {
    case 'within':
      return refilled(part.node, applyAll(part.parts, accepted));
    case 'moved':
      return accepted.has(part.change.id) ? present(part.change.after) : [];
    case 'change':
      return applyChange(part.change, accepted.has(part.change.id));
  }
}

function applyChange({ kind, before, after }: BlockChange, isAccepted: boolean): readonly AdfNode[] {
  if (!isAccepted) return present(before);
  return kind === 'move' ? [] : present(after);
}

const present = (node: AdfNode | null): readonly AdfNode[] => (node === null ? [] : [node]);

export const changesIn = (parts: readonly MergePart[]): readonly BlockChange[] =>
  parts.flatMap((part) =>
    part.kind === 'within' ? changesIn(part.parts) : part.kind === 'change' ? part.change : [],
  );
