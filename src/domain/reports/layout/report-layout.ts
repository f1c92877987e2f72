import { type PatternFault, patternFault } from './title-pattern';

/** Languages that reports are written in; one page has one, whoever reads it. */
export const REPORT_LANGUAGES = ['en', 'de', 'ja'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** Sections that may be left out or stand elsewhere. *Summary* is always first, *About* and *Notes* last. */
export const REPORT_SECTIONS = [
  'changes',
  'coverage',
  'completed',
  'progress',
  'blocked',
  'other',
  'decisions',
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** Where a form is kept. */
export interface FormPointer {
  readonly op: string;
  readonly chunks: number;
}

/** A form that was taken from somebody's page, and when. */
export interface TakenTemplate {
  readonly pageId: string;
  readonly takenAt: number;
  readonly form: FormPointer;
  /** The one before it, which a run may be reading still; it goes when the next one is taken. */
  readonly before: FormPointer | null;
}

/** What a report says and in which order. */
export interface ReportLayout {
  /** `null` for the language's own. */
  readonly titlePattern: string | null;
  readonly sections: readonly ReportSection[];
  readonly language: ReportLanguage;
  /** What the pages look like in the place of `sections`; none is Lockstep's own form. */
  readonly template?: TakenTemplate;
}

/** What a report that nobody changed looks like. */
export const STANDARD_LAYOUT: ReportLayout = {
  titlePattern: null,
  sections: REPORT_SECTIONS,
  language: 'en',
};

export type LayoutFault =
  | PatternFault
  | { readonly kind: 'unknown-section' | 'section-twice'; readonly section: string }
  | { readonly kind: 'unknown-language' };

export type LayoutChoice = Readonly<Record<'sections', readonly string[]>> & {
  readonly titlePattern: string | null;
  readonly language: string;
};

export type CheckedLayout =
  | { readonly kind: 'layout'; readonly layout: ReportLayout }
  | { readonly kind: 'faulty'; readonly fault: LayoutFault };

/** Takes what somebody chose, or says the first thing that is wrong with it. No section at all is a choice, too. */
export function checkedLayout({ titlePattern, sections, language }: LayoutChoice): CheckedLayout {
  const pattern = titlePattern?.trim() === '' ? null : titlePattern;
  const fault =
    (pattern === null ? null : patternFault(pattern)) ?? sectionFault(sections) ?? languageFault(language);
  if (fault !== null) return { kind: 'faulty', fault };
  const known = sections.filter(isSection);
  return {
    kind: 'layout',
    layout: { titlePattern: pattern, sections: known, language: knownLanguage(language) ?? 'en' },
  };
}

function sectionFault(sections: readonly string[]): LayoutFault | null {
  const unknown = sections.find((section) => !isSection(section));
  if (unknown !== undefined) return { kind: 'unknown-section', section: unknown };
  const twice = sections.find((section, n) => sections.indexOf(section) < n);
  return twice === undefined ? null : { kind: 'section-twice', section: twice };
}

const languageFault = (language: string): LayoutFault | null =>
  knownLanguage(language) === null ? { kind: 'unknown-language' } : null;

const isSection = (section: string): section is ReportSection =>
  REPORT_SECTIONS.some((known) => known === section);

const knownLanguage = (language: string): ReportLanguage | null =>
  REPORT_LANGUAGES.find((known) => known === language) ?? null;
