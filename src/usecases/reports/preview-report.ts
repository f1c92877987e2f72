import { type ReportChoice } from '../../domain/reports/report-choice';
import { type ReportFigures } from '../../domain/reports/report-figures';
import { confinedTo } from '../../domain/reports/report-scope';
import { headline, reportTitle } from '../../domain/reports/report-words';
import { localDate } from '../../domain/reports/local-date';
import { lastOccurrence } from '../../domain/reports/schedule';
import { windowUntilNow } from '../../domain/reports/weekly-report';
import { type Clock } from '../../ports/clock';
import { type CurrentScope } from './choice/current-scope';
import { type ReadReportFigures } from './read-report-figures';

export type PreviewOutcome =
  | {
      readonly kind: 'preview';
      readonly title: string;
      readonly headline: string;
      readonly figures: ReportFigures;
    }
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'scope-gone' };

export type PreviewedChoice = Pick<ReportChoice, 'schedule' | 'scope' | 'layout'>;

export type PreviewReport = (projectId: string, choice: PreviewedChoice) => Promise<PreviewOutcome>;

/** What a report of this moment would say, from the issues that the viewer can see. Writes nothing. */
export function createPreviewReport(deps: {
  readonly readFigures: ReadReportFigures;
  readonly currentScope: CurrentScope;
  readonly clock: Clock;
}): PreviewReport {
  return async (projectId, { schedule, scope, layout }) => {
    const current = await deps.currentScope(scope);
    if (current === null) return { kind: 'scope-gone' };
    const now = deps.clock.now();
    const window = windowUntilNow({ coveredTo: lastOccurrence(schedule, now).at, lastSlot: null }, now);
    const subject = { projectId, scope: confinedTo(projectId, current) };
    const read = await deps.readFigures(subject, window, 'waiting');
    if (read.kind === 'scope-gone') return { kind: 'scope-gone' };
    if (read.kind !== 'read') return { kind: 'not-visible' };
    const { project, figures } = read;
    const [from, to] = [localDate(schedule.zone, window.from), localDate(schedule.zone, now)];
    const title = reportTitle(layout, { projectKey: project.key, from, to });
    const says = headline(layout.language, project.name, figures);
    return { kind: 'preview', title, headline: says, figures };
  };
}
