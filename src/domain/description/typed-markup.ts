import { type AdfNode } from '../documents/adf';
import { heading, paragraph, strong } from '../documents/nodes';
import { isLabelLine, TYPED_HEADING } from './labels';
import { numberedLabels } from './numbered-labels';
import { type Tongue } from './section-names';
import { linesOf, paragraphOf, startOf, type TextLine, withoutStart, wordsOf } from './text-lines';

/**
 * Reads paragraphs in which people typed headings and lists by their signs (`## Goals`, `- [ ] do`,
 * `h2. Goals`) as what they meant. Paragraphs without such signs stay as they are, but for the lines of
 * these words, which are headings.
 */
export function readTypedMarkup(
  blocks: readonly AdfNode[],
  tongue: Tongue,
  headings = numberedLabels(blocks, tongue),
): readonly AdfNode[] {
  const isLabel = (line: TextLine): boolean => isLabelLine(line, tongue);
  const read: AdfNode[] = [];
  const signs = blocks.some(isWikiHeading) ? [WIKI_NUMBER, ...ITEMS] : ITEMS;
  for (const block of blocks) {
    if (block.type !== 'paragraph') {
      read.push(block);
      continue;
    }
    const lines = linesOf(block);
    const typed = lines.map((line) =>
      headings.has(wordsOf(line))
        ? heading(LOWEST_LEVEL, ...line)
        : isLabel(line)
          ? null
          : typedBlock(line, signs),
    );
    if (typed.some((found) => found !== null) || (lines.length > 1 && lines.some(isLabel))) {
      addLines(read, lines, typed, isLabel);
    } else {
      read.push(block);
    }
  }
  return read;
}

/** Numbers rank below the headings that people write. */
const LOWEST_LEVEL = 6;

function addLines(
  read: AdfNode[],
  lines: readonly TextLine[],
  typed: readonly (AdfNode | null)[],
  isLabel: (line: TextLine) => boolean,
): void {
  let plain: TextLine[] = [];
  const endPlain = (): void => {
    if (plain.length > 0) read.push(paragraphOf(plain));
    plain = [];
  };
  lines.forEach((line, index) => {
    const block = typed[index] ?? (isLabel(line) ? paragraph(...line) : null);
    if (block === null) {
      plain.push(line);
      return;
    }
    endPlain();
    const last = read.at(-1);
    if (last !== undefined && LISTS.has(block.type) && last.type === block.type) {
      read.splice(-1, 1, { ...last, content: [...(last.content ?? []), ...(block.content ?? [])] });
    } else {
      read.push(block);
    }
  });
  endPlain();
}

const LISTS = new Set(['bulletList', 'orderedList', 'taskList']);

/** Beside `h2.` a `#` is how Jira's wiki markup numbers an item. */
const isWikiHeading = (block: AdfNode): boolean =>
  block.type === 'paragraph' &&
  linesOf(block).some((line) => TYPED_HEADING.exec(startOf(line))?.[2] !== undefined);
const WIKI_NUMBER: Sign = [/^\s*#\s+/, 'orderedList'];
const BOLD = /^\s*(\*\*?|__)([^*]+)\1\s*:?\s*$/;

/** Signs that begin an item, the narrower first. */
const ITEMS: readonly Sign[] = [
  [/^\s*(?:[-*•]\s*)?\[(?: |x|X|✓|)\]\s+|^\s*[☐☑✅⬜]\uFE0F?\s*/u, 'taskList'],
  [/^\s*(?:[-•–‣●]\s+|\*{1,3}\s+|・\s*)/, 'bulletList'],
  [/^\s*\(?\d{1,3}[.)]\s+/, 'orderedList'],
];
type ListType = 'taskList' | 'bulletList' | 'orderedList';
type Sign = readonly [RegExp, ListType];

/** The block that a line was meant to be; `null` for a line of text. */
function typedBlock(line: TextLine, signs: readonly Sign[]): AdfNode | null {
  const start = startOf(line);
  for (const [sign, list] of signs) {
    const typed = sign.exec(start)?.[0];
    if (typed !== undefined) return listOf(list, withoutStart(line, typed.length), TICKED.test(typed));
  }
  return typedHeading(line) ?? (start === wordsOf(line) ? typedBold(start) : null);
}

function typedHeading(line: TextLine): AdfNode | null {
  const headed = TYPED_HEADING.exec(startOf(line));
  if (headed === null) return null;
  const level = headed[1]?.length ?? Number(headed[2]);
  return heading(level, ...withoutStart(line, headed[0].length));
}

function typedBold(words: string): AdfNode | null {
  const bold = BOLD.exec(words)?.[2];
  return bold === undefined ? null : paragraph(strong(bold));
}

const TICKED = /[xX✓☑✅]/u;

const listOf = (list: ListType, words: TextLine, isTicked: boolean): AdfNode => ({
  type: list,
  content: [
    list === 'taskList'
      ? { type: 'taskItem', ...(isTicked ? { attrs: { state: 'DONE' } } : {}), content: words }
      : { type: 'listItem', content: [paragraph(...words)] },
  ],
});
