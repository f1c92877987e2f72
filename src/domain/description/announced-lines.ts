import { type AdfNode } from '../documents/adf';
import { heading } from '../documents/nodes';
import { type Tongue } from './section-names';
import { announcesDuties } from './telling-sentences';
import { isAllBold, linesOf, paragraphOf, type TextLine, wordsOf } from './text-lines';

/** A line that announces what is below it. */
const ANNOUNCING = /^(?!\W|\d)[^:：。]{2,56}[:：]$/u;
/** A few words that end in nothing. */
const BARE = /^(?!\W|\d)(?:[^\s:：.,;!?。]+ ?){1,5}$/u;
/** What stands for a list: one of the product, or the sign of a typed point. */
const POINT = /^(?:[-*•–‣●・]|\[)/u;
const COLON = /[:：]$/;
/** They rank below the headings that people write. */
const LOWEST_LEVEL = 6;

/**
 * Lines that are as much headings as those beside them, though they name nothing that is known: short lines with a
 * colon above lists, and a few words above a text. Where two such lines name a section for sure, and half of them
 * name one, the others are headings too: "Parking lot" belongs to nothing above it.
 */
export function readAnnouncedLines(blocks: readonly AdfNode[], tongue: Tongue): readonly AdfNode[] {
  const headings = unknownHeadings(blocks.flatMap(plainLines), tongue);
  const isHeading = (line: TextLine): boolean => headings.has(wordsOf(line));
  return headings.size === 0
    ? blocks
    : blocks.flatMap((block) => (block.type === 'paragraph' ? cutAt(block, isHeading) : [block]));
}

/** What is bold is set off by that; of a list it matters that it is one. */
const plainLines = (block: AdfNode): readonly string[] =>
  block.type === 'paragraph'
    ? linesOf(block).map((line) => (isAllBold(line) ? '' : wordsOf(line)))
    : [block.type.endsWith('List') ? '-' : ''];

function unknownHeadings(lines: readonly string[], tongue: Tongue): ReadonlySet<string> {
  const isBare = (at: number): boolean => BARE.test(lines[at] ?? '');
  const isAlone = (at: number): boolean =>
    !isBare(at - 1) && !isBare(at + 1) && !COLON.test(lines[at - 1] ?? '') && at + 1 < lines.length;
  const labels = lines.filter(
    (words, at) =>
      !announcesDuties(words, tongue) &&
      ((ANNOUNCING.test(words) && POINT.test(lines[at + 1] ?? '')) || (isBare(at) && isAlone(at))),
  );
  const names = labels.flatMap((label) => tongue.nameOf(label, true) ?? []);
  const areSure = names.length * 2 >= labels.length && names.filter(({ isTopic }) => !isTopic).length > 1;
  const isRead = (label: string): boolean => tongue.nameOf(label, COLON.test(label))?.isTopic === false;
  return new Set(areSure ? labels.filter((label) => !isRead(label)) : []);
}

/** Above and below a heading a paragraph is two. */
function cutAt(block: AdfNode, isHeading: (line: TextLine) => boolean): readonly AdfNode[] {
  const parts: AdfNode[] = [];
  let plain: TextLine[] = [];
  const endPlain = (): void => {
    if (plain.length > 0) parts.push(paragraphOf(plain));
    plain = [];
  };
  for (const line of linesOf(block)) {
    if (!isHeading(line)) {
      plain.push(line);
      continue;
    }
    endPlain();
    parts.push(heading(LOWEST_LEVEL, ...line));
  }
  endPlain();
  return parts;
}
