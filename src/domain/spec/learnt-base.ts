import { sectionsIn } from '../documents/sections';
import { type SpecBase, type WantedSpec } from './spec-base';

/**
 * The base of a page's first version, which Lockstep wrote alone: what stands below its anchors there.
 * `null` when it did not write it.
 *
 * Later versions tell nothing: in them the words of Lockstep and of people stand side by side.
 */
export function learntBase(firstBody: string, wanted: WantedSpec): SpecBase | null {
  const anchors = wanted.sections.map(({ anchor }) => anchor);
  const found = new Map(sectionsIn(firstBody, anchors).map(({ anchor, blocks }) => [anchor, blocks]));
  if (found.size === 0) return null;
  const sections = wanted.sections.map((section) => ({
    ...section,
    written: found.get(section.anchor) ?? null,
  }));
  return { ...wanted, sections, source: null };
}
