import { STANDARD_LAYOUT } from '../../domain/reports/layout/report-layout';
import { type OpenPoint, openPointsOn } from '../../domain/reports/linked/open-points';
import { reportChanges } from '../../domain/reports/memory/report-changes';
import {
  newsOf,
  type StoredFigures,
  storedFigures,
  toldOf,
} from '../../domain/reports/memory/stored-figures';
import { type ReportFacts } from '../../domain/reports/page/report-facts';
import { reportAnchors } from '../../domain/reports/report-page';
import { ofProject, reportQueries } from '../../domain/reports/report-query';
import { reportTitle } from '../../domain/reports/report-words';
import { localDate } from '../../domain/reports/local-date';
import { type ReportSlot } from '../../domain/reports/report-slot';
import { type WeeklyReport } from '../../domain/reports/weekly-report';
import { type Clock } from '../../ports/clock';
import { type ReportArchive } from '../../ports/report-archive';
import { type ReportPages } from '../../ports/report-pages';
import { type ReportSlots } from '../../ports/weekly-reports';
import { type ReadLinkedTalk } from './read-linked-talk';
import { type Pace, type ReadReportFigures } from './read-report-figures';

/** What a page is written from, but for the site's address, which the first answer of Confluence tells. */
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
      /** The slot of the report before it. */
      readonly previous: string | null;
      /** Linked pages that the report keeps silent about. */
      readonly withheldPages: number;
    }
  | { readonly kind: 'project-gone' };

export type GatherReport = (report: WeeklyReport, slot: ReportSlot, pace: Pace) => Promise<GatherOutcome>;

export interface GatherDeps {
  readonly readFigures: ReadReportFigures;
  readonly readTalk: ReadLinkedTalk;
  readonly slots: ReportSlots;
  readonly archive: ReportArchive;
  readonly pages: Pick<ReportPages, 'read'>;
  readonly clock: Clock;
  readonly hash: (text: string) => string;
}

/** Reads all that a report is to say; writes nothing. */
export function createGatherReport(deps: GatherDeps): GatherReport {
  return async (report, slot, pace) => {
    const { window, missed } = slot;
    const subject = ofProject(report.projectId);
    const read = await deps.readFigures(subject, window, pace);
    if (read.kind !== 'read') return { kind: 'project-gone' };
    const { figures, project } = read;
    const last = await lastReport(deps, report, slot);
    const { talk, withheld } = await deps.readTalk(report.projectId, report.spaceId, figures);
    const asOf = deps.clock.now();
    const { zone } = report.schedule;
    const days = { from: localDate(zone, window.from), to: slot.slot };
    const facts: GatheredFacts = {
      title: reportTitle(STANDARD_LAYOUT, { projectKey: project.key, ...days }),
      project,
      zone,
      layout: STANDARD_LAYOUT,
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
      previous: last.slot,
      withheldPages: withheld,
    };
  };
}

interface LastReport {
  readonly slot: string | null;
  readonly page: ReportFacts['lastPage'];
  readonly figures: StoredFigures | null;
  readonly openPoints: readonly OpenPoint[];
}

const NONE: LastReport = { slot: null, page: null, figures: null, openPoints: [] };

/** The report before this one; made again, a report still follows the one that it followed at first. */
async function lastReport(deps: GatherDeps, report: WeeklyReport, slot: ReportSlot): Promise<LastReport> {
  const { scheduleId, lastSlot } = report;
  const date = slot.memory.previous ?? (lastSlot === slot.slot ? null : lastSlot);
  const last = date === null ? null : await deps.slots.find(scheduleId, date);
  if (last === null) return NONE;
  const { page, memory, op } = last.value;
  const figures = memory.figures === null ? null : await deps.archive.find(memory.figures);
  const known = { ...NONE, slot: date, page, figures };
  // What people left open goes onto a new page only: on a page that is there they have it already.
  if (page === null || slot.page !== null) return known;
  const there = await deps.pages.read(page.pageId);
  if (there === null) return known;
  return { ...known, page: there, openPoints: openPointsOn(there.body, reportAnchors(op)) };
}
