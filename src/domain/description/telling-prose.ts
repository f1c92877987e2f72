import { type AdfNode } from '../documents/adf';
import { type SectionKind } from '../spec/section-kinds';
import { type Tongue } from './section-names';
import { isRequired, isWished } from './telling-blocks';
import { sentencesIn, tellsDuties } from './telling-runs';
import { markWithin } from './telling-marks';
import { kindOfSentence, type Speech } from './telling-sentences';
import { SURE, SURE_BEFORE } from './learnt/learnt-blocks';
import { type Judge, kindAhead, placeAmong } from './learnt/judge';
import { inlineLabel } from './labels';
import { goesOnWithScenario } from './telling-forms';
import { linesOf, paragraphOf, wordsOf } from './text-lines';

/** Says what somebody wants; from here on a text tells what shall be. */
const INTENDS =
  /\b(?:(?:i|we)(?:['’](?:ll|d)| w(?:ill|ant|ould)| need| plan| aim| intend|.{1,4} going)|let|must be able|this (?:epic|project)|(?:the|our) (?:new|idea|plan|goal|aim)|wir (?:wollen|werden|möchten)|künftig|soll(?:en|te)?|(?<!we )should(?! be))\b|^add/i;

/** Says what is so now, and so do the sentences after it. */
export const NOW = /\b(?:today|(?<!from )now|currently|at the moment|so far|derzeit|heute|bisher)\b/i;

/** Says nothing of what is so. */
const SHOULD = /\bshould\b/;

/** What everybody hopes for holds nowhere, and no more does what somebody asks. */
const HOPED = /[?？]$|\bshould .{0,80}\b(?:feel|love|like|help|make)\b/i;

/** "If the link is too old, a new one is sent". */
const CASE =
  /^(?:if|(?:when|wenn|falls|sobald)\b.*,|it(?:'s| is) important that|(?:\S+ ){0,2}(?:no|nothing|every|each) .{1,40} (?:may|needs)|(?:\S+ ){1,3}may (?:only|see)\b|only .*\b(?:may|allowed)\b)(?!.*\b(?:we|i|our|works|wir|uns)\b) /i;
/** "First comes the import, then the export", "Before that, someone has to order a server". */
const STEPS =
  /^(?:first|zuerst)\b.*\b(?:then|dann)\b|, then .*, then |\b(?:someone|somebody|jemand)\b.* (?:(?:need|ha)s to|must|muss)\b/i;
const WE = /^(?:\S+ ){0,5}?(?:we|i|wir|nobody|niemand|someone)\b/i;

/**
 * What the sentences of plain prose tell once the text has said what somebody wants: before that, and where a
 * sentence says what is so now, the same words tell what is wrong. Where the words say nothing for sure, what was learnt
 * of others does.
 */
export function proseOf(
  blocks: readonly AdfNode[],
  tongue: Tongue,
  judge: Judge,
): Pick<Speech, 'tells' | 'goesOn'> {
  const kinds = new Map<string, SectionKind>();
  const likely = new Map<string, SectionKind>();
  const read = blocks.flatMap((block) => sentencesOf(block, tongue));
  let isPlanned = false;
  let isNow = false;
  read.forEach(({ words, begins, isJudged }, at) => {
    const intends = INTENDS.test(words);
    isNow = NOW.test(words) || (isNow && !begins && !intends && !SHOULD.test(words));
    const planned: SectionKind | null = isPlanned && !isNow ? kindOfPlan(words, tongue) : null;
    const said: SectionKind | null = kindOfSentence(words) ?? planned;
    const place = [
      'paragraph',
      ...placeAmong(at),
      ...(isPlanned ? ['planned'] : []),
      ...(isNow ? ['now'] : []),
    ];
    const scores = isJudged ? judge([words], place) : null;
    const learnt = kindAhead(scores, isPlanned ? SURE : SURE_BEFORE);
    const likeliest = kindAhead(scores, 2 * SURE);
    if (likeliest !== null) likely.set(words, likeliest);
    const mayTell =
      learnt !== 'overview' && !tongue.isStory(words) && !goesOnWithScenario(words) && !HOPED.test(words);
    const kind = said ?? (mayTell ? learnt : null);
    if (kind !== null) kinds.set(words, kind);
    isPlanned ||= intends || said !== null || tongue.isStory(words);
  });
  return {
    tells: (words) => kinds.get(sentencesIn(words)[0]?.trim() ?? '') ?? kindOfSentence(words),
    goesOn: (words, kind) => (likely.get(words) ?? kind) === kind,
  };
}

interface Said {
  readonly words: string;
  /** It is the first of its paragraph. */
  readonly begins: boolean;
  /** More than a remark, and no part of a line with a label. */
  readonly isJudged: boolean;
}

/** Those of a line of nothing but duties are told together, and not one by one. */
const sentencesOf = (block: AdfNode, tongue: Tongue): readonly Said[] =>
  linesOf(block).flatMap((line) => {
    const words = wordsOf(line);
    const isLabelled = inlineLabel(paragraphOf([line]), words, tongue) !== null;
    const sentences = tellsDuties(words, tongue) ? [] : sentencesIn(words);
    return sentences.map((sentence, at) => ({
      words: sentence.trim(),
      begins: at === 0,
      isJudged: !isLabelled && REMARK.test(sentence),
    }));
  });

/** Five words at least, no line of a story, no good-bye, and nothing that is judged within it: "…, which confuses buyers". */
const REMARK = /^(?!(?:as|i|so|als|ich) .*\w$|see you\b|.*, which\b)(?:\S+\s+){4}\S/i;

function kindOfPlan(sentence: string, tongue: Tongue): SectionKind | null {
  if (HOPED.test(sentence)) return null;
  if (STEPS.test(sentence)) return 'tasks';
  const mark = markWithin(sentence);
  if (mark === 'metrics' && !isRequired(tongue)(sentence)) return mark;
  if (isWished(tongue)(sentence)) return WE.test(sentence) ? null : 'acceptance-criteria';
  return CASE.test(sentence) ? 'acceptance-criteria' : mark;
}
