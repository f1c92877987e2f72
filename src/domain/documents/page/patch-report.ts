import { childrenOf, type PageBody, typeOf } from './page-body';
import { type Patched } from './patch-page';
import { type Splice } from './splices';

export interface PatchReport {
  /** Blocks that were inserted, replaced or removed. */
  readonly changedBlocks: number;
  /** All other blocks of the page; they have the bytes they had. */
  readonly untouchedBlocks: number;
  /** Inline comments on the page after the patch. */
  readonly annotationsKept: number;
}

/** What a patch of this body did to it, in numbers. */
export function patchReport(body: PageBody, { splices, comments }: Patched): PatchReport {
  const sum = (count: (splice: Splice) => number): number =>
    splices.reduce((all, one) => all + count(one), 0);
  return {
    changedBlocks: sum(({ changed }) => changed),
    untouchedBlocks: Math.max(0, blocksIn(body, 0) - sum(({ touched }) => touched)),
    annotationsKept: comments,
  };
}

/** Frames around blocks, which are no blocks to a reader. */
const FRAMES = new Set(['layoutSection', 'layoutColumn', 'expand', 'nestedExpand']);

const blocksIn = (body: PageBody, parent: number): number =>
  childrenOf(body, parent).reduce(
    (blocks, child) => blocks + (FRAMES.has(typeOf(body, child)) ? blocksIn(body, child) : 1),
    0,
  );
