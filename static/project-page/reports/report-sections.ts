/** What a report may tell, as `REPORT_SECTIONS` has it, in the order in which it usually stands: all of it, unless somebody chooses. */
export const SECTIONS = [
  'changes',
  'coverage',
  'completed',
  'progress',
  'blocked',
  'other',
  'decisions',
] as const;

/** `STANDARD_LAYOUT`: what a report looks like where nobody chooses. */
export const USUAL_LAYOUT = { titlePattern: null, sections: SECTIONS, language: 'en' } as const;
