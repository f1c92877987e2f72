import { type AdfNode } from '../documents/adf';
import { areHeadings, numberedLabels } from './numbered-labels';
import { type Tongue } from './section-names';
import { announcesDuties } from './telling-sentences';
import { isAllBold, linesOf, wordsOf } from './text-lines';

/** A line that announces what is below it. */
const ANNOUNCING = /^(?!\W|\d)[^:：。]{2,56}[:：]$/u;
/** A few words that end in nothing. */
const BARE = /^(?!\W|\d)(?:[^\s:：.,;!?。]+ ?){1,5}$/u;
/** What stands for a list: one of the product, or the sign of a typed point. */
const POINT = /^(?:[-*•–‣●・]|\[)/u;
const COLON = /[:：]$/;

/**
 * The words of lines that are as much headings as those beside them: numbered ones, and such as name nothing that is
 * known, short ones with a colon above lists, and a few words above a text. Where two such lines name a section for
 * sure, and half of them name one, the others are headings too: "Parking lot" belongs to nothing above it.
 */
export const announcedLines = (blocks: readonly AdfNode[], tongue: Tongue): ReadonlySet<string> =>
  new Set([...numberedLabels(blocks, tongue), ...unknownHeadings(blocks.flatMap(plainLines), tongue)]);

/** What is bold is set off by that; of a list it matters that it is one. */
const plainLines = (block: AdfNode): readonly string[] =>
  block.type === 'paragraph'
    ? linesOf(block).map((line) => (isAllBold(line) ? '' : wordsOf(line)))
    : [block.type.endsWith('List') ? '-' : ''];

function unknownHeadings(lines: readonly string[], tongue: Tongue): readonly string[] {
  const isBare = (at: number): boolean => BARE.test(lines[at] ?? '');
  const isAlone = (at: number): boolean =>
    !isBare(at - 1) && !isBare(at + 1) && !COLON.test(lines[at - 1] ?? '') && at + 1 < lines.length;
  const labels = lines.filter(
    (words, at) =>
      !announcesDuties(words, tongue) &&
      ((ANNOUNCING.test(words) && POINT.test(lines[at + 1] ?? '')) || (isBare(at) && isAlone(at))),
  );
  const isRead = (label: string): boolean => tongue.nameOf(label, COLON.test(label))?.isTopic === false;
  return areHeadings(labels, tongue, 2) ? labels.filter((label) => !isRead(label)) : [];
}
