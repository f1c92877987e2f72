import { type AdfNode } from '../documents/adf';
import { type Tongue } from './section-names';
import { linesOf, wordsOf } from './text-lines';

const NUMBER = /^\(?\d{1,2}[.)]\s/;
const LABEL = /^\(?\d{1,2}[.)]\s[^:：.!?。]{2,56}[:：?]?$/;

/**
 * "2. Requirements" above something of its own, with no number right above or below: how word processors number a
 * heading. All of them are headings where half of them name a section and one for sure; else they are items.
 */
export function numberedLabels(blocks: readonly AdfNode[], tongue: Tongue): ReadonlySet<string> {
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? linesOf(block).map(wordsOf) : ['']));
  const isNumbered = (at: number): boolean => NUMBER.test(lines[at] ?? '');
  const labels = lines.filter(
    (words, at) => LABEL.test(words) && at + 1 < lines.length && !isNumbered(at - 1) && !isNumbered(at + 1),
  );
  return new Set(areHeadings(labels, tongue, 1) ? labels : []);
}

/** Half of them name a section, and so many do so for sure. */
export function areHeadings(labels: readonly string[], { nameOf }: Tongue, sure: number): boolean {
  const names = labels.flatMap((label) => nameOf(label, true) ?? []);
  return names.length * 2 >= labels.length && names.filter(({ isTopic }) => !isTopic).length >= sure;
}
