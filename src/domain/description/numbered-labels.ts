import { type AdfNode } from '../documents/adf';
import { type Tongue } from './section-names';
import { linesOf, wordsOf } from './text-lines';

const NUMBER = /^\(?\d{1,2}[.)]\s/;
const LABEL = /^\(?\d{1,2}[.)]\s[^:：.!?。]{2,56}[:：?]?$/;

/**
 * "2. Requirements" above something of its own, with no number right above or below: how word processors number a
 * heading. All of them are headings where half of them name a section and one for sure; else they are items.
 */
export function numberedLabels(blocks: readonly AdfNode[], { nameOf }: Tongue): ReadonlySet<string> {
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? linesOf(block).map(wordsOf) : ['']));
  const isNumbered = (at: number): boolean => NUMBER.test(lines[at] ?? '');
  const labels = lines.filter(
    (words, at) => LABEL.test(words) && at + 1 < lines.length && !isNumbered(at - 1) && !isNumbered(at + 1),
  );
  const names = labels.flatMap((label) => nameOf(label, true) ?? []);
  const areSure = names.length * 2 >= labels.length && names.some(({ isTopic }) => !isTopic);
  return new Set(areSure ? labels : []);
}
