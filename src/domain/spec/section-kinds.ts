/** The sections of a spec in the order of the page; the kind is part of the section's anchor. */
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

export const HEADINGS: Readonly<Record<SectionKind, string>> = {
  overview: 'Overview',
  'user-story': 'User story',
  'acceptance-criteria': 'Acceptance criteria',
  design: 'Design',
  technical: 'Technical considerations',
  tasks: 'Implementation tasks',
  related: 'Related Jira',
  metrics: 'Success metrics',
};

/** What an editor of the page is asked where the epic is silent. */
export const HINTS: Readonly<Record<SectionKind, string>> = {
  overview: 'What is this about, and why now?',
  'user-story': 'As a …, I want …, so that …',
  'acceptance-criteria': 'What must be true when this is done?',
  design: 'Link the designs and prototypes',
  technical: 'What should engineers know before they begin?',
  tasks: 'What has to be done?',
  related: 'Which other issues belong here?',
  metrics: 'How will you know that it worked?',
};

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
