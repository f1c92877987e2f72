import { type AdfNode } from '../adf';
import { normalForm } from '../normal-form';
import { type PlacedSection } from './find-sections';
import { childrenOf, type PageBody } from './page-body';

export type PageEdit =
  /** What is to stand below a section's heading, and in its heading when that changes too. */
  | {
      readonly kind: 'section';
      readonly section: PlacedSection;
      readonly heading?: AdfNode;
      readonly blocks: readonly AdfNode[];
      /** Ids of inline comments that a person has agreed to lose. */
      readonly commentsLost?: readonly string[];
    }
  /** New blocks behind a section, at the top or at the end of the page. */
  | {
      readonly kind: 'insert';
      readonly at: PlacedSection | 'top' | 'end';
      readonly blocks: readonly AdfNode[];
    };

export interface PatchReport {
  /** Blocks that were inserted, replaced or removed. */
  readonly changedBlocks: number;
  /** All other blocks of the page; they have the bytes they had. */
  readonly untouchedBlocks: number;
  /** Inline comments on the page after the patch. */
  readonly annotationsKept: number;
}

export type PatchOutcome =
  | { readonly kind: 'patched'; readonly text: string; readonly report: PatchReport }
  | { readonly kind: 'refused'; readonly why: PatchRefusal };

export type PatchRefusal =
  /** Two edits of one place. */
  | 'overlapping'
  /** The proof failed: something that is not ours would have changed. */
  | 'foreign-changed'
  /** The proof failed: an inline comment would have lost its words. */
  | 'comment-lost'
  /** The proof failed: what was to be written is not what would stand there. */
  | 'not-as-wanted'
  /** The page would become larger than it may be. */
  | 'too-large';

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly changedBlocks: number;
}

/** Makes the edits in the page's text and leaves all else as it came, byte for byte. */
export function patchPage(body: PageBody, edits: readonly PageEdit[]): PatchOutcome {
  const splices = edits.flatMap((edit) => spliceOf(body, edit));
  const text = splice(body.text, splices);
  const changedBlocks = splices.reduce((sum, one) => sum + one.changedBlocks, 0);
  const untouchedBlocks = childrenOf(body, 0).length - changedBlocks;
  return { kind: 'patched', text, report: { changedBlocks, untouchedBlocks, annotationsKept: 0 } };
}

function spliceOf(body: PageBody, edit: PageEdit): readonly Splice[] {
  if (edit.kind === 'insert') return [];
  const { section, blocks } = edit;
  if (normalForm(section.blocks) === normalForm(blocks)) return [];
  const { ends } = body.nodes;
  const { heading, blocks: old } = section.place;
  const text = blocks.map((node) => `,${JSON.stringify(node)}`).join('');
  const range = { start: ends[heading] ?? 0, end: ends[old.at(-1) ?? heading] ?? 0 };
  return [{ ...range, text, changedBlocks: Math.max(old.length, blocks.length) }];
}

/** From the end backwards, so that the places found before stay true. */
function splice(body: string, splices: readonly Splice[]): string {
  let spliced = body;
  for (const { start, end, text } of splices.toSorted((one, other) => other.start - one.start))
    spliced = spliced.slice(0, start) + text + spliced.slice(end);
  return spliced;
}
