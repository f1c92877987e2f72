import { type AdfNode } from '../documents/adf';
import { type Tongue } from './section-names';
import { isRequired, isWished } from './telling-blocks';
import { formBegun } from './telling-forms';
import { announcesDuties } from './telling-sentences';
import { linesOf, paragraphOf, type TextLine, wordsOf } from './text-lines';

type GoesOn = (words: string) => boolean;

/** A story, a scenario, two duties, or what announces a list of them, among other lines of one paragraph is told by itself. */
export function toldLines(block: AdfNode, tongue: Tongue): readonly AdfNode[] {
  if (block.type !== 'paragraph') return [block];
  const lines = linesOf(block);
  const words = lines.map(wordsOf);
  const parts: TextLine[][] = [];
  let goesOn: GoesOn | null = null;
  lines.forEach((line, n) => {
    const begins = goesOnAfter(words[n] ?? '', words[n + 1] ?? null, tongue);
    const open = parts.at(-1);
    const isWithin = goesOn === null ? begins === null : goesOn(words[n] ?? '');
    if (open !== undefined && isWithin) {
      open.push(line);
      return;
    }
    parts.push([line]);
    goesOn = begins;
  });
  return parts.length < 2 ? [block] : parts.map(paragraphOf);
}

/** How lines go on after one with which a story or a scenario begins. */
function goesOnAfter(words: string, next: string | null, tongue: Tongue): GoesOn | null {
  const form = formBegun(words, next ?? '', tongue);
  if (form !== null) return form.goesOn;
  if (isRequired(words) && isWished(next ?? '')) return isWished;
  return next === null && announcesDuties(words, tongue) ? () => false : null;
}
