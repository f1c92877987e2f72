import { type AdfNode } from '../documents/adf';
import { inlineLabel, labelOf } from './labels';
import { type SectionKind } from '../spec/section-kinds';
import { cutLines } from './cut-lines';
import { type Tongue } from './section-names';
import { NOW } from './telling-prose';
import { sentencesIn } from './telling-runs';
import { type Speech } from './telling-sentences';
import { cutAt, linesOf, paragraphOf, type TextLine, wordsOf, writtenIn } from './text-lines';

/**
 * "Problem: …", "Done when: …" in the lines of one paragraph: each is told by itself where two or more are. In plain
 * prose so is a sentence that says which section it tells.
 */
export function labelledLines(block: AdfNode, isProse: boolean, tongue: Speech): readonly AdfNode[] {
  if (block.type !== 'paragraph') return [block];
  const tells = (sentence: string): boolean => isProse && isTold(sentence, tongue);
  const written = linesOf(block).map((line) => sentencesOf(line, tells, tongue));
  const lines = written.flat();
  const labels = lines.map((line) => inlineLabel(paragraphOf([line]), wordsOf(line), tongue));
  const told = new Set([
    ...written.flatMap(([, ...others]) => others),
    ...lines.slice(1).filter((line) => tells(wordsOf(line))),
  ]);
  const found = labels.filter((label) => label !== null);
  const isSure = told.size > 0 || (found.length > 1 && found.some(({ name }) => name !== null));
  return isSure ? cutLines(lines, (at) => told.has(lines[at] ?? []) || labels[at] != null) : [block];
}

const LABEL = /^(?!Expected:)([^.:：!?。]{2,40})[:：]/u;

/** A sentence that says itself of which section it tells, a user story included. */
const isTold = (sentence: string, { isStory, tells }: Speech): boolean =>
  tells(sentence) !== null || (isStory(sentence) && !/\bwe\b/i.test(sentence));

/**
 * "… is late. Acceptance criteria: …": what begins with the name of a section is told by itself up to the next one, and
 * so is a sentence alone that says of which section it tells.
 */
function sentencesOf(
  line: TextLine,
  tells: (sentence: string) => boolean,
  tongue: Speech,
): readonly TextLine[] {
  const parts: TextLine[] = [];
  let rest = line;
  let length = 0;
  let wasTold = false;
  let isEnded = false;
  let kind: SectionKind | null = null;
  for (const sentence of sentencesIn(writtenIn(line))) {
    const told = tells(sentence);
    const isBack =
      wasTold && (goesBack(sentence, isEnded) || (kind !== null && !tongue.goesOn(sentence.trim(), kind)));
    if (length > 0 && (told || isBack || isNamed(sentence, tongue))) {
      const [start, after] = cutAt(rest, length);
      parts.push(start);
      rest = after;
      length = 0;
    }
    isEnded = parts.length > 0 || isWholeStory(sentence, tongue);
    wasTold = told || (wasTold && parts.length === 0);
    if (told) kind = tongue.tells(sentence) ?? 'user-story';
    length += sentence.length;
  }
  return [...parts, rest];
}

/** Behind a sentence that was told: to what the text is about, where no more of that follows, or to what is so now. */
const goesBack = (sentence: string, isEnded: boolean): boolean => isEnded || NOW.test(sentence);

/** A story ends with its sentence, where others follow. */
const isWholeStory = (sentence: string, { isStory }: Tongue): boolean =>
  sentence.endsWith('. ') && isStory(sentence);

function isNamed(sentence: string, tongue: Tongue): boolean {
  const name = tongue.nameOf(LABEL.exec(sentence)?.[1] ?? '', false);
  return name !== null && (name.isClear || (!name.isTopic && name.kind !== 'overview'));
}

/** A list that says in each point the name of a section and what belongs there is a description of lines. */
export function labelledItems(list: AdfNode, tongue: Tongue): readonly AdfNode[] {
  const items = list.type.endsWith('List') ? (list.content ?? []).map(({ content = [] }) => content) : [];
  const labels = items.map(([line]) => (line === undefined ? null : labelOf(line, tongue)));
  const sure = labels.flatMap((label) =>
    label?.rest == null || label.name === null || label.name.isTopic ? [] : [label.name],
  );
  const areParts =
    items.every((blocks) => blocks.length === 1) &&
    sure.length * 2 > items.length &&
    new Set(sure.map(({ kind }) => kind)).size > 1;
  return areParts ? items.flat() : [list];
}
