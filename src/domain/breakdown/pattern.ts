/** The kinds of work that most criteria need. */
const WORK_KINDS = ['design', 'backend', 'frontend', 'test', 'docs'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** Tasks by the template's pattern for a criterion that nothing serves, in the words of the person who asks. */
export const patternTasks = (
  criterion: string,
  titled: (kind: WorkKind, criterion: string) => string,
): readonly string[] => WORK_KINDS.map((kind) => titled(kind, criterion));
