import { type AdfNode } from '../documents/adf';
import { type SectionKind } from '../spec/section-kinds';
import { type Tongue } from './section-names';
import { isRequired, isWished } from './telling-blocks';
import { sentencesIn, tellsDuties } from './telling-runs';
import { markWithin } from './telling-marks';
import { kindOfSentence, type Speech } from './telling-sentences';
import { linesOf, wordsOf } from './text-lines';

/** Says what somebody wants; from here on a text tells what shall be. */
const INTENDS =
  /\b(?:(?:i|we)(?:['’](?:ll|d)| w(?:ill|ant|ould)| need| plan| aim| intend|.{1,4} going)|let|this (?:epic|project)|(?:the|our) (?:new|idea|plan|goal|aim)|wir (?:wollen|werden|möchten)|künftig|soll(?:en|te)?|(?<!we )should(?! be))\b|^add/i;

/** Says what is so now, and so do the sentences after it. */
export const NOW = /\b(?:today|now|currently|at the moment|so far|derzeit|heute|bisher)\b/i;

/** Says nothing of what is so. */
const SHOULD = /\bshould\b/;

/** What everybody hopes for holds nowhere, and no more does what somebody asks. */
const HOPED = /[?？]$|\bshould .{0,80}\b(?:feel|love|like|help|make)\b/i;

/** "If the link is too old, a new one is sent". */
const CASE =
  /^(?:if|(?:when|wenn|falls|sobald)\b.*,|it(?:'s| is) important that|(?:\S+ ){0,2}(?:no|nothing|every|each) .{1,40} (?:may|needs))(?!.*\b(?:we|i|our|works|wir|uns)\b) /i;
/** "First comes the import, then the export", "Before that, someone has to order a server". */
const STEPS =
  /^(?:first|zuerst)\b.*\b(?:then|dann)\b|, then .*, then |\b(?:someone|somebody|jemand)\b.* (?:(?:need|ha)s to|must|muss)\b/i;
const WE = /^(?:\S+ ){0,5}?(?:we|i|wir|nobody|niemand|someone)\b/i;

/**
 * What the sentences of plain prose tell once the text has said what somebody wants: before that, and where a
 * sentence says what is so now, the same words tell what is wrong.
 */
export function proseOf(blocks: readonly AdfNode[], tongue: Tongue): Speech['tells'] {
  const kinds = new Map<string, SectionKind>();
  let isPlanned = false;
  for (const block of blocks) {
    let isNow = false;
    for (const sentence of sentencesOf(block, tongue)) {
      const intends = INTENDS.test(sentence);
      isNow = NOW.test(sentence) || (isNow && !intends && !SHOULD.test(sentence));
      const planned: SectionKind | null = isPlanned && !isNow ? kindOfPlan(sentence, tongue) : null;
      const kind: SectionKind | null = kindOfSentence(sentence) ?? planned;
      if (kind !== null) kinds.set(sentence, kind);
      isPlanned ||= intends || kind !== null || tongue.isStory(sentence);
    }
  }
  return (words) => kinds.get(sentencesIn(words)[0]?.trim() ?? '') ?? kindOfSentence(words);
}

/** Those of a line of nothing but duties are told together, and not one by one. */
const sentencesOf = (block: AdfNode, tongue: Tongue): readonly string[] =>
  linesOf(block)
    .map(wordsOf)
    .filter((line) => !tellsDuties(line, tongue))
    .flatMap(sentencesIn)
    .map((sentence) => sentence.trim());

function kindOfPlan(sentence: string, tongue: Tongue): SectionKind | null {
  if (HOPED.test(sentence)) return null;
  if (STEPS.test(sentence)) return 'tasks';
  const mark = markWithin(sentence);
  if (mark === 'metrics' && !isRequired(tongue)(sentence)) return mark;
  if (isWished(tongue)(sentence)) return WE.test(sentence) ? null : 'acceptance-criteria';
  return CASE.test(sentence) ? 'acceptance-criteria' : mark;
}
