/** What the template of a report may name, as `REPORT_NAMES` has it. */
export const TEMPLATE_NAMES = [
  'report.period',
  'report.project',
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
] as const;
