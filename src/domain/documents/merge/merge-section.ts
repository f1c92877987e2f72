import { type AdfNode } from '../adf';
import { evenSpaces } from '../even-spaces';
import { plainText } from '../plain-text';
import { type ThreeVersions } from './counterparts';
import { Likeness } from './likeness';
import { createMakeChange } from './make-change';
import { mergeBlocks, type MergeTools } from './merge-blocks';
import {
  allMade,
  applyChanges,
  type BlockChange,
  changesIn,
  type MergePart,
  type SectionMerge,
} from './section-merge';

/** A section that says less was hardly begun. */
const WORTH_ASKING = 200;

/**
 * Says what has to change in a section so that it says what the issue says, and which of it can be
 * done without touching what people wrote.
 *
 * `base` is what Lockstep last left there, `page` what stands there now. Only what differs from the
 * base in the issue alone is safe; whatever people changed, removed or commented on is asked about.
 *
 * Of a block that is not kept as it stands `asWritten` answers what the page has, with the ids that the
 * editor gave it, where `page` has one that says the same.
 */
export function mergeSection(
  versions: ThreeVersions,
  {
    makeChange = createMakeChange(),
    asWritten = (block) => block,
    open = new Set(),
  }: Partial<Pick<MergeTools, 'makeChange' | 'asWritten' | 'open'>> = {},
): SectionMerge {
  const parts = mergeBlocks(versions, {
    makeChange,
    likeness: new Likeness(evenSpaces),
    asWritten,
    open,
    unknownBase: versions.base === null ? 'no-base' : 'both-changed',
  });
  const asked = wouldEmpty(versions.page, parts) ? parts.map(asking) : parts;
  return { changes: changesIn(asked), parts: asked };
}

/** The section with all that the issue says anew. */
export const allMerged = (...sides: Parameters<typeof mergeSection>): readonly AdfNode[] =>
  allMade(mergeSection(...sides).parts);

/** Whether what is safe would leave not a word of a section that says a lot. */
function wouldEmpty(page: readonly AdfNode[], parts: readonly MergePart[]): boolean {
  if (parts.some((part) => part.kind === 'keep' && hasWords(part.node))) return false;
  const safe = changesIn(parts).filter(({ safety }) => safety === 'safe');
  if (safe.length === 0) return false;
  const { blocks } = applyChanges({ parts }, new Set(safe.map(({ id }) => id)));
  return !blocks.some(hasWords) && page.map(plainText).join('').length >= WORTH_ASKING;
}

/** Hints to editors are no words of the section. The first words that are found will do. */
const hasWords = (node: AdfNode): boolean =>
  node.content?.length ? node.content.some(hasWords) : plainText(node) !== '';

function asking(part: MergePart): MergePart {
  if (part.kind === 'keep') return part;
  if (part.kind === 'within') return { ...part, parts: part.parts.map(asking) };
  return { ...part, change: askedAbout(part.change) };
}

const askedAbout = (change: BlockChange): BlockChange =>
  change.safety === 'ask' ? change : { ...change, safety: 'ask', why: 'would-empty' };
