import { type AdfNode } from '../adf';
import { anchorName, paragraph } from '../nodes';
import { contentOf } from './alike';
import { alignStrangers, type PairOthers } from './align';
import { isFrame } from './frame-kinds';
import { type Likeness } from './likeness';
import { pointsIn } from './list-kinds';
import { pick } from './pick';

/**
 * Whether people put a frame there: of a kind that the issue has, too, nobody can tell whose it is, but for a table
 * around a table.
 */
export function peoplesFrames({ base, wanted }: KnownVersions): (node: AdfNode) => boolean {
  let ours: ReadonlySet<string> | undefined;
  return (node) => {
    if (!isFrame(node)) return false;
    ours ??= new Set([...base, ...wanted].map(frameKind));
    return !ours.has(frameKind(node));
  };
}

const frameKind = (node: AdfNode): string =>
  node.type === 'table' &&
  contentOf(node).some((row) => contentOf(row).some((cell) => contentOf(cell).some(isTable)))
    ? 'table around a table'
    : node.type;

const isTable = ({ type }: AdfNode): boolean => type === 'table';

/** The blocks that stand in the frames of a node, but for those with a section of its own; none in what is no frame. */
export const framedBlocks = (node: AdfNode, isPeoples: (node: AdfNode) => boolean): readonly AdfNode[] =>
  isPeoples(node) && !contentOf(node).some(isAnchored)
    ? contentOf(node).flatMap((inner) => (isPeoples(inner) ? framedBlocks(inner, isPeoples) : [inner]))
    : [];

const isAnchored = (node: AdfNode): boolean =>
  node.type === 'heading' && contentOf(node).some((inner) => anchorName(inner) !== null);

/**
 * A node with other content: a list without items is no list, but a frame stays people's. Of a point without words the
 * points below it stand in its place.
 */
export function refilled(node: AdfNode, content: readonly AdfNode[]): readonly AdfNode[] {
  const points = node.type === 'listItem' ? pointsIn(content) : [];
  if (points.length > 0) return points;
  if (content.length > 0) return [{ ...node, content }];
  return isFrame(node) ? [{ ...node, content: [paragraph()] }] : [];
}

export interface KnownVersions {
  readonly base: readonly AdfNode[];
  readonly page: readonly AdfNode[];
  readonly wanted: readonly AdfNode[];
}

/**
 * Finds nodes of the base, or wanted ones where none is known, in frames that people put around them; many may
 * stand in one. Notes the places of those frames.
 */
export const framedOnPage =
  (versions: KnownVersions, likeness: Likeness, frames: Set<number>): PairOthers =>
  (free, pair) => {
    const { base, page } = versions;
    const isPeoples = peoplesFrames(versions);
    if (!page.some(isPeoples)) return;
    for (const place of free().right) {
      const { left } = free();
      const lost = pick(base, left);
      const there = page.slice(place, place + 1).flatMap((node) => framedBlocks(node, isPeoples));
      const { toRight } = alignStrangers(lost, there, likeness);
      left.forEach((origin, n) => {
        if (toRight[n] === undefined) return;
        pair(origin, place);
        frames.add(place);
      });
    }
  };
