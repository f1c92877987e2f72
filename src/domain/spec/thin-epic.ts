import { type SectionKind } from './section-kinds';
import { type SpecSection } from './spec-sections';

/** Few words say little: below this, the epic is asked. */
const THIN_BELOW_BLOCKS = 2;
const TELLING: readonly string[] = [
  'overview',
  'user-story',
  'acceptance-criteria',
  'metrics',
] satisfies SectionKind[];

/** True when a page made of this alone would be mostly hints. Facts from fields do not count as telling. */
export function isThin(sections: readonly SpecSection[], descriptionLength: number): boolean {
  if (descriptionLength === 0) return true;
  const told = sections.filter(({ kind, content }) => TELLING.includes(kind) && content.length > 0);
  return told.length < THIN_BELOW_BLOCKS && descriptionLength < 200;
}
