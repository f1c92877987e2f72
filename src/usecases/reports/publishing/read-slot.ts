import { type ScheduleParts, type SprintFacts } from '../../../domain/reports/page/report-facts';
import { type NamedSubject } from '../../../domain/reports/named-subject';
import { type ReportFigures } from '../../../domain/reports/report-figures';
import { type ReportQueries, reportQueries } from '../../../domain/reports/report-query';
import { type ReportSlot } from '../../../domain/reports/report-slot';
import { sprintOfSlot } from '../../../domain/reports/sprint/sprint';
import { type WeeklyReport } from '../../../domain/reports/weekly-report';
import { type IssueFacts } from '../../../domain/status/issue-facts';
import { type StatusScope } from '../../../domain/status/scope';
import { type TakeCount } from '../../../ports/issues/issue-search';
import { type ProjectName } from '../../../ports/projects/projects';
import { type DependsOnAsker, dependsOnAsker } from '../../status-reports/depends-on-asker';
import { type LastReport } from './read-around';
import { type ReadGone } from './read-gone';
import { type Pace, type ReadReportFigures, type TooManyIssues } from './read-report-figures';

export type ReadSlotOutcome =
  | {
      readonly kind: 'read';
      readonly project: ProjectName;
      readonly subject: NamedSubject;
      readonly figures: ReportFigures;
      /** All that was read. */
      readonly issues: readonly IssueFacts[];
      readonly sprint: SprintFacts | null;
      /** What tells it: of a sprint, by who reads one. */
      readonly parts: ScheduleParts;
      /** Which issues were asked for. */
      readonly scope: StatusScope;
      readonly queries: ReportQueries;
    }
  | { readonly kind: 'project-gone' | 'scope-gone' }
  | DependsOnAsker
  | TooManyIssues;

/** `now` is where it ends for a sprint that is under way. */
export type ReadSprintSlot = (projectId: string, sprintId: string, now: number) => Promise<ReadSlotOutcome>;

export interface ReadSlotDeps {
  readonly readFigures: ReadReportFigures;
  readonly readSprint: ReadSprintSlot;
  readonly readGone: ReadGone;
}

export interface SlotReading {
  readonly pace: Pace;
  readonly familiesOf: readonly string[];
  /** What the last report counted. */
  readonly around: Promise<{ readonly last: Pick<LastReport, 'figures'> }>;
  readonly count?: TakeCount | undefined;
}

/** Reads what a slot's report counts: a stretch of time of its scope, or a sprint. */
export function createReadSlot({ readFigures, readSprint, readGone }: ReadSlotDeps) {
  return async (
    { projectId, scope: chosen }: WeeklyReport,
    { slot, window }: ReportSlot,
    { pace, familiesOf, around, count }: SlotReading,
  ): Promise<ReadSlotOutcome> => {
    const sprintId = sprintOfSlot(slot);
    if (sprintId === null) {
      if (chosen.kind === 'board') return { kind: 'scope-gone' };
      const asker = dependsOnAsker(chosen);
      if (asker !== null) return asker;
      const found = await readFigures({ projectId, scope: chosen, familiesOf }, window, pace, count);
      if (found.kind !== 'read') return found;
      const read = await readGone((await around).last.figures, found);
      return { ...read, sprint: null, parts: {}, queries: reportQueries(read.scope, read) };
    }
    return readSprint(projectId, sprintId, window.to);
  };
}
