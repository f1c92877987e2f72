import { type SprintFigures, type SprintIssue } from './sprint-figures';

/** How much some issues are; those without an estimate are in no sum. */
export function pointsOf(issues: readonly SprintIssue[]): number {
  const known = issues.flatMap(({ estimate }) => estimate ?? []);
  // Sums of halves and tenths are told as people write them.
  return Math.round(known.reduce((sum, estimate) => sum + estimate, 0) * 100) / 100;
}

/** Whether the team estimates at all. */
export const isEstimated = ({ committed, added }: SprintFigures): boolean =>
  [...committed, ...added].some(({ estimate }) => estimate !== null);
