import { findSections } from '../documents/page/find-sections';
import { headingParts } from '../documents/page/heading-parts';
import { readPageBody } from '../documents/page/page-body';
import { type SpecBase, type WantedSpec } from './spec-base';

/**
 * The base of a page's first version, which Lockstep wrote alone: what stands below its anchors there.
 * `null` when it did not write it.
 *
 * Later versions tell nothing: in them the words of Lockstep and of people stand side by side.
 */
export function learntBase(firstBody: string, wanted: WantedSpec): SpecBase | null {
  const body = readPageBody(firstBody);
  if (body.kind === 'unreadable') return null;
  const known = wanted.sections.map(({ anchor, level }) => ({ anchor, level, heading: '', blocks: [] }));
  const found = findSections(body, known).map((section) =>
    section.kind === 'found' && section.by === 'anchor' ? section : null,
  );
  if (found.every((section) => section === null)) return null;
  const sections = wanted.sections.map((section, n) => {
    const there = found[n];
    if (!there) return { ...section, written: null };
    return { ...section, heading: headingParts(there.heading).words, written: there.blocks };
  });
  return { ...wanted, sections, source: null };
}
