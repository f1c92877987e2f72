import { type AdfMark, type AdfNode } from '../adf';
import { normalMarks } from '../normal-attributes';
import { meaningOf } from '../normal-form';
import { contentOf } from './alike';
import { commonRuns } from './edit-script';
import { isText } from './lines';
import { type Token } from './tokens';

export interface Worn extends Token {
  /** What the page has where people only gave a word of the base another look. */
  readonly worn?: AdfNode;
  /** Words of the page in whose place the issue has this one. */
  readonly instead?: readonly Worn[];
}

export interface Merged {
  readonly words: readonly AdfNode[];
  /** Whether words to which people gave another look go, or are others now. */
  readonly isLookLost: boolean;
}

/** Whether two texts have the same words and links, however those look and whether or not somebody ticked them. */
export const saysAlike = (one: AdfNode, other: AdfNode): boolean =>
  isText(one) && meaningOf([bare(one)]) === meaningOf([bare(other)]);

const bare = (node: AdfNode): AdfNode => ({
  ...node,
  attrs: { ...node.attrs, state: null },
  content: contentOf(node).map(withoutLook),
});

const withoutLook = (node: AdfNode): AdfNode => ({
  ...node,
  marks: (node.marks ?? []).filter(({ type }) => type === 'link'),
});

/** The page's words in the looks of the base: bold, struck through or as a status they say the same. */
export function withoutLooks(base: readonly Token[], page: readonly Token[]): readonly Worn[] {
  const words: Worn[] = [...page];
  for (const { left, right, length } of commonRuns(base.map(wordOf), page.map(wordOf)))
    base.slice(left, left + length).forEach((was, n) => {
      const node = page[right + n]?.node;
      if (node) words[right + n] = { ...was, worn: node };
    });
  return words;
}

/** A status holds the word that people moved into it. */
function wordOf({ node: { type, text, attrs }, key }: Token): string {
  const words = type === 'status' ? attrs?.['text'] : text;
  return typeof words === 'string' ? words : key;
}

/**
 * Merged words in the looks that they have on the page. What the issue puts between words of one look, in place of
 * such words, or at an end of a text that has it throughout, gets it, too.
 */
export function withLooks(page: readonly Worn[], merged: readonly Worn[]): Merged {
  const [here, staying] = [new Set(page), new Set(merged)];
  const isKept = (word: Worn): boolean => word.worn !== undefined && here.has(word) && staying.has(word);
  const throughout = shared(page.filter((word) => isKept(word) && !word.isSpace));
  const around = (words: readonly Worn[], at: number): readonly string[] => {
    const [before, behind] = [words.slice(0, at).findLast(isKept), words.slice(at).find(isKept)];
    return before && behind ? shared([before, behind]) : throughout;
  };
  // No other word can have the look of a status.
  const isLost = (word: Worn, at: number): boolean =>
    !staying.has(word) &&
    word.worn !== undefined &&
    (word.worn.type !== word.node.type || lookOf(word).some((form) => !around(page, at).includes(form)));
  const words = merged.map((word, at) =>
    here.has(word)
      ? (word.worn ?? word.node)
      : inLook(word.node, new Set([...around(merged, at), ...shared(word.instead ?? [])])),
  );
  return { words, isLookLost: page.some(isLost) };
}

/** What people made of how a word looks. */
const lookOf = ({ node, worn }: Worn): readonly string[] => {
  const was = formsOf(node);
  return formsOf(worn).filter((form) => !was.includes(form));
};

const formsOf = ({ marks = [] }: Partial<AdfNode> = {}): readonly string[] =>
  normalMarks(marks, false).map((mark) => JSON.stringify(mark));

function shared(words: readonly Worn[]): readonly string[] {
  const [first = [], ...others] = words.map(lookOf);
  return first.filter((form) => others.every((look) => look.includes(form)));
}

const inLook = (node: AdfNode, forms: ReadonlySet<string>): AdfNode =>
  node.type === 'text' && forms.size > 0
    ? { ...node, marks: [...(node.marks ?? []), ...[...forms].map((form) => JSON.parse(form) as AdfMark)] }
    : node;
