import { type AdfNode } from '../adf';
import { anchorName } from '../nodes';
import { childrenOf, type PageBody, typeOf, valueOf } from './page-body';

/** A managed section as it was last seen. */
export interface KnownSection {
  readonly anchor: string;
  /** Of its heading, 1 to 6. */
  readonly level: number;
  /** The words of its heading. */
  readonly heading: string;
  /** What stood below its heading. */
  readonly blocks: readonly AdfNode[];
}

/** Numbers of nodes in the body that the section was found in. */
export interface SectionPlace {
  readonly parent: number;
  readonly heading: number;
  readonly blocks: readonly number[];
}

export interface PlacedSection {
  readonly kind: 'found';
  readonly anchor: string;
  readonly by: 'anchor' | 'heading' | 'content';
  readonly heading: AdfNode;
  /** All below the heading, up to the next heading of the same or a higher level beside it. */
  readonly blocks: readonly AdfNode[];
  readonly place: SectionPlace;
}

export type FoundSection =
  | PlacedSection
  /** People removed it, or never had it. */
  | { readonly kind: 'missing'; readonly anchor: string }
  /** Two headings carry its anchor: people copied it. */
  | { readonly kind: 'twice'; readonly anchor: string }
  /** More than one place may be it, or one place may be two sections. */
  | { readonly kind: 'unclear'; readonly anchor: string };

interface HeadingPlace {
  readonly place: SectionPlace;
  readonly node: AdfNode;
  readonly anchors: readonly string[];
}

/**
 * Finds managed sections wherever people moved them to, also in layouts, expands, panels and cells.
 *
 * One answer for each that is asked for, in that order.
 */
export function findSections(body: PageBody, known: readonly KnownSection[]): readonly FoundSection[] {
  const headings = headingsIn(body, 0);
  const anchors = new Set(known.map(({ anchor }) => anchor));
  return known.map(({ anchor }) => {
    const carriers = headings.filter((heading) => heading.anchors.includes(anchor));
    const [first] = carriers;
    if (first === undefined) return { kind: 'missing', anchor };
    if (carriers.length > 1) return { kind: 'twice', anchor };
    if (first.anchors.filter((name) => anchors.has(name)).length > 1) return { kind: 'unclear', anchor };
    const { place, node } = first;
    const blocks = place.blocks.map((number) => valueOf(body, number));
    return { kind: 'found', anchor, by: 'anchor', heading: node, blocks, place };
  });
}

/** Nodes in which no heading can stand: looking into them would take most of the time. */
const WITHOUT_HEADINGS = new Set([
  'paragraph',
  'heading',
  'codeBlock',
  'bulletList',
  'orderedList',
  'taskList',
]);

function headingsIn(body: PageBody, parent: number): readonly HeadingPlace[] {
  const siblings = childrenOf(body, parent);
  return siblings.flatMap((number, index) => {
    if (typeOf(body, number) === 'heading') return [headingAt(body, parent, siblings, index)];
    return WITHOUT_HEADINGS.has(typeOf(body, number)) ? [] : headingsIn(body, number);
  });
}

function headingAt(body: PageBody, parent: number, siblings: readonly number[], index: number): HeadingPlace {
  const heading = siblings[index] ?? 0;
  const node = valueOf(body, heading);
  const following = siblings.slice(index + 1);
  const next = following.findIndex(
    (number) => typeOf(body, number) === 'heading' && levelOf(valueOf(body, number)) <= levelOf(node),
  );
  const blocks = next === -1 ? following : following.slice(0, next);
  const anchors = (node.content ?? []).flatMap((inline) => anchorName(inline) ?? []);
  return { place: { parent, heading, blocks }, node, anchors };
}

function levelOf({ attrs }: AdfNode): number {
  const level = attrs?.['level'];
  return typeof level === 'number' ? level : 1;
}
