import { type AdfNode, isAmong } from '../adf';
import { allMerged } from './merge-section';

type Nodes = readonly AdfNode[];

/**
 * What Lockstep has written in a section of which some changes are still open: of those what it wrote before,
 * of all else what the issue says now. So the next update finds each question again, and asks about nothing
 * that Lockstep wrote itself.
 *
 * `open` has the origins of those changes; `null` where one of them cannot be told from what is around it.
 */
export function advanceBase(base: Nodes, wanted: Nodes, open: ReadonlySet<AdfNode>): Nodes | null {
  const blocks = allMerged({ base, page: base, wanted }, { open });
  const isTold = (origin: AdfNode): boolean => isAmong(blocks, origin) !== isAmong(wanted, origin);
  return [...open].every(isTold) ? blocks : null;
}
