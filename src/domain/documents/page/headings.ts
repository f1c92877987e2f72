import { type AdfNode } from '../adf';
import { levelOf } from '../heading-levels';
import { anchorName } from '../nodes';
import { plainText } from '../plain-text';
import { childrenOf, type PageBody, typeOf, valueOf } from './page-body';

/** A heading of the page, and what stands below it. Numbers are those of nodes of the body. */
export interface HeadingPlace {
  readonly node: AdfNode;
  readonly level: number;
  readonly words: string;
  /** Names of the anchors in it. */
  readonly anchors: readonly string[];
  readonly parent: number;
  readonly heading: number;
  /** All that follows beside it, up to the next heading of the same or a higher level, or of a managed section. */
  readonly blocks: readonly number[];
}

/** Numbers of nodes in the body that the section was found in. */
export interface SectionPlace {
  readonly parent: number;
  readonly heading: number;
  readonly blocks: readonly number[];
  /** People took its heading off: `heading` is the block that it follows. */
  readonly isBare?: boolean;
}

/** Nodes in which no heading can stand: looking into them would take most of the time. */
const WITHOUT_HEADINGS = new Set(['paragraph', 'codeBlock', 'bulletList', 'orderedList', 'taskList']);

/** All headings below a node, in the order of the page, also in layouts, expands, panels and cells. */
export function headingsIn(body: PageBody, parent: number): readonly HeadingPlace[] {
  const siblings = childrenOf(body, parent);
  const types = siblings.map((number) => typeOf(body, number));
  const values = new Map(
    siblings.filter((_, n) => types[n] === 'heading').map((number) => [number, valueOf(body, number)]),
  );
  return siblings.flatMap((number, n) => {
    const node = values.get(number);
    if (node !== undefined) return [headingAt(number, node, parent, blocksBelow(siblings, values, n))];
    return WITHOUT_HEADINGS.has(types[n] ?? '') ? [] : headingsIn(body, number);
  });
}

/** The blocks of a page, or of a frame, above the first of these of its headings. */
export function introductionIn(
  body: PageBody,
  [first]: readonly HeadingPlace[],
  parent = 0,
): readonly number[] {
  const end = first?.heading ?? Infinity;
  return childrenOf(body, parent).filter((block) => (body.nodes.nexts[block] ?? 0) <= end);
}

function headingAt(heading: number, node: AdfNode, parent: number, blocks: readonly number[]): HeadingPlace {
  const anchors = anchorsOf(node);
  return { node, level: levelOf(node), words: plainText(node), anchors, parent, heading, blocks };
}

const anchorsOf = ({ content = [] }: AdfNode): readonly string[] =>
  content.flatMap((inline) => anchorName(inline) ?? []);

function blocksBelow(
  siblings: readonly number[],
  headings: ReadonlyMap<number, AdfNode>,
  index: number,
): readonly number[] {
  const level = levelOf(headings.get(siblings[index] ?? 0));
  let end = index + 1;
  while (end < siblings.length && !endsSection(headings.get(siblings[end] ?? 0), level)) end += 1;
  return siblings.slice(index + 1, end);
}

/** A managed section never lies in another one: people may give its heading any level. */
const endsSection = (node: AdfNode | undefined, level: number): boolean =>
  node !== undefined && (levelOf(node) <= level || isManaged({ anchors: anchorsOf(node) }));

/** Whether it is the heading of a managed section. */
export const isManaged = ({ anchors }: Pick<HeadingPlace, 'anchors'>): boolean =>
  anchors.some((name) => name.startsWith('ls-'));
