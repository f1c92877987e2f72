import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { type SectionKind } from '../spec/section-kinds';
import { type Tongue } from './section-names';
import { isListOfAbilities, isRequired, isWished, kindByForm } from './telling-blocks';
import { formBegun } from './long-forms';
import { announcesDuties, type Speech } from './telling-sentences';
import { isListOfWork } from './telling-work';
import { takeWhile } from './cut-lines';

export interface TellingRun {
  readonly kind: SectionKind;
  readonly blocks: readonly AdfNode[];
}

/** The blocks at the beginning of these that tell one thing together by their form, such as a story in three lines. */
export function tellingRun(blocks: readonly AdfNode[], tongue: Speech): TellingRun | null {
  const [first] = blocks;
  if (first === undefined) return null;
  const [words = '', next = ''] = blocks.slice(0, 2).map(plainText);
  const form = first.type === 'paragraph' ? formBegun(words, next, tongue) : null;
  if (form !== null) return { kind: form.kind, blocks: withWhatFollows(blocks, form.goesOn) };
  const said = toldBySentence(blocks, tongue);
  if (said !== null) return said;
  const kind = kindByForm(first, tongue);
  return kind === null ? null : { kind, blocks: [first] };
}

/** A sentence that says of which section it tells, and the list that it announces. */
export function toldBySentence(blocks: readonly AdfNode[], { tells }: Speech): TellingRun | null {
  const [first] = blocks;
  const kind = first?.type === 'paragraph' ? tells(plainText(first)) : null;
  return kind === null ? null : { kind, blocks: withListBelow(blocks) };
}

/** Below no label at all: what has to hold or to be done, in a list, announced by a line, or in two paragraphs or more. */
export function requiredRun(blocks: readonly AdfNode[], tongue: Speech): TellingRun | null {
  const [first] = blocks;
  if (first === undefined) return null;
  if (isListOfAbilities(first, tongue)) return { kind: 'acceptance-criteria', blocks: [first] };
  const announced = withListBelow(blocks);
  if (announced.length > 1 && announcesDuties(plainText(first), tongue))
    return { kind: 'acceptance-criteria', blocks: announced };
  if (isListOfWork(first, tongue)) return { kind: 'tasks', blocks: [first] };
  const isDuty = (words: string, at: number): boolean =>
    (at > 0 ? isWished : isRequired)(tongue)(words) && tongue.tells(words) === null;
  const lines = takeWhile(blocks, (block, at) => block.type === 'paragraph' && isDuty(plainText(block), at));
  if (lines.length > 1) return { kind: 'acceptance-criteria', blocks: lines };
  return first.type === 'paragraph' && tellsDuties(plainText(first), tongue)
    ? { kind: 'acceptance-criteria', blocks: [first] }
    : null;
}

/** An address ends a sentence, too: many writers set no point behind it. */
const NEXT_SENTENCE =
  /(?=["„“'(]?[\p{Lu}\p{Lo}\d])(?<=(?<!(?:^|[\s.])(?:[MD]rs?|St|N[or]|max|min|ca|in[ck]l|approx|\p{L}))[.!?]\s+|。\s*|https?:\S+\s+)/u;

/** Who begins without a capital letter does so at the next sentence. */
const NEXT_SMALL =
  /(?=\p{L}|\d)(?<=(?<!(?:^|[\s.])(?:[md]rs?|st|n[or]|etc|vs|bzw|ca|in[ck]l|approx|\p{L}))[.!?]\s+)/u;

/** The sentences of a line of prose, each with the space behind it. */
export const sentencesIn = (words: string): readonly string[] =>
  words.split(/^\p{Ll}/u.test(words) ? NEXT_SMALL : NEXT_SENTENCE);

/** Two sentences or more of what it has to do, and nothing else. */
export function tellsDuties(words: string, tongue: Tongue): boolean {
  const sentences = sentencesIn(words).map((sentence) => sentence.trim());
  return sentences.length > 1 && sentences.every(isWished(tongue)) && sentences.some(isRequired(tongue));
}

const withListBelow = (blocks: readonly AdfNode[]): readonly AdfNode[] =>
  withWhatFollows(blocks, () => false);

/** A colon, or a word after which something has to come. */
export const ANNOUNCES = /[:：…]$|\b(?:that|to|must|shall|dass|que|dat|if|when|wenn)$/i;

/** Lines that go on, and a list that the last of them announces. */
function withWhatFollows(blocks: readonly AdfNode[], goesOn: (words: string) => boolean): readonly AdfNode[] {
  const lines = takeWhile(
    blocks,
    (block, at) => at === 0 || (block.type === 'paragraph' && goesOn(plainText(block))),
  );
  const [last] = lines.slice(-1).map(plainText);
  const announced = blocks[lines.length];
  return announced?.type.endsWith('List') && ANNOUNCES.test(last ?? '') ? [...lines, announced] : lines;
}
