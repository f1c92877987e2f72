import { type AdfMark, type AdfNode } from '../documents/adf';
import { carryBlocks, type Place } from '../documents/carry';
import { paragraph, placeholder, text } from '../documents/nodes';
import { blockPlaceholderIn } from './block-placeholder';
import { placeholderNamed, type PlaceholderNames } from './placeholder-names';
import { BRACED, isFillable, marksAt, sliceRun, textRuns, type TextRun, wordsOfRun } from './text-run';

/** What stands for the placeholders; empty where the issue says nothing. */
export interface TemplateValues<Inline extends string, Block extends string> {
  readonly names: PlaceholderNames<Inline, Block>;
  readonly inline: (name: Inline) => readonly AdfNode[];
  readonly blocks: (name: Block) => readonly AdfNode[];
}

/** A block of a template after filling: what it became, or that the issue has nothing to say there. */
export type FilledBlock =
  | { readonly kind: 'says'; readonly blocks: readonly AdfNode[] }
  | { readonly kind: 'silent'; readonly hint: string | null };

/** Fills one block; all that is no placeholder stays as the template has it. */
export function fillBlock<Inline extends string, Block extends string>(
  block: AdfNode,
  values: TemplateValues<Inline, Block>,
  place: Place = 'page',
): FilledBlock {
  const asked = blockPlaceholderIn(block, values.names);
  if (asked === null) return fillOther(block, values, place);
  const blocks = fitted(values.blocks(asked.name), place);
  return blocks.length > 0 ? { kind: 'says', blocks } : { kind: 'silent', hint: asked.hint };
}

function fillOther<Inline extends string, Block extends string>(
  block: AdfNode,
  values: TemplateValues<Inline, Block>,
  place: Place,
): FilledBlock {
  const { content } = block;
  if (content === undefined || block.type === 'codeBlock') return { kind: 'says', blocks: [block] };
  if (!holdsText(block))
    return { kind: 'says', blocks: [{ ...block, content: fillInside(block, values, place) }] };
  const filled = fillInline(content, values);
  const wentEmpty = block.type === 'paragraph' && content.length > 0 && wordless(filled);
  return wentEmpty
    ? { kind: 'silent', hint: null }
    : { kind: 'says', blocks: [{ ...block, content: filled }] };
}

const wordless = (content: readonly AdfNode[]): boolean =>
  content.every((node) => node.type === 'text' && (node.text ?? '').trim() === '');

const TEXT_BLOCKS = new Set(['paragraph', 'heading', 'taskItem', 'decisionItem', 'caption']);
const holdsText = ({ type, content }: AdfNode): boolean =>
  TEXT_BLOCKS.has(type) || content?.some((node) => node.type === 'text') === true;

const PLACES: Readonly<Record<string, Place>> = {
  listItem: 'listItem',
  panel: 'panel',
  blockquote: 'blockquote',
  tableCell: 'tableCell',
  tableHeader: 'tableCell',
  nestedExpand: 'tableCell',
};

/** Where a frame would be left empty, its hint stands: a cell or column needs a block. */
function fillInside<Inline extends string, Block extends string>(
  block: AdfNode,
  values: TemplateValues<Inline, Block>,
  outer: Place,
): readonly AdfNode[] {
  const place = Object.hasOwn(PLACES, block.type) ? (PLACES[block.type] ?? outer) : outer;
  return (block.content ?? []).flatMap((inner) => {
    const filled = fillBlock(inner, values, place);
    return filled.kind === 'says' ? filled.blocks : [hintParagraph(filled.hint)];
  });
}

/** A paragraph that only editors see, and that goes when they type. */
export const hintParagraph = (hint: string | null): AdfNode =>
  hint === null ? paragraph() : paragraph(placeholder(hint));

const LIVE_LIST_PLACES: readonly Place[] = ['page', 'panel', 'tableCell'];

/** Blocks as they may stand in a place; a live list becomes a link where there is no room for one. */
function fitted(blocks: readonly AdfNode[], place: Place): readonly AdfNode[] {
  if (place === 'page') return blocks;
  return blocks.flatMap((block) => {
    if (block.type !== 'blockCard') return carryBlocks([block], place);
    if (LIVE_LIST_PLACES.includes(place)) return [block];
    return [paragraph({ type: 'inlineCard', attrs: { url: block.attrs?.['url'] } })];
  });
}

/** Fills a text; what a placeholder becomes is formatted as its name was. */
export function fillInline<Inline extends string, Block extends string>(
  content: readonly AdfNode[],
  values: TemplateValues<Inline, Block>,
): readonly AdfNode[] {
  return textRuns(content).flatMap((run) => {
    const [first] = run;
    return first && isFillable(first) ? fillRun(run, values) : run;
  });
}

function fillRun<Inline extends string, Block extends string>(
  run: TextRun,
  values: TemplateValues<Inline, Block>,
): readonly AdfNode[] {
  const words = wordsOfRun(run);
  const filled: AdfNode[] = [];
  let done = 0;
  for (const match of words.matchAll(BRACED)) {
    const found = placeholderNamed(match[1] ?? '', values.names);
    if (found?.kind !== 'inline') continue;
    const nameAt = match.index + 2 + (match[1] ?? '').search(/\S/);
    filled.push(
      ...sliceRun(run, done, match.index),
      ...formatted(values.inline(found.name), marksAt(run, nameAt)),
    );
    done = match.index + match[0].length;
  }
  return done === 0 ? run : [...filled, ...sliceRun(run, done, words.length)];
}

/** Cards and dates have no formatting; a linked card is its address, since a link holds text only. */
function formatted(value: readonly AdfNode[], marks: readonly AdfMark[]): readonly AdfNode[] {
  if (marks.length === 0) return value;
  const linked = marks.some(({ type }) => type === 'link');
  return value.map((node) => {
    const url = node.attrs?.['url'];
    if (linked && typeof url === 'string') return text(url, marks);
    return node.type === 'text' ? { ...node, marks } : node;
  });
}
