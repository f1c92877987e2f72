import { type AdfNode } from '../documents/adf';
import { deepened } from '../documents/heading-levels';
import { fillBlock, fillInline, type FilledBlock, hintParagraph } from '../templates/fill';
import { type EpicFacts } from './epic';
import { epicValues, type Site, type SpecValues } from './epic-values';
import { type SectionPattern } from './section-pattern';
import { type WritingWords } from './spec-words';

/** One section as it will stand on the page. `content` is empty where the epic is silent; then `hint` asks. */
export interface SpecSection {
  readonly kind: string;
  readonly level: number;
  readonly heading: readonly AdfNode[];
  readonly content: readonly AdfNode[];
  readonly hint: string | null;
}

/** A stretch of a spec: a section that stays in step with the issue, what is written once, or a frame with sections in it. */
export type SpecPart =
  | { readonly kind: 'section'; readonly section: SpecSection }
  | { readonly kind: 'once'; readonly blocks: readonly AdfNode[] }
  | { readonly kind: 'frame'; readonly frame: AdfNode; readonly parts: readonly SpecPart[] };

/** Writes each section from what the epic already says, and nothing else. */
export function composeSections(
  epic: EpicFacts,
  site: Site,
  patterns: readonly SectionPattern[],
  words: WritingWords,
): readonly SpecSection[] {
  const values = epicValues(epic, site, words);
  return patterns.map((pattern) => composeSection(pattern, values));
}

/** One section; where its pattern says nothing, with a hint of it. */
export function composeSection(
  { kind, level, heading, pattern }: SectionPattern,
  values: SpecValues,
): SpecSection {
  const filled = pattern.map((block) => fillBlock(block, values));
  const silent = filled.every((block) => block.kind === 'silent');
  return {
    kind,
    level,
    heading: fillInline(heading, values),
    content: silent ? [] : deepened(spoken(filled), level),
    hint: firstHint(filled),
  };
}

/** What stands below a section's heading: never nothing, so that there is a place to write. */
export const sectionBlocks = ({ content, hint }: SpecSection): readonly AdfNode[] =>
  content.length > 0 ? content : [hintParagraph(hint)];

const firstHint = (filled: readonly FilledBlock[]): string | null =>
  filled.map((block) => (block.kind === 'silent' ? block.hint : null)).find((hint) => hint !== null) ?? null;

/** What was said; between two headings where nothing was, one hint. */
export function spoken(filled: readonly FilledBlock[]): readonly AdfNode[] {
  const blocks: AdfNode[] = [];
  let run: FilledBlock[] = [];
  const endRun = (): void => {
    const said = run.flatMap((block) => (block.kind === 'says' ? block.blocks : []));
    const hint = firstHint(run);
    blocks.push(...(said.length === 0 && hint !== null ? [hintParagraph(hint)] : said));
    run = [];
  };
  for (const block of filled) {
    const isHeading =
      block.kind === 'says' && block.blocks[0]?.type === 'heading' && block.blocks.length === 1;
    if (isHeading) {
      endRun();
      blocks.push(...block.blocks);
    } else {
      run.push(block);
    }
  }
  endRun();
  return blocks;
}
