/** What the template of a report may name. */
export const REPORT_NAMES = {
  inline: ['report.period', 'report.project'],
  block: [
    'report.summary',
    'report.sprint',
    'report.changes',
    'report.coverage',
    'report.completed',
    'report.inProgress',
    'report.blocked',
    'report.other',
    'report.decisions',
    'report.about',
    'report.notes',
  ],
} as const;
export type ReportBlockName = (typeof REPORT_NAMES.block)[number];
