/** The parts of a spec that a description is read for. */
export const SECTION_KINDS = [
  'overview',
  'user-story',
  'acceptance-criteria',
  'design',
  'technical',
  'tasks',
  'related',
  'metrics',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];
