import { type Readers } from '../../../domain/reports/audience/readers';
import { openPointsOn } from '../../../domain/reports/linked/open-points';
import { type Said } from '../../../domain/reports/linked/said';
import { type StoredFigures } from '../../../domain/reports/memory/stored-figures';
import { type ReportFacts } from '../../../domain/reports/page/report-facts';
import { reportAnchors } from '../../../domain/reports/report-page';
import { type PublishedPage, type ReportSlot } from '../../../domain/reports/report-slot';
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
  readonly left: LeftOpen;
}

/** What people left open, for a new page. */
export interface LeftOpen {
  readonly openPoints: readonly Said[];
  /** Where it stands: on the newest report before this one that can be read. */
  readonly page: ReportFacts['leftOpenOn'];
  /** 1 where people narrowed or moved that page, so that what they left open there stays there. */
  readonly withheldPages: number;
}

/** What there is already when a report is made; `null` where it is not or has to be looked for. */
export interface Around {
  /** Empty where nothing has told it yet. */
  readonly siteUrl: string;
  /** The report's own page, made before. */
  readonly own: ReportPage | null;
  /** What readers of the reports may be told of that page. */
  readonly ownTold: PublishedPage | null;
  readonly index: ReportPage | null;
  readonly last: LastReport;
  /**
   * Whom this report was shown to alone when it was made before, or the last one was; `null` where that was open,
   * or is from before it was kept.
   */
  readonly readersBefore: Readers | null;
}

export interface AroundDeps {
  readonly slots: Pick<ReportSlots, 'find' | 'latest'>;
  readonly archive: Pick<ReportArchive, 'find'>;
  readonly indexes: Pick<ReportIndexes, 'find'>;
  readonly pages: Pick<ReportPages, 'readAll'>;
  readonly audience: Pick<KeepAudience, 'isNarrowed'>;
}

/** Reads the pages around a report with one call, whichever of them are known. */
export async function readAround(deps: AroundDeps, report: WeeklyReport, slot: ReportSlot): Promise<Around> {
  const read = await readPages(deps, report, slot);
  const { siteUrl, own, index } = read;
  const isKept = keptBack(deps, index?.pageId ?? report.parentId);
  const readersBefore = readersOf(read.ofOwn ?? read.figures);
  const [ownTold, last] = await sideBySide(
    told(own, slot, (kept) => isKept(kept, readersBefore)),
    lastReport(deps, read, isKept),
  );
  return { siteUrl, own, ownTold, index, last, readersBefore };
}

interface ReadPages extends Pick<Around, 'siteUrl' | 'own' | 'index'> {
  readonly before: ReportSlot | null;
  /** The page of the report before. */
  readonly there: ReportPage | null;
  readonly figures: StoredFigures | null;
  /** What was kept when this report was made before. */
  readonly ofOwn: StoredFigures | null;
}

async function readPages(deps: AroundDeps, report: WeeklyReport, slot: ReportSlot): Promise<ReadPages> {
  const [indexId, before] = await sideBySide(
    deps.indexes.find(report.projectId, report.spaceId),
    slotBefore(deps, report, slot),
  );
  const [ownId, lastId] = [idOf(slot), before && idOf(before)];
  const [{ siteUrl, page }, figures, ofOwn] = await sideBySide(
    pagesOf(deps, [ownId, indexId, lastId]),
    figuresOf(deps, before),
    figuresOf(deps, slot),
  );
  return { siteUrl, own: page(ownId), index: page(indexId), before, there: page(lastId), figures, ofOwn };
}

const readersOf = (figures: StoredFigures | null): Readers | null => figures?.readers ?? null;

async function lastReport(
  deps: AroundDeps,
  { own, before, there, figures }: ReadPages,
  isKept: IsKept,
): Promise<LastReport> {
  const isLastKept = (kept: ReportPage) => isKept(kept, readersOf(figures));
  const [lastTold, left] = await sideBySide(
    told(there, before, isLastKept),
    // On a page that is there people have it already.
    before && own === null ? leftOpen(deps, before, there, isLastKept) : Promise.resolve(NOTHING_LEFT),
  );
  return { slot: before?.slot ?? null, page: lastTold ?? before?.page ?? null, figures, left };
}

const NOTHING_LEFT: LeftOpen = { openPoints: [], page: null, withheldPages: 0 };

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

type IsKept = (page: ReportPage, readers: Readers | null) => Promise<boolean>;

/**
 * Whether people keep a page from some of those whom it was shown to alone. What pages above it let nobody see is
 * told by none of its own restrictions: one that does not stand where reports do, which is the top of their space
 * for `null`, counts as kept back. Asked once a page.
 */
function keptBack({ audience }: AroundDeps, place: string | null): IsKept {
  const asked = new Map<string, Promise<boolean>>();
  return ({ pageId, parentId }, readers) => {
    const isMoved = place !== null && parentId !== place;
    const answer =
      asked.get(pageId) ?? (isMoved ? Promise.resolve(true) : audience.isNarrowed(pageId, readers));
    asked.set(pageId, answer);
    return answer;
  };
}

type MayKeep = (page: ReportPage) => Promise<boolean>;

/** As people call it by now, or as its readers know it already where they would not see that. */
async function told(
  page: ReportPage | null,
  slot: ReportSlot | null,
  isKept: MayKeep,
): Promise<PublishedPage | null> {
  const known = slot?.page;
  if (page === null || known == null) return page;
  const isKnown = page.title === known.title && page.path === known.path;
  return !isKnown && (await isKept(page)) ? known : page;
}

/** Who may read a page is asked only where something would go from it to the next one. */
async function leftOpen(
  deps: AroundDeps,
  before: ReportSlot,
  there: ReportPage | null,
  isKept: MayKeep,
): Promise<LeftOpen> {
  const newest = there === null ? await newestBefore(deps, before) : { page: there, op: before.op };
  const openPoints = newest === null ? [] : openPointsOn(newest.page.body, reportAnchors(newest.op));
  if (newest === null || openPoints.length === 0) return NOTHING_LEFT;
  const { page } = newest;
  return (await isKept(page))
    ? { ...NOTHING_LEFT, withheldPages: 1 }
    : { openPoints, page, withheldPages: 0 };
}

/** As many as the project's page tells. */
const EARLIER = 12;

/** What was open on the report before one whose page is gone has not become less so. */
async function newestBefore(deps: AroundDeps, gone: ReportSlot) {
  const latest = await deps.slots.latest(gone.scheduleId, EARLIER);
  const earlier = latest.filter(({ window }) => window.to < gone.window.to);
  const { page } = await pagesOf(deps, earlier.map(idOf));
  const found = earlier.map((slot) => ({ op: slot.op, page: page(idOf(slot)) }));
  return found.find((one): one is { op: string; page: ReportPage } => one.page !== null) ?? null;
}
