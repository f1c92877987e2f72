import { adfText } from '../../products/adf/text';
import { type AdfMark, type AdfNode, attribute } from '../../products/adf/node';

/** Where an inline comment is to stand: the nth of so many places with the same words. */
export interface TextPlace {
  readonly selection: string;
  readonly matchCount: number;
  /** From 0. */
  readonly matchIndex: number;
}

/**
 * The document with the words at `place` marked as commented on by `markerRef`; null when they do not
 * occur that often. Words are found within one line of text, across its styles and inline nodes, but
 * not in code snippets, whose text may not carry marks.
 */
export function markPlace(doc: AdfNode, place: TextPlace, markerRef: string): AdfNode | null {
  const found = lines(doc).flatMap((line) => matchesIn(line, place.selection));
  const asked = found[place.matchIndex];
  if (found.length !== place.matchCount || asked === undefined) return null;
  if (!hasTextIn(asked)) return null;
  return replaceNode(doc, asked.line, marked(asked, annotation(markerRef)));
}

/** The document without the marks of these comments. */
export const unmark = (doc: AdfNode, markerRefs: ReadonlySet<string>): AdfNode =>
  withoutMarks(doc, (mark) => mark.type === 'annotation' && markerRefs.has(attribute(mark, 'id')));

/** The document without the marks of any comment. */
export const withoutComments = (doc: AdfNode): AdfNode =>
  withoutMarks(doc, ({ type }) => type === 'annotation');

function withoutMarks(node: AdfNode, isGone: (mark: AdfMark) => boolean): AdfNode {
  const { marks, content, ...rest } = node;
  const kept = marks?.filter((mark) => !isGone(mark));
  return {
    ...(kept?.length === marks?.length ? node : { ...rest, ...(kept?.length ? { marks: kept } : {}) }),
    ...(content && { content: content.map((child) => withoutMarks(child, isGone)) }),
  };
}

const annotation = (id: string): AdfMark => ({
  type: 'annotation',
  attrs: { id, annotationType: 'inlineComment' },
});

interface Match {
  readonly line: AdfNode;
  readonly from: number;
  readonly to: number;
}

/** Blocks that hold text directly, in reading order. */
function lines(node: AdfNode): readonly AdfNode[] {
  if (node.type === 'codeBlock') return [];
  const content = node.content ?? [];
  return [
    ...(content.some(({ type }) => type === 'text') ? [node] : []),
    ...content.flatMap((child) => lines(child)),
  ];
}

function matchesIn(line: AdfNode, selection: string): readonly Match[] {
  const text = (line.content ?? []).map(wordsOf).join('');
  const found: Match[] = [];
  for (let from = text.indexOf(selection); from >= 0; from = text.indexOf(selection, from + selection.length))
    found.push({ line, from, to: from + selection.length });
  return found;
}

const wordsOf = (node: AdfNode): string => node.text ?? adfText({ type: 'paragraph', content: [node] });

interface Piece {
  readonly node: AdfNode;
  readonly start: number;
  readonly end: number;
}

function pieces(line: AdfNode): readonly Piece[] {
  let start = 0;
  return (line.content ?? []).map((node) => {
    const piece = { node, start, end: start + wordsOf(node).length };
    start = piece.end;
    return piece;
  });
}

const hasTextIn = ({ line, from, to }: Match): boolean =>
  pieces(line).some(({ node, start, end }) => node.type === 'text' && start < to && end > from);

/** The line with its text cut where the match begins and ends, and the part between marked. */
function marked({ line, from, to }: Match, mark: AdfMark): AdfNode {
  const content = pieces(line).flatMap(({ node, start, end }) => {
    if (node.text === undefined || end <= from || start >= to) return [node];
    const [left, right] = [Math.max(from - start, 0), Math.min(to - start, node.text.length)];
    return [
      withText(node, node.text.slice(0, left)),
      { ...withText(node, node.text.slice(left, right)), marks: [...(node.marks ?? []), mark] },
      withText(node, node.text.slice(right)),
    ].filter(({ text }) => text !== '');
  });
  return { ...line, content };
}

const withText = (node: AdfNode, text: string): AdfNode & { readonly text: string } => ({ ...node, text });

function replaceNode(node: AdfNode, old: AdfNode, replacement: AdfNode): AdfNode {
  if (node === old) return replacement;
  if (node.content === undefined) return node;
  return { ...node, content: node.content.map((child) => replaceNode(child, old, replacement)) };
}
