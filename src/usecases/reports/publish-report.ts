import { APP_ACTOR, type AuditEntry, digestOf } from '../../domain/audit/audit-entry';
import { type FiguresPointer } from '../../domain/reports/memory/slot-memory';
import {
  type PauseReason,
  published,
  type PublishedPage,
  released,
  type ReportCounts,
  type ReportSlot,
  skipped,
  type SkipReason,
  taken,
  withMark,
  withMemory,
  withPage,
} from '../../domain/reports/report-slot';
import { localDate } from '../../domain/reports/local-date';
import { type IndexEntry } from '../../domain/reports/page/index-page';
import { countsOf } from '../../domain/reports/report-words';
import { afterPublication, afterSkip, type WeeklyReport } from '../../domain/reports/weekly-report';
import { type Audit } from '../../ports/audit';
import { type Clock } from '../../ports/clock';
import { type Notices } from '../../ports/notices/notices';
import { type People } from '../../ports/people';
import { PlatformError } from '../../ports/platform-error';
import { type ReportTask } from '../../ports/report-queue';
import { type ReportArchive } from '../../ports/report-archive';
import { type ReportIndexes } from '../../ports/report-indexes';
import { type ReportPage, type ReportPages } from '../../ports/report-pages';
import { type Tokens } from '../../ports/tokens';
import { type ReportSlots, type Stored, type WeeklyReports } from '../../ports/weekly-reports';
import { noteReportNews } from '../notices/report-news';
import { orElse } from '../or-else';
import { createGatherReport, type GatheredFacts, type GatherOutcome } from './gather-report';
import { type JudgedAudience, type KeepAudience } from './keep-audience';
import { type IndexPlace, type KeepIndex } from './keep-index';
import { type Around } from './read-around';
import { type ReadLinkedTalk } from './read-linked-talk';
import { type Pace, type ReadReportFigures } from './read-report-figures';
import { settleReport } from './settle-report';
import { sideBySide } from '../side-by-side';
import {
  createWriteReportPage,
  type KnownPage,
  type PageWrite,
  type ReportPlace,
  type WriteReportOutcome,
  type WrittenPage,
} from './write-report-page';

export type PublishOutcome =
  | {
      readonly kind: 'published';
      readonly page: PublishedPage;
      readonly counts: ReportCounts;
      /** Sections that people edited: they stay as they are. */
      readonly keptSections: number;
    }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  /** Somebody else is at it. */
  | { readonly kind: 'busy' }
  /** The schedule or the claim is not there (any more). */
  | { readonly kind: 'gone' };

export type PublishReport = (task: ReportTask, pace: Pace) => Promise<PublishOutcome>;

export interface PublishReportDeps {
  readonly reports: WeeklyReports;
  readonly slots: ReportSlots;
  readonly pages: ReportPages;
  readonly archive: ReportArchive;
  readonly readFigures: ReadReportFigures;
  readonly readTalk: ReadLinkedTalk;
  readonly index: KeepIndex;
  readonly indexes: Pick<ReportIndexes, 'find'>;
  readonly audience: KeepAudience;
  readonly people: People;
  readonly notices: Pick<Notices, 'open' | 'close'>;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly hash: (text: string) => string;
}

/**
 * Publishes a claimed slot: once, whoever asks and however often.
 *
 * Any await may be the last one of this process. The slot keeps what is known so far; a later call
 * takes it over when its lease ends, finds the page by itself and goes on.
 */
export function createPublishReport(deps: PublishReportDeps): PublishReport {
  const { reports, slots, clock, tokens } = deps;
  return async ({ scheduleId, slot: date }, pace) => {
    const [report, slot] = await sideBySide(reports.find(scheduleId), slots.find(scheduleId, date));
    if (report === null || slot === null) return { kind: 'gone' };
    if (slot.value.state.kind !== 'open') return settle(deps, slot.value);
    const claim = taken(slot.value, tokens.fresh(), clock.now());
    const held = claim === null ? null : await slots.save(slot, claim);
    return held === null ? { kind: 'busy' } : publishHeld(deps, report.value, held, pace);
  };
}

async function publishHeld(
  deps: PublishReportDeps,
  report: WeeklyReport,
  held: Stored<ReportSlot>,
  pace: Pace,
): Promise<PublishOutcome> {
  try {
    return await publish(deps, report, held, pace);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    const newest = await stillHeld(deps, held.value);
    const reason = SKIPPED_FOR[error.kind];
    if (reason !== undefined) return newest === null ? { kind: 'busy' } : skip(deps, newest, reason);
    if (newest !== null) await deps.slots.save(newest, released(newest.value, deps.clock.now()));
    throw error;
  }
}

/** The claim with all that was written into it on the way; `null` when it is somebody else's by now. */
async function stillHeld(
  { slots }: PublishReportDeps,
  { scheduleId, slot, state }: ReportSlot,
): Promise<Stored<ReportSlot> | null> {
  const newest = await slots.find(scheduleId, slot);
  const isOurs = state.kind === 'open' && newest?.value.state.kind === 'open';
  return isOurs && newest.value.state.holder === state.holder ? newest : null;
}

/** What no second try can mend; all else is tried again. */
const SKIPPED_FOR: Partial<Record<PlatformError['kind'], SkipReason>> = {
  forbidden: 'no-access',
  'not-found': 'place-gone',
  'not-connected': 'not-connected',
};

type ReadyToWrite = Extract<GatherOutcome, { kind: 'gathered' }> & {
  readonly audience: Exclude<JudgedAudience, { kind: 'stopped' }>;
};

/** All that a report is to say, and to whom; or why there can be none. */
async function ready(
  deps: PublishReportDeps,
  report: WeeklyReport,
  slot: ReportSlot,
  pace: Pace,
): Promise<ReadyToWrite | { readonly kind: 'not-now'; readonly reason: PauseReason }> {
  const [gathered, audience, owners] = await sideBySide(
    createGatherReport(deps)(report, slot, pace),
    deps.audience.judge(report),
    deps.people.namesOf([report.ownerId]),
  );
  if (gathered.kind !== 'gathered') return { kind: 'not-now', reason: gathered.kind };
  if (owners.size === 0) return { kind: 'not-now', reason: 'owner-gone' };
  return audience.kind === 'stopped'
    ? { kind: 'not-now', reason: audience.reason }
    : { ...gathered, audience };
}

async function publish(
  deps: PublishReportDeps,
  report: WeeklyReport,
  held: Stored<ReportSlot>,
  pace: Pace,
): Promise<PublishOutcome> {
  const gathered = await ready(deps, report, held.value, pace);
  if (gathered.kind === 'not-now') return skip(deps, held, gathered.reason);
  const { facts, around } = gathered;
  const place = indexPlaceOf(report, facts, held.value.op);
  const { index, known } = await withIndex(deps.index, place, around);
  if (!(await isKept(deps, index, gathered.audience))) return skip(deps, held, 'audience-unknown');
  const writePage = createWriteReportPage(deps);
  const written = await writePage(held, placeOf(report, index), facts, known);
  if (written.kind === 'busy') return written;
  if (written.kind === 'title-taken') throw new PlatformError('conflict', 'create report page: titles taken');
  return finish(deps, { report, gathered, written, place, index });
}

async function withIndex(
  keep: KeepIndex,
  place: IndexPlace,
  { index, own, siteUrl }: Around,
): Promise<{ readonly index: ReportPage | null; readonly known: KnownPage }> {
  if (index !== null) return { index, known: { own, siteUrl } };
  const made = await keep.make(place);
  return { index: made?.page ?? null, known: { own, siteUrl: siteUrl || (made?.siteUrl ?? '') } };
}

interface WrittenReport {
  readonly report: WeeklyReport;
  readonly gathered: ReadyToWrite;
  readonly written: WriteReportOutcome & { readonly kind: 'written' };
  readonly place: IndexPlace;
  readonly index: ReportPage | null;
}

/** What comes after the page: its mark, its line in the index, its figures, and that it is done. */
async function finish(
  deps: PublishReportDeps,
  { report, gathered, written, place, index }: WrittenReport,
): Promise<PublishOutcome> {
  const { slots, pages, audit, clock, hash } = deps;
  const { facts, around, withheldPages } = gathered;
  const { pageId, title, path } = written.page;
  const entryOf = entriesOf(report, place.op, pageId);
  const [, known] = await sideBySide(
    audit.record(written.writes.map(entryOf)),
    slots.save(written.held, withPage(written.held.value, { pageId, title, path }, written.version)),
  );
  if (known === null) return { kind: 'busy' };
  const { scheduleId, slot, window, memory } = known.value;
  const mark = { scheduleId, slot, ...window };
  const counts = countsOf(facts.figures);
  const entry = entryFor(known.value, facts, { ...written, counts });
  const [kept, figures] = await sideBySide(
    pages.setMark(pageId, mark, known.value.mark),
    deps.archive.store(scheduleId, gathered.stored),
    index === null ? Promise.resolve() : deps.index.list(place, index, entry),
  );
  const learnt = withMemory(withMark(known.value, kept), {
    previous: around.last.slot,
    figures,
    withheldPages,
  });
  const told = { counts, keptSections: written.kept.length };
  const [, done] = await sideBySide(
    audit.record([entryOf({ act: 'mark-page', before: null, after: digestOf(mark, hash) })]),
    slots.save(known, published(learnt, told, clock.now())),
  );
  await forgetFigures(deps, done === null ? figures : memory.figures);
  return done === null ? { kind: 'busy' } : settle(deps, done.value);
}

/** Restricted is the index: what stands below it is so from its first moment on. */
async function isKept(
  deps: PublishReportDeps,
  index: ReportPage | null,
  audience: ReadyToWrite['audience'],
): Promise<boolean> {
  if (audience.kind === 'whole-space') return true;
  if (index === null) throw new PlatformError('conflict', 'create report index: titles taken');
  return deps.audience.narrow(index.pageId, audience.readers);
}

/** Below the index, so that a year of reports is one line of the page tree. */
const placeOf = ({ spaceId, parentId }: WeeklyReport, index: ReportPage | null): ReportPlace => ({
  spaceId,
  parentId: index?.pageId ?? parentId,
  whenTaken: 'number',
});

const indexPlaceOf = (
  { projectId, spaceId, parentId }: WeeklyReport,
  { project, layout }: GatheredFacts,
  op: string,
): IndexPlace => ({
  ...{ projectId, spaceId, parentId, op },
  projectName: project.name,
  language: layout.language,
});

function entryFor(
  { slot, window }: ReportSlot,
  { zone }: GatheredFacts,
  { page, siteUrl, counts }: WrittenPage & { readonly counts: ReportCounts },
): IndexEntry {
  const { pageId, title, path } = page;
  return { pageId, title, url: `${siteUrl}${path}`, from: localDate(zone, window.from), to: slot, counts };
}

/** What nothing points to any more; left over figures are harmless. */
const forgetFigures = ({ archive }: PublishReportDeps, pointer: FiguresPointer | null): Promise<void> =>
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

async function skip(
  deps: PublishReportDeps,
  held: Stored<ReportSlot>,
  reason: SkipReason,
): Promise<PublishOutcome> {
  const saved = await deps.slots.save(held, skipped(held.value, reason, deps.clock.now()));
  return saved === null ? { kind: 'busy' } : settle(deps, saved.value);
}

/** Moves the schedule on; done again after a death between the slot's end and this. */
async function settle(deps: PublishReportDeps, slot: ReportSlot): Promise<PublishOutcome> {
  const { reports, notices, clock } = deps;
  const { state, page, window } = slot;
  if (state.kind === 'open') return { kind: 'busy' };
  if (state.kind === 'skipped') {
    const paused = await settleReport(reports, slot.scheduleId, (report) =>
      afterSkip(report, window.to, state.reason, clock.now()),
    );
    if (paused !== null) await noteReportNews(notices, paused, slot, clock.now());
    return { kind: 'skipped', reason: state.reason };
  }
  const settled = await settleReport(reports, slot.scheduleId, (report) =>
    afterPublication(report, slot, clock.now()),
  );
  if (settled !== null) await noteReportNews(notices, settled, slot, clock.now());
  if (page === null) return { kind: 'gone' };
  const { counts, keptSections } = state;
  return { kind: 'published', page, counts, keptSections };
}
