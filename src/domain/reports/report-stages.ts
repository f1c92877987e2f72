import { stagesBy } from '../status/stage';
import { stageCounts } from '../status/stage-counts';
import { type Stage, type StatusMap } from '../status/stages';
import { issuesIn, OPEN_GROUPS } from './groups';
import { type ReportFigures } from './report-figures';

/** What Jira's own categories say too, and the group *blocked*. */
const PLAIN: ReadonlySet<Stage> = new Set(['toDo', 'inProgress', 'blocked', 'done']);

/**
 * The figures with the statuses of what is open, in the order of the work: only where one of them says more than Jira's
 * categories do. What was finished after the window's end is in no status that it had then.
 */
export function withStages(figures: ReportFigures, map: StatusMap): ReportFigures {
  const stages = stageCounts(
    issuesIn(figures, OPEN_GROUPS).filter(({ category }) => category !== 'done'),
    stagesBy(map),
  );
  if (stages.every(({ stage }) => PLAIN.has(stage))) return figures;
  return { ...figures, byStatus: stages.flatMap(({ statuses }) => statuses) };
}
