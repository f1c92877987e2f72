import { STANDARD_LAYOUT } from '../../domain/reports/layout/report-layout';
import { type ReportFigures } from '../../domain/reports/report-figures';
import { ofProject } from '../../domain/reports/report-query';
import { headline, reportTitle } from '../../domain/reports/report-words';
import { localDate } from '../../domain/reports/local-date';
import { lastOccurrence, type WeeklySchedule } from '../../domain/reports/schedule';
import { windowUntilNow } from '../../domain/reports/weekly-report';
import { type Clock } from '../../ports/clock';
import { type ReadReportFigures } from './read-report-figures';

export type PreviewOutcome =
  | {
      readonly kind: 'preview';
      readonly title: string;
      readonly headline: string;
      readonly figures: ReportFigures;
    }
  | { readonly kind: 'not-visible' };

export type PreviewReport = (projectId: string, schedule: WeeklySchedule) => Promise<PreviewOutcome>;

/** What a report of this moment would say, from the issues that the viewer can see. Writes nothing. */
export function createPreviewReport(deps: {
  readonly readFigures: ReadReportFigures;
  readonly clock: Clock;
}): PreviewReport {
  return async (projectId, schedule) => {
    const now = deps.clock.now();
    const window = windowUntilNow({ coveredTo: lastOccurrence(schedule, now).at, lastSlot: null }, now);
    const read = await deps.readFigures(ofProject(projectId), window, 'waiting');
    if (read.kind !== 'read') return { kind: 'not-visible' };
    const { project, figures } = read;
    const [from, to] = [localDate(schedule.zone, window.from), localDate(schedule.zone, now)];
    const title = reportTitle(STANDARD_LAYOUT, { projectKey: project.key, from, to });
    const says = headline(STANDARD_LAYOUT.language, project.name, figures);
    return { kind: 'preview', title, headline: says, figures };
  };
}
