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

/** What an admin chose, by status id: names are translated and changed, ids are not. */
export type StatusMap = Readonly<Record<string, Stage>>;
