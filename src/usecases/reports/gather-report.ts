import { reportChanges } from '../../domain/reports/memory/report-changes';
import {
  newsOf,
  type StoredFigures,
  storedFigures,
  toldOf,
} from '../../domain/reports/memory/stored-figures';
import { type ReportFacts } from '../../domain/reports/page/report-facts';
import { confinedTo } from '../../domain/reports/report-scope';
import { reportQueries } from '../../domain/reports/report-query';
import { reportTitle } from '../../domain/reports/report-words';
import { localDate } from '../../domain/reports/local-date';
import { type ReportSlot } from '../../domain/reports/report-slot';
import { type WeeklyReport } from '../../domain/reports/weekly-report';
import { type Clock } from '../../ports/clock';
import { sideBySide } from '../side-by-side';
import { type CurrentScope } from './choice/current-scope';
import { type Around, type AroundDeps, readAround } from './read-around';
import { type ReadLinkedTalk } from './read-linked-talk';
import { type Pace, type ReadReportFigures } from './read-report-figures';

/** What a page is written from, but for the site's address, which an answer of Confluence tells. */
export type GatheredFacts = Omit<ReportFacts, 'siteUrl'> & {
  /** Of a page that is not there yet; people may have renamed the one that is. */
  readonly title: string;
};

export type GatherOutcome =
  | {
      readonly kind: 'gathered';
      readonly facts: GatheredFacts;
      /** What is kept of it once it is published. */
      readonly stored: StoredFigures;
      readonly around: Around;
      /** Linked pages that the report keeps silent about. */
      readonly withheldPages: number;
    }
  | { readonly kind: 'project-gone' | 'scope-gone' };

export type GatherReport = (report: WeeklyReport, slot: ReportSlot, pace: Pace) => Promise<GatherOutcome>;

export interface GatherDeps extends AroundDeps {
  readonly currentScope: CurrentScope;
  readonly readFigures: ReadReportFigures;
  readonly readTalk: ReadLinkedTalk;
  readonly clock: Clock;
  readonly hash: (text: string) => string;
}

/** Reads all that a report is to say; writes nothing. */
export function createGatherReport(deps: GatherDeps): GatherReport {
  return async (report, slot, pace) => {
    const { window, missed } = slot;
    const { projectId, spaceId, layout } = report;
    const current = await deps.currentScope(report.scope);
    if (current === null) return { kind: 'scope-gone' };
    const subject = { projectId, scope: confinedTo(projectId, current) };
    const [read, around] = await sideBySide(
      deps.readFigures(subject, window, pace),
      readAround(deps, report, slot),
    );
    if (read.kind !== 'read') return read;
    const { figures, project } = read;
    const { last } = around;
    const { talk, withheld } = await deps.readTalk(projectId, spaceId, figures);
    const asOf = deps.clock.now();
    const { zone } = report.schedule;
    const days = { from: localDate(zone, window.from), to: slot.slot };
    const facts: GatheredFacts = {
      title: reportTitle(layout, { projectKey: project.key, ...days }),
      project,
      zone,
      layout,
      figures,
      asOf,
      missed,
      queries: reportQueries(subject.scope, figures),
      lastPage: last.page,
      changes: last.figures === null ? null : reportChanges(last.figures.counted, figures),
      talk: newsOf(talk, last.figures?.told ?? [], deps.hash),
      openPoints: last.openPoints,
    };
    const told = toldOf(talk, deps.hash);
    return {
      kind: 'gathered',
      facts,
      stored: storedFigures({ scope: subject.scope, figures, asOf, told }),
      around,
      withheldPages: withheld,
    };
  };
}
