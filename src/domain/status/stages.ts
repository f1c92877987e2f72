/** How far along a status is, finer than Jira's three categories, in the order of the work; or that it stands still. */
export const STAGES = [
  'toDo',
  'inProgress',
  'aiProcessing',
  'review',
  'validation',
  'autoUpdate',
  'blocked',
  'done',
] as const;

export type Stage = (typeof STAGES)[number];
