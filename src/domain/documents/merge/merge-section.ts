import { type AdfNode } from '../adf';
import { evenSpaces } from '../even-spaces';
import { plainText } from '../plain-text';
import { type ThreeVersions } from './counterparts';
import { ALIKE, Likeness } from './likeness';
import { createMakeChange } from './make-change';
import { mergeBlocks, type MergeTools } from './merge-blocks';
import {
  allMade,
  applyChanges,
  type AskReason,
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
  const likeness = new Likeness(evenSpaces);
  const parts = mergeBlocks(versions, {
    makeChange,
    likeness,
    asWritten,
    open,
    unknownBase: versions.base === null ? 'no-base' : 'both-changed',
  });
  const whyOf = wouldEmpty(versions.page, parts) ? () => 'would-empty' as const : toldAnew(parts, likeness);
  const asked = whyOf === null ? parts : parts.map(asking(whyOf));
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

type WhyAsk = (change: BlockChange) => AskReason | null;

/** What comes new where the same that people changed is asked about: unasked it would stand there twice. */
function toldAnew(parts: readonly MergePart[], likeness: Likeness): WhyAsk | null {
  const asked = changesIn(parts).filter(
    ({ kind, why }) => why === 'changed-here' || (kind === 'replace' && why === 'both-changed'),
  );
  if (asked.length === 0) return null;
  // A point is asked about as the words in it.
  const isLike = ({ origin, after: instead }: BlockChange, after: AdfNode): boolean =>
    instead
      ? likeness.shared(origin, after) >= Math.max(ALIKE, likeness.shared(origin, instead))
      : likeness.between(origin, after) >= ALIKE;
  return ({ kind, after }) =>
    kind === 'insert' && after && asked.some((change) => isLike(change, after)) ? 'rewritten-here' : null;
}

const asking =
  (whyOf: WhyAsk) =>
  (part: MergePart): MergePart => {
    if (part.kind === 'keep') return part;
    if (part.kind === 'within') return { ...part, parts: part.parts.map(asking(whyOf)) };
    const why = part.change.why ?? whyOf(part.change);
    return why === null ? part : { ...part, change: { ...part.change, safety: 'ask', why } };
  };
