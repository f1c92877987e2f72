import { type Readers } from '../../../domain/reports/audience/readers';
import { type OpenPoint, openPointsOn } from '../../../domain/reports/linked/open-points';
import { type StoredFigures } from '../../../domain/reports/memory/stored-figures';
import { type ReportFacts } from '../../../domain/reports/page/report-facts';
import { reportAnchors } from '../../../domain/reports/report-page';
import { type ReportSlot } from '../../../domain/reports/report-slot';
import { type WeeklyReport } from '../../../domain/reports/weekly-report';
import { type ReportArchive } from '../../../ports/reports/report-archive';
import { type ReportIndexes } from '../../../ports/reports/report-indexes';
import { type ReportPage, type ReportPages } from '../../../ports/reports/report-pages';
import { type ReportSlots } from '../../../ports/reports/weekly-reports';
import { sideBySide } from '../../side-by-side';
import { type KeepAudience } from '../keep-audience';

/** The report before the one that is made. */
export interface LastReport {
  readonly slot: string | null;
  readonly page: ReportFacts['lastPage'];
  readonly figures: StoredFigures | null;
  readonly openPoints: readonly OpenPoint[];
  /** 1 where people narrowed or moved its page, so that what they left open there stays there. */
  readonly withheldPages: number;
}

/** What there is already when a report is made; `null` where it is not or has to be looked for. */
export interface Around {
  /** Empty where nothing has told it yet. */
  readonly siteUrl: string;
  /** The report's own page, made before. */
  readonly own: ReportPage | null;
  readonly index: ReportPage | null;
  readonly last: LastReport;
  /**
   * Whom this report was shown to alone when it was made before, or the last one was; `null` where that was open,
   * or is from before it was kept.
   */
  readonly readersBefore: Readers | null;
}

export interface AroundDeps {
  readonly slots: Pick<ReportSlots, 'find'>;
  readonly archive: Pick<ReportArchive, 'find'>;
  readonly indexes: Pick<ReportIndexes, 'find'>;
  readonly pages: Pick<ReportPages, 'readAll'>;
  readonly audience: Pick<KeepAudience, 'isNarrowed'>;
}

/** Reads the pages around a report with one call, whichever of them are known. */
export async function readAround(deps: AroundDeps, report: WeeklyReport, slot: ReportSlot): Promise<Around> {
  const [indexId, before] = await sideBySide(
    deps.indexes.find(report.projectId, report.spaceId),
    slotBefore(deps, report, slot),
  );
  const ownId = idOf(slot);
  // What people left open goes onto a new page only: on a page that is there they have it already.
  const lastId = ownId === null && before !== null ? idOf(before) : null;
  const [{ siteUrl, page }, figures, own] = await sideBySide(
    pagesOf(deps, [ownId, indexId, lastId]),
    figuresOf(deps, before),
    figuresOf(deps, slot),
  );
  const index = page(indexId);
  const place = index?.pageId ?? report.parentId;
  const there = page(lastId);
  const last = before === null ? NO_REPORT : await lastReport(deps, before, figures, { there, place });
  const readersBefore = (own ?? figures)?.readers ?? null;
  return { siteUrl, own: page(ownId), index, last, readersBefore };
}

const NO_REPORT: LastReport = { slot: null, page: null, figures: null, openPoints: [], withheldPages: 0 };

const idOf = ({ page }: ReportSlot): string | null => page?.pageId ?? null;

async function pagesOf({ pages }: AroundDeps, some: readonly (string | null)[]) {
  const ids = some.filter((id) => id !== null);
  const found = ids.length === 0 ? { siteUrl: '', pages: [] } : await pages.readAll(ids);
  const page = (id: string | null) => found.pages.find(({ pageId }) => pageId === id) ?? null;
  return { siteUrl: found.siteUrl, page };
}

/** Made again, a report still follows the one that it followed at first. */
async function slotBefore(
  { slots }: AroundDeps,
  { scheduleId, lastSlot }: WeeklyReport,
  { slot, memory }: ReportSlot,
): Promise<ReportSlot | null> {
  const date = memory.previous ?? (lastSlot === slot ? null : lastSlot);
  return date === null ? null : ((await slots.find(scheduleId, date))?.value ?? null);
}

const figuresOf = ({ archive }: AroundDeps, before: ReportSlot | null): Promise<StoredFigures | null> =>
  before?.memory.figures == null ? Promise.resolve(null) : archive.find(before.memory.figures);

interface Whereabouts {
  /** The page as it is now. */
  readonly there: ReportPage | null;
  /** What reports stand below; `null` where that is the top of their space. */
  readonly place: string | null;
}

/**
 * Who may read a page is asked only where something would go from it to the next one. What pages above it let
 * nobody see is told by none of its own restrictions: one that does not stand where reports do counts as narrowed.
 */
async function lastReport(
  { audience }: AroundDeps,
  { slot, page, op }: ReportSlot,
  figures: StoredFigures | null,
  { there, place }: Whereabouts,
): Promise<LastReport> {
  const last = { slot, page: there ?? page, figures, openPoints: [], withheldPages: 0 };
  const openPoints = there === null ? [] : openPointsOn(there.body, reportAnchors(op));
  if (there === null || openPoints.length === 0) return last;
  const isMoved = place !== null && there.parentId !== place;
  const isWithheld = isMoved || (await audience.isNarrowed(there.pageId, figures?.readers ?? null));
  return isWithheld ? { ...last, withheldPages: 1 } : { ...last, openPoints };
}
