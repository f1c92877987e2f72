import { type AdfNode } from './adf';
import { normalForm } from './normal-form';
import { anchoredSections } from './page/anchored-sections';
import { readPageBody } from './page/page-body';
import { patchPage, type SectionEdit } from './page/patch-page';
import { anchorsOf, type SectionContent } from './sections';

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
  const found = new Map(anchoredSections(read, anchorsOf(sections)).map((one) => [one.anchor, one]));
  for (const { anchor, blocks } of sections) {
    const section = found.get(anchor);
    if (section && normalForm(section.blocks) === normalForm(blocks)) continue;
    if (section && isOurs(section.blocks)) edits.push({ kind: 'section', section, blocks });
    else kept.push(anchor);
  }
  const patched = patchPage(read, edits);
  return patched.kind === 'patched'
    ? { kind: 'replaced', body: patched.text, kept }
    : { kind: 'replaced', body, kept: anchorsOf(sections) };
}
