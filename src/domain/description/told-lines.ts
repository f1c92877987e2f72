import { type AdfNode } from '../documents/adf';
import { isRequired, isWished } from './telling-blocks';
import { formBegun } from './long-forms';
import { type Tongue } from './section-names';
import { announcesDuties } from './telling-sentences';
import { cutLines } from './cut-lines';
import { linesOf, wordsOf } from './text-lines';

type GoesOn = (words: string) => boolean;

/** A story, a scenario, two duties, or what announces a list of them, among other lines of one paragraph is told by itself. */
export function toldLines(block: AdfNode, tongue: Tongue): readonly AdfNode[] {
  if (block.type !== 'paragraph') return [block];
  const lines = linesOf(block);
  const words = lines.map(wordsOf);
  let goesOn = goesOnAfter(words[0] ?? '', words[1] ?? null, tongue);
  const parts = cutLines(lines, (n) => {
    const begins = goesOnAfter(words[n] ?? '', words[n + 1] ?? null, tongue);
    const isWithin = goesOn === null ? begins === null : goesOn(words[n] ?? '');
    if (!isWithin) goesOn = begins;
    return !isWithin;
  });
  return parts.length < 2 ? [block] : parts;
}

/** How lines go on after one with which a story or a scenario begins. */
function goesOnAfter(words: string, next: string | null, tongue: Tongue): GoesOn | null {
  const form = formBegun(words, next ?? '', tongue);
  if (form !== null) return form.goesOn;
  const isDuty = isWished(tongue);
  if (isRequired(tongue)(words) && isDuty(next ?? '')) return isDuty;
  return next === null && announcesDuties(words, tongue) ? () => false : null;
}
