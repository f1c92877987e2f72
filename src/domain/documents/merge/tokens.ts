import { type AdfNode } from '../adf';
import { latePattern } from '../../kernel/late-pattern';
import { meaningOf } from '../normal-form';

/** A word, a space or a sign with its formatting, or one node that has no words in it. */
export interface Token {
  /** A text of this one word, or the node itself. */
  readonly node: AdfNode;
  /** What two tokens share that say and look the same, whether or not people commented on them. */
  readonly key: string;
  readonly isSpace: boolean;
}

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;

const PIECES = latePattern(
  String.raw`\s+|[${UNSPACED}]\p{M}*|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}_])+|[^]`,
  'gu',
);

/** In scripts that put no space between words each character counts as one. */
const piecesOf = (words: string): readonly string[] => words.match(PIECES()) ?? [];

/** All that is written in these nodes and below, in the order of reading. */
export function tokensOf(nodes: readonly AdfNode[]): readonly Token[] {
  return nodes.flatMap((node) => {
    if (node.content?.length) return tokensOf(node.content);
    return node.type === 'text'
      ? wordsOf(node)
      : [{ node, key: meaningOf([node]), isSpace: node.type === 'hardBreak' }];
  });
}

const wordsOf = (node: AdfNode): readonly Token[] =>
  piecesOf(node.text ?? '').map((text) => {
    const word = { ...node, text };
    return { node: word, key: meaningOf([word]), isSpace: text.trim() === '' };
  });

/** The lines of a code, and what parts them: a word as others, so that each side may change one of two neighbours. */
export const linesOf = (nodes: readonly AdfNode[]): readonly Token[] =>
  nodes.flatMap((node) =>
    (node.text ?? '')
      .split(/(?<=\n)|(?=\n)/)
      .map((text) => ({ node: { ...node, text }, key: text, isSpace: false })),
  );

export const keyOf = ({ key }: Token): string => key;

/** The nodes that these words make, as few as can be. */
export function joined(words: readonly AdfNode[]): readonly AdfNode[] {
  const nodes: AdfNode[] = [];
  for (const word of words) {
    const last = nodes.at(-1);
    if (last !== undefined && areOneText(last, word))
      nodes.splice(-1, 1, { ...last, text: (last.text ?? '') + (word.text ?? '') });
    else nodes.push(word);
  }
  return nodes;
}

function areOneText(one: AdfNode, other: AdfNode): boolean {
  if (one.type !== 'text' || other.type !== 'text') return false;
  return JSON.stringify({ ...one, text: '' }) === JSON.stringify({ ...other, text: '' });
}
