import { type AdfNode } from './adf';
import { anchoredSections } from './page/anchored-sections';
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
  return anchoredSections(read, anchors).map(({ anchor, blocks }) => ({ anchor, blocks }));
}

export const anchorsOf = (sections: readonly SectionContent[]): readonly string[] =>
  sections.map(({ anchor }) => anchor);
