import { APP_ACTOR, type AuditEntry, digestOf } from '../../../domain/audit/audit-entry';
import { localDate } from '../../../domain/reports/local-date';
import { type FiguresPointer, type SlotMemory } from '../../../domain/reports/memory/slot-memory';
import { type IndexEntry } from '../../../domain/reports/page/index-page';
import {
  published,
  type PublishedPage,
  type ReportCounts,
  type ReportSlot,
} from '../../../domain/reports/report-slot';
import { countsOf } from '../../../domain/reports/groups';
import { lastDayOf } from '../../../domain/reports/sprint/sprint';
import { type WeeklyReport } from '../../../domain/reports/weekly-report';
import { type Audit } from '../../../ports/audit';
import { type ReportArchive } from '../../../ports/reports/report-archive';
import { type ReportPage, type ReportPages } from '../../../ports/reports/report-pages';
import { type ListTrouble } from '../../notices/report-news';
import { orElse } from '../../or-else';
import { sideBySide } from '../../side-by-side';
import { type EndSlotDeps, type PublishOutcome, settle, skip } from './end-slot';
import { type GatheredFacts, type GatherOutcome } from './gather-report';
import { type KeepAudience } from '../keep-audience';
import { type IndexPlace, type KeepIndex } from '../list/keep-index';
import { keepReaders, type KnownAudience, withReaders } from '../keep-readers';
import { type PageWrite } from './page-write';
import { type WriteReportOutcome, type WrittenPage } from './write-report-page';

export interface FinishReportDeps extends EndSlotDeps {
  readonly pages: ReportPages;
  readonly archive: ReportArchive;
  readonly index: KeepIndex;
  readonly audience: Pick<KeepAudience, 'narrow'>;
  readonly audit: Audit;
  readonly hash: (text: string) => string;
}

/** All that a report is to say, and to whom. */
export type ReadyToWrite = Extract<GatherOutcome, { kind: 'gathered' }> & {
  readonly audience: KnownAudience;
};

export interface WrittenReport {
  readonly report: WeeklyReport;
  readonly gathered: ReadyToWrite;
  readonly written: WriteReportOutcome & { readonly kind: 'written' };
  readonly place: IndexPlace;
  readonly index: ReportPage | null;
  /** What takes the place of one that is gone for good, or hidden from the app. */
  readonly anew: Extract<ListTrouble, 'list-anew' | 'page-anew'> | null;
}

/** What comes after the page: its mark, its readers, its line in the index, its figures, and that it is done. */
export async function finish(
  deps: FinishReportDeps,
  { report, gathered, written, place, index, anew }: WrittenReport,
): Promise<PublishOutcome> {
  const { slots, pages, audit, clock, hash } = deps;
  const { facts, around, withheldPages } = gathered;
  const page = asTold(written.page, around.ownTold);
  const { pageId } = page;
  const entryOf = entriesOf(report, place.op, pageId);
  // Told first, here and below: a death between the two leaves it open, and whoever goes on tells it again.
  await audit.record(written.writes.map(entryOf));
  const known = await slots.save(written.held, {
    ...written.held.value,
    page,
    written: written.version,
    memory: withReplaced(written.held.value, pageId),
  });
  if (known === null) return { kind: 'busy' };
  const { scheduleId, slot, window, memory } = known.value;
  const mark = { scheduleId, slot, ...window };
  const counts = countsOf(facts.figures);
  const titleBefore = written.held.value.page?.title;
  const entry = { ...entryFor(known.value, facts, { ...written, page, counts }), titleBefore };
  const [kept, figures, isKept, listedIn] = await sideBySide(
    pages.setMark(pageId, mark, known.value.mark),
    deps.archive.store(known.value, withReaders(gathered.stored, gathered.audience)),
    keepReaders(deps, { scheduleId, page: { pageId, projectId: report.projectId, op: place.op } }, gathered),
    index === null ? Promise.resolve(null) : deps.index.list(place, index, entry, memory.listedIn ?? null),
  );
  if (!isKept) return skip(deps, known, 'audience-unknown');
  const learnt = {
    ...known.value,
    mark: kept,
    memory: { ...memory, previous: around.last.slot, figures, withheldPages, listedIn },
  };
  const told = { counts, keptSections: written.kept.length };
  await audit.record([entryOf({ act: 'mark-page', before: null, after: digestOf(mark, hash) })]);
  const done = await slots.save(known, published(learnt, told, clock.now()));
  if (done === null) return { kind: 'busy' };
  await forgetFigures(deps, memory.figures);
  const isTried = index !== null || anew !== null;
  return settle(deps, done.value, isTried ? { list: listTrouble(listedIn, anew) } : {});
}

/** As its readers may be told of it. */
function asTold(page: PublishedPage, told: PublishedPage | null): PublishedPage {
  const { pageId, title, path } = told?.pageId === page.pageId ? told : page;
  return { pageId, title, path };
}

/** Whoever lists the report later has to know which line leads nowhere. */
const withReplaced = ({ page, memory }: ReportSlot, pageId: string): SlotMemory =>
  page && page.pageId !== pageId ? { ...memory, replaced: page.pageId } : memory;

/** What is refused is met again by the next report; what is new is not. */
const listTrouble = (listedIn: number | null, anew: WrittenReport['anew']): ListTrouble | null =>
  listedIn === null && anew !== 'page-anew' ? 'list-refused' : anew;

function entryFor(
  slot: ReportSlot,
  { zone, figures: { window }, words: { locale } }: GatheredFacts,
  { page: { pageId, title, path }, siteUrl, counts }: WrittenPage & { readonly counts: ReportCounts },
): IndexEntry {
  return {
    pageId,
    replaced: slot.memory.replaced,
    title,
    url: `${siteUrl}${path}`,
    from: localDate(zone, window.from),
    to: lastDayOf(slot, zone),
    counts,
    locale,
  };
}

/** What nothing points to any more; left over ones are written over when the report is made again. */
const forgetFigures = ({ archive }: FinishReportDeps, pointer: FiguresPointer | null): Promise<void> =>
  orElse(
    () => (pointer === null ? Promise.resolve() : archive.remove(pointer)),
    () => undefined,
  );

const entriesOf =
  ({ projectId }: WeeklyReport, op: string, pageId: string) =>
  (write: PageWrite): AuditEntry => ({
    ...write,
    op,
    issueId: null,
    pageId,
    projectId,
    actorId: APP_ACTOR,
  });
