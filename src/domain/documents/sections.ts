import { type AdfNode } from './adf';
import { type BlockSpan, findBlocks } from './body-text';
import { anchorName } from './nodes';

/** What a managed section is to hold below its heading; the heading stays as people left it. */
export interface SectionContent {
  readonly anchor: string;
  readonly blocks: readonly AdfNode[];
}

export type ReplaceOutcome =
  | { readonly kind: 'replaced'; readonly body: string; readonly missing: readonly string[] }
  | { readonly kind: 'not-a-document' };

interface Block extends BlockSpan {
  readonly node: AdfNode;
}

/**
 * Puts new content below the headings that carry these anchors.
 *
 * Everything else keeps its bytes: order of keys, unknown attributes, spelling of numbers. A section
 * ends before the next heading of the same or a higher level. Anchors that people removed are named in
 * `missing`; of an anchor that was copied within the page, the first one counts.
 */
export function replaceSections(body: string, sections: readonly SectionContent[]): ReplaceOutcome {
  const blocks = parseBlocks(body);
  if (blocks === null) return { kind: 'not-a-document' };
  const missing: string[] = [];
  const edits = sections.flatMap(({ anchor, blocks: content }) => {
    const range = rangeOf(blocks, anchor);
    if (range === null) missing.push(anchor);
    return range === null ? [] : [{ ...range, text: content.map((node) => JSON.stringify(node)).join(',') }];
  });
  return { kind: 'replaced', body: splice(body, edits), missing };
}

/** Names of all anchors that stand in headings of this body, in document order. */
export function anchorsIn(body: string): readonly string[] {
  return (parseBlocks(body) ?? []).flatMap(({ node }) => anchorsOf(node));
}

function parseBlocks(body: string): readonly Block[] | null {
  const parse = ({ start, end }: BlockSpan) => JSON.parse(body.slice(start, end)) as AdfNode;
  return findBlocks(body)?.map((span) => ({ ...span, node: parse(span) })) ?? null;
}

const anchorsOf = (node: AdfNode): readonly string[] =>
  node.type === 'heading' ? (node.content ?? []).flatMap((inline) => anchorName(inline) ?? []) : [];

/** The text between the end of the section's heading and the next heading that is not below it. */
function rangeOf(blocks: readonly Block[], anchor: string): BlockSpan | null {
  const first = blocks.findIndex(({ node }) => anchorsOf(node).includes(anchor));
  const headingBlock = blocks[first];
  if (!headingBlock) return null;
  const level = levelOf(headingBlock.node);
  const following = blocks.slice(first + 1);
  const next = following.findIndex(({ node }) => node.type === 'heading' && levelOf(node) <= level);
  const inside = next === -1 ? following : following.slice(0, next);
  const last = inside.at(-1) ?? headingBlock;
  return { start: headingBlock.end, end: last.end };
}

function levelOf({ attrs }: AdfNode): number {
  const level = attrs?.['level'];
  return typeof level === 'number' ? level : 1;
}

/** From the end backwards, so that the places found before stay true. */
function splice(body: string, edits: readonly { start: number; end: number; text: string }[]): string {
  let spliced = body;
  for (const { start, end, text } of edits.toSorted((one, other) => other.start - one.start)) {
    spliced = spliced.slice(0, start) + (text === '' ? '' : `,${text}`) + spliced.slice(end);
  }
  return spliced;
}
