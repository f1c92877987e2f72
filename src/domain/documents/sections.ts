import { type AdfNode } from './adf';
import { findSections, type KnownSection } from './page/find-sections';
import { readPageBody } from './page/page-body';

/** What a managed section is to hold below its heading; the heading stays as people left it. */
export interface SectionContent {
  readonly anchor: string;
  readonly blocks: readonly AdfNode[];
}

/** What stands in these sections now; without those that are not there exactly once. */
export function sectionsIn(body: string, anchors: readonly string[]): readonly SectionContent[] {
  const read = readPageBody(body);
  if (read.kind === 'unreadable') return [];
  const known = anchors.map((anchor) => byAnchorAlone({ anchor }));
  return findSections(read, known).flatMap((section) =>
    section.kind === 'found' ? [{ anchor: section.anchor, blocks: section.blocks }] : [],
  );
}

/** A section of which only its anchor is known: no heading has level 0, so without it it is not looked for. */
export const byAnchorAlone = ({ anchor }: { readonly anchor: string }): KnownSection => ({
  anchor,
  level: 0,
  heading: '',
  blocks: [],
});
