import { type PatternFault, patternFault } from './pattern-fault';
import {
  REPORT_LANGUAGES,
  REPORT_SECTIONS,
  type ReportLanguage,
  type ReportLayout,
  type ReportSection,
} from './report-layout';

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
