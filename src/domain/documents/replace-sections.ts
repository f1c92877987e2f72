import { type AdfNode } from './adf';
import { normalForm } from './normal-form';
import { findSections } from './page/find-sections';
import { readPageBody } from './page/page-body';
import { patchPage, type SectionEdit } from './page/patch-page';
import { byAnchorAlone, type SectionContent } from './sections';

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
