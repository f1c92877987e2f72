import { type AdfNode } from './adf';
import { type BlockSpan, findBlocks } from './body-text';
import { anchorName } from './nodes';
import { normalForm } from './normal-form';

/** What a managed section is to hold below its heading; the heading stays as people left it. */
export interface SectionContent {
  readonly anchor: string;
  readonly blocks: readonly AdfNode[];
}

export type ReplaceOutcome =
  | { readonly kind: 'replaced'; readonly body: string; readonly kept: readonly string[] }
  | { readonly kind: 'not-a-document' };

interface Block extends BlockSpan {
  readonly node: AdfNode;
}

/**
 * Puts new content below the headings that carry these anchors, where all that stands there is ours.
 *
 * Everything else keeps its bytes: order of keys, unknown attributes, spelling of numbers. A section
 * ends before the next heading of the same or a higher level. `kept` names the sections that stay as
 * people made them: with words of theirs, without their anchor, or there more than once. Content that
 * says the same already is not written again.
 */
export function replaceSections(
  body: string,
  sections: readonly SectionContent[],
  isOurs: (blocks: readonly AdfNode[]) => boolean,
): ReplaceOutcome {
  const blocks = parseBlocks(body);
  if (blocks === null) return { kind: 'not-a-document' };
  const anchors = sections.map(({ anchor }) => anchor);
  const kept: string[] = [];
  const edits = sections.flatMap(({ anchor, blocks: content }) => {
    const found = findSection(blocks, anchor, anchors);
    if (found !== null && normalForm(found.blocks) === normalForm(content)) return [];
    if (found !== null && isOurs(found.blocks)) return [{ ...found.range, text: textOf(content) }];
    kept.push(anchor);
    return [];
  });
  return { kind: 'replaced', body: splice(body, edits), kept };
}

/** What stands in these sections now; without those that are not there exactly once. */
export function sectionsIn(body: string, anchors: readonly string[]): readonly SectionContent[] {
  const blocks = parseBlocks(body) ?? [];
  return anchors.flatMap((anchor) => {
    const found = findSection(blocks, anchor, anchors);
    return found === null ? [] : [{ anchor, blocks: found.blocks }];
  });
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

interface Section {
  /** From the end of the heading to the next heading that is not below it. */
  readonly range: BlockSpan;
  readonly blocks: readonly AdfNode[];
}

/** `null` unless exactly one heading carries the anchor, and none of the others besides. */
function findSection(blocks: readonly Block[], anchor: string, anchors: readonly string[]): Section | null {
  const carries = ({ node }: Block): boolean => anchorsOf(node).includes(anchor);
  const first = blocks.findIndex(carries);
  const headingBlock = blocks[first];
  if (!headingBlock || blocks.findLastIndex(carries) !== first) return null;
  if (anchorsOf(headingBlock.node).filter((name) => anchors.includes(name)).length > 1) return null;
  const level = levelOf(headingBlock.node);
  const following = blocks.slice(first + 1);
  const next = following.findIndex(({ node }) => node.type === 'heading' && levelOf(node) <= level);
  const inside = next === -1 ? following : following.slice(0, next);
  const range = { start: headingBlock.end, end: (inside.at(-1) ?? headingBlock).end };
  return { range, blocks: inside.map(({ node }) => node) };
}

const textOf = (blocks: readonly AdfNode[]): string => blocks.map((node) => JSON.stringify(node)).join(',');

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
