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
    if (node.type === 'hardBreak') {
      lines.push([]);
      continue;
    }
    if (node.type !== 'text') {
      push(node);
      continue;
    }
    (node.text ?? '').split(/\r\n?|\n/).forEach((piece, index) => {
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
  return (until === -1 ? line : line.slice(0, until)).map((node) => node.text ?? '').join('');
};

/** The line without its first characters, which stand in text. */
export function withoutStart(line: TextLine, length: number): TextLine {
  let left = length;
  return line.flatMap((node) => {
    if (left <= 0 || node.type !== 'text') return [node];
    const words = node.text ?? '';
    const cut = words.slice(left);
    left -= words.length;
    return cut === '' ? [] : [{ ...node, text: cut }];
  });
}

/** The first characters of the line, which stand in text. */
export function startUntil(line: TextLine, length: number): TextLine {
  let left = length;
  return line.flatMap((node) => {
    const words = (node.text ?? '').slice(0, left);
    left -= words.length;
    return words === '' ? [] : [{ ...node, text: words }];
  });
}

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
