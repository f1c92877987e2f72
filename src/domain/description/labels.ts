import { type AdfNode } from '../documents/adf';
import { levelOf } from '../documents/heading-levels';
import { plainText } from '../documents/plain-text';
import { latePattern } from '../kernel/late-pattern';
import { type NamedSection, type Tongue } from './section-names';
import { goesOnWithScenario, isNumberedCriterion } from './telling-forms';
import { isAllBold, linesOf, paragraphOf, startOf, type TextLine, withoutStart, wordsOf } from './text-lines';

/** A heading, or a line that teams use like one. */
export interface Label {
  readonly words: string;
  /** 1 to 6 are headings; the higher the number, the less a label is set off from the text. */
  readonly rank: number;
  readonly name: NamedSection | null;
  /** What stands behind the label in the same line. */
  readonly rest: AdfNode | null;
}

export const BOLD_RANK = 7;
/** A short line that ends in a colon, or is a known name. */
export const LINE_RANK = 8;
const INLINE_RANK = 9;
const LONGEST_LABEL = 60;
const MOST_LABEL_WORDS = 7;

/** The label that a block is, or begins with. A bare line is one only above something of its own. */
export function labelAmong([block, next]: readonly AdfNode[], tongue: Tongue): Label | null {
  const label = block === undefined ? null : labelOf(block, tongue);
  const isBare = label?.rank === LINE_RANK && !/[:：]$/.test(label.words);
  return isBare && (next === undefined || endsBareLabel(labelOf(next, tongue))) ? null : label;
}

/** Words behind a bold beginning that names no section are what a bare line may stand above. */
const endsBareLabel = (next: Label | null): boolean =>
  next !== null && (next.name !== null || (next.rank < LINE_RANK && next.rest === null));

export function labelOf(block: AdfNode, tongue: Tongue): Label | null {
  const words = plainText(block);
  if (words === '') return null;
  if (block.type === 'heading')
    return { words, rank: levelOf(block), name: tongue.nameOf(words, true), rest: null };
  if (block.type !== 'paragraph') return null;
  return lineLabel(block, words, tongue) ?? inlineLabel(block, words, tongue);
}

function lineLabel(block: AdfNode, words: string, tongue: Tongue): Label | null {
  const [line, ...more] = linesOf(block);
  if (line === undefined || more.length > 0 || words.length > LONGEST_LABEL) return null;
  if (isLinked(line)) return null;
  if (isMarked(words) || (isAllBold(line) && !/[:：]\s*\S/u.test(words)))
    return { words, rank: BOLD_RANK, name: tongue.nameOf(words, true), rest: null };
  const asks = ASKS.test(words);
  const name = boldName(line, tongue) === null ? tongue.nameOf(words, asks || isShortWithColon(words)) : null;
  return name === null && !asks ? null : { words, rank: LINE_RANK, name, rest: null };
}

/** "What we leave out:", "What makes us stop?": no sentences of a part, known or not. */
const ASKS =
  /^(?:[a-z]: )?(?:wh\w+(?:['’]s)?|how|w[ai][ste]|wer|woran|hoe|comment|(?:lo |o |ce )?qu[eé]|cómo|cosa|come) .*[:：?？]$/i;

/** The words of a link name what is behind it, not what follows. */
const isLinked = (line: TextLine): boolean =>
  line.some(({ type, marks }) => type === 'inlineCard' || marks?.some((mark) => mark.type === 'link'));

/** How Japanese writers set off a heading where there is none: ■背景, 【目的】. */
const isMarked = (words: string): boolean => /^(?:[■□◆◇▼▽]\s*[^:：。]+|【[^】]+】)$/u.test(words.trim());

const isShortWithColon = (words: string): boolean =>
  /[:：]$/.test(words) && words.split(' ').length <= MOST_LABEL_WORDS;

const LABELLED =
  /^\s{0,9}(?:[【[][^】\]\n]{1,30}(?:】|\] )|[^:：\n]{1,60}?\s*(?:[:：](?:\*+ )?|\s[=–—→>-]+\s|(?<=\?)\s))\s*/u;

/**
 * "KPI: 20 % more", "Who? All of us", "Tech -> Kafka", "[Tech] Kafka": what stands before the sign is a known name as
 * a whole, or bold.
 */
export function inlineLabel(block: AdfNode, words: string, tongue: Tongue): Label | null {
  const [line, ...more] = linesOf(block);
  const start = line && (boldName(line, tongue) ?? LABELLED.exec(startOf(line))?.[0]);
  if (!line || !start || wordsOf(line).length <= start.trim().length) return null;
  const label = start.replace(/[\s:：=–—→>-]+$/u, '').trim();
  const isBold = isBoldUntil(line, label) || /^[【*]/.test(label);
  const isSetOff = isBold || isPlainLabel(label);
  const name = tongue.nameOf(isNumberedCriterion(label) ? 'criteria' : label, isSetOff);
  if ((name === null && !isSetOff) || isTime(words)) return null;
  const rest = name?.isOwnName ? paragraphOf([withoutStart(line, start.length), ...more]) : block;
  return { words: label, rank: isBold ? BOLD_RANK : INLINE_RANK, name, rest };
}

/** "**Problem** Reports are late": the bold name of a section before a sentence of its own. */
function boldName(line: TextLine, tongue: Tongue): string | null {
  const bold = boldStart(line);
  const words = startOf(bold);
  const [space] = BEGINS_SENTENCE.exec(startOf(line.slice(bold.length))) ?? [];
  if (space === undefined || tongue.nameOf(words, true) === null) return null;
  return words + space;
}

const BEGINS_SENTENCE = /^\s*(?![\sa-zäöü:：–—-])/;

/** A line of which the label alone is bold: the rest of it is what the label names. */
const isBoldUntil = (line: TextLine, label: string): boolean => wordsOf(boldStart(line)).startsWith(label);

const boldStart = (line: TextLine): TextLine =>
  line.slice(
    0,
    Math.max(
      line.findIndex((node) => !isAllBold([node])),
      0,
    ),
  );

/** "Owner: …": among lines that begin with known names, one with another name. */
const isPlainLabel = (label: string): boolean =>
  PLAIN_LABEL().test(label) && !goesOnWithScenario(`${label}:`);
const PLAIN_LABEL = latePattern(String.raw`^[■-◿]?[\p{Lu}\p{Lo}]\p{L}*(?: \p{L}+){0,2}$`, 'u');

const isTime = (words: string): boolean => /^\d{1,2}:\d{2}/.test(words);

/** A heading that was typed by its sign: "## Goals", "h2. Goals". */
export const TYPED_HEADING = /^\s*(?:(#{1,6})|h([1-6])\.)\s+/;

/** "✅ Done when: …" */
const SIGN = /^[☐☑✅⬜]/u;
const BEGINS_WITH_NAME = latePattern(String.raw`^[\p{L}\p{So}]`, 'u');

/** A line by which typed text is cut: set off, and the name of a section as a whole, or behind the sign of a point. */
export function isLabelLine(line: TextLine, tongue: Tongue): boolean {
  const words = wordsOf(line);
  if (TYPED_HEADING.test(words)) return false;
  if (SIGN.test(words) && inlineLabel(paragraphOf([line]), words, tongue)?.name?.isTopic === false)
    return true;
  if (words.length > LONGEST_LABEL) return false;
  const isSetOff = isAllBold(line) || isMarked(words);
  const isShort = ASKS.test(words) || isShortWithColon(words);
  const name = tongue.nameOf(words, isSetOff || isShort);
  if (name === null) return ASKS.test(words) || (isSetOff && !/[.!?。:：]\s*\S|[.!?。]$/u.test(words));
  return isSetOff || ((isShort || !name.isTopic) && BEGINS_WITH_NAME().test(words));
}
