import { type AdfNode } from '../documents/adf';
import { paragraph } from '../documents/nodes';
import { plainText } from '../documents/plain-text';

/** The inline nodes of one line as a reader sees it. */
export type TextLine = readonly AdfNode[];

/** Cuts a paragraph where its lines break; text may also hold line ends of its own. */
export function linesOf({ content = [] }: AdfNode): readonly TextLine[] {
  const lines: AdfNode[][] = [[]];
  const push = (node: AdfNode): void => void lines.at(-1)?.push(node);
  for (const node of content) {
    if (node.type === 'hardBreak') lines.push([]);
    else if (node.type !== 'text') push(node);
    else
      writtenBy(node)
        .split(/\r\n?|\n/)
        .forEach((piece, index) => {
          if (index > 0) lines.push([]);
          if (piece !== '') push({ ...node, text: piece });
        });
  }
  return lines.filter((line) => wordsOf(line) !== '');
}

export const wordsOf = (line: TextLine): string => plainText({ type: 'paragraph', content: line });

/** How a line begins, as typed: only text counts, so that a card or a mention is never taken for a sign. */
export const startOf = (line: TextLine): string => {
  const until = line.findIndex(({ type }) => type !== 'text');
  return writtenIn(until === -1 ? line : line.slice(0, until));
};

/** All of a line as it is written, with what its cards and mentions show. */
export const writtenIn = (line: TextLine): string => line.map(writtenBy).join('');

const writtenBy = (node: AdfNode): string => node.text ?? wordsOf([node]);

/** A line cut behind so many of the characters that are written in it; a card or a mention is never cut. */
export function cutAt(line: TextLine, length: number): readonly [TextLine, TextLine] {
  const start: AdfNode[] = [];
  const rest: AdfNode[] = [];
  let left = length;
  for (const node of line) {
    const words = writtenBy(node);
    if (left <= 0) rest.push(node);
    else if (left >= words.length || node.type !== 'text') start.push(node);
    else {
      start.push({ ...node, text: words.slice(0, left) });
      rest.push({ ...node, text: words.slice(left) });
    }
    left -= words.length;
  }
  return [start, rest];
}

/** The line without its first characters. */
export const withoutStart = (line: TextLine, length: number): TextLine => cutAt(line, length)[1];

/** Lines as one paragraph again. */
export const paragraphOf = (lines: readonly TextLine[]): AdfNode =>
  paragraph(...lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'hardBreak' }, ...line])));

export const isAllBold = (line: TextLine): boolean =>
  line.length > 0 &&
  line.every(
    ({ type, marks, text: words }) =>
      type === 'emoji' ||
      (type === 'text' && ((words ?? '').trim() === '' || marks?.some((mark) => mark.type === 'strong'))),
  );
