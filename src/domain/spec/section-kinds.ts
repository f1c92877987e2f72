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

/** Words by which teams name these parts in a description, in English and German. */
const SPOKEN: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'acceptance-criteria',
    /^(acceptance( criteria)?|acs?|definition of done|done when|akzeptanzkriterien|abnahmekriterien)\b/,
  ],
  ['user-story', /^(user stor(y|ies)|stor(y|ies)|users?|personas?|who|zielgruppe|anwender)\b/],
  [
    'metrics',
    /^(success( metrics| criteria| measures)?|metrics|kpis?|measures?|how we measure|erfolg|kennzahlen|messgrößen)\b/,
  ],
  ['design', /^(designs?|design links|mock-?ups?|wireframes?|prototypes?|ux|ui|figma|entwürfe?)\b/],
  [
    'technical',
    /^(technical|tech|technology|architecture|implementation notes?|engineering|constraints|dependenc(y|ies)|risks?|security|performance|technisches?|abhängigkeiten)\b/,
  ],
  ['tasks', /^(tasks?|to-?dos?|implementation( plan| tasks?)?|work breakdown|steps|aufgaben|umsetzung)\b/],
  ['related', /^(related|see also|references?|links|siehe auch|verweise)\b/],
];

/** The section a heading of a description speaks of; what is none of ours belongs to the overview. */
export function sectionNamed(words: string): SectionKind | null {
  const plain = words
    .toLocaleLowerCase('en')
    .replace(/^[\p{N}\p{P}\p{S}\s]+/u, '')
    .trim();
  return SPOKEN.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
