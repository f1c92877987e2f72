import { type AdfNode } from '../documents/adf';
import { heading } from '../documents/nodes';
import { plainText } from '../documents/plain-text';
import { type Tongue } from './section-names';
import { linesOf, paragraphOf, type TextLine, wordsOf } from './text-lines';

/** Ranks below the headings that people write. */
const LEVEL = 6;
const NUMBER = /^\s*\(?\d{1,2}[.)]\s/;
const LABEL = /^\s*\(?\d{1,2}[.)]\s[^:：.!?。]{2,56}[:：?]?$/;

/**
 * "2. Requirements" above something of its own, with no number right above or below: how word processors number a
 * heading. All of them are headings where half of them name a section, and one for sure; else they are items.
 */
export function readNumberedLabels(blocks: readonly AdfNode[], tongue: Tongue): readonly AdfNode[] {
  const pieces = blocks.flatMap(atNumbers);
  const isLabel = alone(pieces.map((piece) => (piece.type === 'paragraph' ? plainText(piece) : '')));
  const labels = pieces.filter((_, at) => isLabel[at] && at + 1 < pieces.length);
  const names = labels.flatMap((label) => tongue.nameOf(plainText(label), true) ?? []);
  if (names.length * 2 < labels.length || names.every(({ isTopic }) => isTopic)) return blocks;
  return pieces.map((piece) => (labels.includes(piece) ? heading(LEVEL, ...(piece.content ?? [])) : piece));
}

/** Which of some words are numbered like a label, and not those before or behind them. */
const alone = (all: readonly string[]): readonly boolean[] =>
  all.map(
    (words, at) => LABEL.test(words) && !NUMBER.test(all[at - 1] ?? '') && !NUMBER.test(all[at + 1] ?? ''),
  );

/** Each line of a paragraph that is numbered like a label by itself. */
function atNumbers(block: AdfNode): readonly AdfNode[] {
  if (block.type !== 'paragraph') return [block];
  const lines = linesOf(block);
  const isLabel = alone(lines.map(wordsOf));
  if (!isLabel.includes(true)) return [block];
  const parts: TextLine[][] = [];
  lines.forEach((line, n) => {
    if (n === 0 || isLabel[n] || isLabel[n - 1]) parts.push([line]);
    else parts.at(-1)?.push(line);
  });
  return parts.map(paragraphOf);
}
