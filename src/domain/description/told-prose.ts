import { type AdfNode } from '../documents/adf';
import { type SectionKind } from '../spec/section-kinds';
import { isRequired, isWished } from './telling-blocks';
import { linesOf, wordsOf } from './text-lines';

/** How sentences speak in the languages of the names; one that may tell of two sections goes to the first. */
const SENTENCES: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'metrics',
    /(?:want|hope|like to|goal|ziel|obje[ct]|obiettivo|doel|目標).{0,99}(?:\d ?[%％割]|half|hälfte)/i,
  ],
  [
    'user-story',
    /^(?!.*(?: but |can.?t|\d ?%)|(?:we|it|this|our|wir|es|das|nous|on) )(?:[^,:]{3,70}? (?:wants?|would like|möchten?|wollen|quieren?|piden?|veulent|souhaitent|vogliono|willen) |wer [^,]+, will )|たい(?:と|そう)/i,
  ],
  ['design', /(?:(?:colou?r|icon|layout|farbe|schrift|文字|アイコン|色|画面).*){2}/i],
];

/**
 * The section of which each sentence of a paragraph tells by how it speaks; one alone tells no duty, and the first
 * paragraph of a description nothing else: it says what all is about.
 */
export function kindOfProse(block: AdfNode, isFirst: boolean): SectionKind | null {
  if (block.type !== 'paragraph') return null;
  const sentences = linesOf(block).flatMap((line) => wordsOf(line).split(/(?<=[.!?])\s+|(?<=。)\s*(?=.)/));
  if (areDuties(sentences)) return 'acceptance-criteria';
  return isFirst
    ? null
    : (SENTENCES.find(([, form]) => sentences.every((words) => form.test(words)))?.[0] ?? null);
}

/** Two sentences or more of what it has to do, and nothing else. */
const areDuties = (sentences: readonly string[]): boolean =>
  sentences.length > 1 && sentences.every(isWished) && sentences.some(isRequired);
