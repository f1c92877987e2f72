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
