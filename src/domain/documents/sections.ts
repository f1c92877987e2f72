import { type AdfNode } from './adf';
import { normalForm } from './normal-form';
import { findSections, type KnownSection } from './page/find-sections';
import { headingsIn } from './page/headings';
import { readPageBody } from './page/page-body';
import { patchPage, type SectionEdit } from './page/patch-page';

/** What a managed section is to hold below its heading; the heading stays as people left it. */
export interface SectionContent {
  readonly anchor: string;
  readonly blocks: readonly AdfNode[];
}

export type ReplaceOutcome =
  | { readonly kind: 'replaced'; readonly body: string; readonly kept: readonly string[] }
  | { readonly kind: 'not-a-document' };

/**
 * Puts new content below the headings that carry these anchors, where all that stands there is ours.
 *
 * `kept` names the sections that stay as people made them: with words of theirs, without their anchor,
 * or there more than once. Content that says the same already is not written again.
 */
export function replaceSections(
  body: string,
  sections: readonly SectionContent[],
  isOurs: (blocks: readonly AdfNode[]) => boolean,
): ReplaceOutcome {
  const read = readPageBody(body);
  if (read.kind === 'unreadable') return { kind: 'not-a-document' };
  const kept: string[] = [];
  const edits: SectionEdit[] = [];
  findSections(read, sections.map(byAnchorAlone)).forEach((section, n) => {
    const blocks = sections[n]?.blocks ?? [];
    const isFound = section.kind === 'found';
    if (isFound && normalForm(section.blocks) === normalForm(blocks)) return;
    if (isFound && isOurs(section.blocks)) edits.push({ kind: 'section', section, blocks });
    else kept.push(section.anchor);
  });
  const patched = patchPage(read, edits);
  return patched.kind === 'patched'
    ? { kind: 'replaced', body: patched.text, kept }
    : { kind: 'replaced', body, kept: sections.map(({ anchor }) => anchor) };
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

/** Names of all anchors that stand in headings of this body, in document order. */
export function anchorsIn(body: string): readonly string[] {
  const read = readPageBody(body);
  return read.kind === 'unreadable' ? [] : headingsIn(read, 0).flatMap(({ anchors }) => anchors);
}

/** A section of which only its anchor is known: no heading has level 0, so without it it is not looked for. */
export const byAnchorAlone = ({ anchor }: { readonly anchor: string }): KnownSection => ({
  anchor,
  level: 0,
  heading: '',
  blocks: [],
});
