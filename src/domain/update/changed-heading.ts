import { type AdfNode } from '../documents/adf';
import { applyChanges, type SectionMerge } from '../documents/merge/section-merge';
import { headingParts } from '../documents/page/heading-parts';

/** The heading with the accepted changes, and its anchor where it was. */
export function changedHeading(
  page: AdfNode,
  merge: SectionMerge,
  accepted: ReadonlySet<string>,
): { readonly heading: AdfNode; readonly commentsLost: readonly string[] } {
  const { blocks, commentsLost } = applyChanges(merge, accepted);
  const [heading] = blocks;
  if (heading === undefined) return { heading: page, commentsLost };
  const content = [...headingParts(page).anchors, ...(heading.content ?? [])];
  return { heading: { ...heading, content }, commentsLost };
}
