import { type AdfMark, type AdfNode } from '../../documents/adf';
import { text } from '../../documents/nodes';
import { plainText } from '../../documents/plain-text';
import { safeLink } from '../../documents/safe-link';
import { cutText } from '../../kernel/text';

/** What people wrote in one line, as it may stand on another page. */
export interface Said {
  /** Its words. */
  readonly text: string;
  /** As they wrote it; its words alone where it is too long. */
  readonly content: readonly AdfNode[];
}

/** A line of a report, not a page of it. */
const LONGEST_TEXT = 300;

/** Mean the same on every page. */
const NODES = new Set(['text', 'mention', 'emoji', 'date', 'status', 'inlineCard', 'hardBreak']);
const MARKS = new Set([
  'strong',
  'em',
  'underline',
  'strike',
  'code',
  'subsup',
  'textColor',
  'backgroundColor',
]);

/**
 * These nodes as one line: mentions, dates, links and looks stay; comments, ids and what belongs to the page that they
 * stand on do not. `null` where they have no words.
 */
export function said(nodes: readonly AdfNode[]): Said | null {
  const words = plainText({ type: 'paragraph', content: nodes });
  if (words === '') return null;
  const content = trimmed(nodes.flatMap(carried));
  return words.length > LONGEST_TEXT ? plainly(cutText(words, LONGEST_TEXT)) : { text: words, content };
}

export const plainly = (words: string): Said => ({ text: words, content: [text(words)] });

/** The first of those with the same words. */
export const eachOnce = (all: readonly Said[]): readonly Said[] =>
  [...new Map(all.toReversed().map((one) => [one.text, one])).values()].toReversed();

/** Without the breaks and blanks around it, as where its first words are left out. */
const trimmed = (nodes: readonly AdfNode[]): readonly AdfNode[] =>
  nodes.slice(
    nodes.findIndex((node) => !isBlank(node)),
    nodes.findLastIndex((node) => !isBlank(node)) + 1,
  );

const isBlank = ({ type, text: words }: AdfNode): boolean => type === 'hardBreak' || words?.trim() === '';

function carried(node: AdfNode): readonly AdfNode[] {
  const { type, attrs, marks, content } = node;
  if (content !== undefined) return apart(content.flatMap(carried));
  const isSafe = type !== 'inlineCard' || safeLink(attrs?.['url']) !== null;
  if (!NODES.has(type) || !isSafe) return plainText(node) === '' ? [] : [text(plainText(node))];
  const { localId: _id, ...kept } = attrs ?? {};
  return [{ ...node, ...(attrs && { attrs: kept }), ...(marks && { marks: marks.flatMap(carriedMark) }) }];
}

/** What stood in a block by itself. */
const apart = (nodes: readonly AdfNode[]): readonly AdfNode[] =>
  nodes.slice(-1).every(isBlank) ? nodes : [...nodes, text(' ')];

function carriedMark({ type, attrs }: AdfMark): readonly AdfMark[] {
  const href = type === 'link' ? safeLink(attrs?.['href']) : null;
  if (href !== null) return [{ type, attrs: { href } }];
  return MARKS.has(type) ? [attrs === undefined ? { type } : { type, attrs }] : [];
}
