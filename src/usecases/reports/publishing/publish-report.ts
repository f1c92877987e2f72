import { isGivenUp } from '../../../domain/reports/lateness';
import {
  begun,
  leftToHeartbeat,
  type PauseReason,
  type PublishedPage,
  putOffMs,
  released,
  type ReportSlot,
  type SkipReason,
  taken,
} from '../../../domain/reports/report-slot';
import { sprintOfSlot } from '../../../domain/reports/sprint/sprint';
import { type WeeklyReport } from '../../../domain/reports/weekly-report';
import { type Licence } from '../../../ports/site/licence';
import { type People } from '../../../ports/people';
import { PlatformError } from '../../../ports/platform-error';
import { numberedTitles } from '../../../domain/reports/numbered-titles';
import { type ReportTask } from '../../../ports/reports/report-queue';
import { type ReportIndexes } from '../../../ports/reports/report-indexes';
import { type ReportPage } from '../../../ports/reports/report-pages';
import { type Tokens } from '../../../ports/tokens';
import { type Stored } from '../../../ports/reports/weekly-reports';
import { countReading, stillHeld } from './count-reading';
import { createGatherReport, type GatherReport, type ReadForm } from './gather-report';
import { type KeepAudience } from '../keep-audience';
import { type IndexPlace, type KeepIndex } from '../list/keep-index';
import { type Around } from './read-around';
import { type TellSprints } from '../sprints/tell-sprints';
import { type LinkedReading } from './read-linked-talk';
import { type ReadSpecCoverage } from './read-spec-coverage';
import { type Pace, type TooManyIssues } from './read-report-figures';
import { type ReadChanges } from './read-changes';
import { type ReadSlotDeps } from './read-slot';
import { type PublishOutcome, settle, skip } from './end-slot';
import { finish, type FinishReportDeps, type ReadyToWrite, type WrittenReport } from './finish-report';
import { orElse } from '../../or-else';
import { sideBySide } from '../../side-by-side';
import { findDisplaced, findLostList } from '../list/find-displaced';
import { createWriteReportPage, type KnownPage } from './write-report-page';

export type PublishReport = (task: ReportTask, pace: Pace) => Promise<PublishOutcome>;

export interface PublishReportDeps extends FinishReportDeps, ReadSlotDeps {
  /** Of a board's report; each of its sprints is published as any other slot is. */
  readonly tellSprints: (publish: PublishReport) => TellSprints;
  readonly linked: LinkedReading;
  readonly readChanges: ReadChanges;
  readonly readCoverage: ReadSpecCoverage;
  readonly readForm: ReadForm;
  readonly indexes: Pick<ReportIndexes, 'find'>;
  readonly audience: KeepAudience;
  readonly people: People;
  readonly licence: Licence;
  readonly tokens: Tokens;
  /** False once who waits has waited so long that the page may not be there before their answer has to be. */
  readonly hasTime: () => boolean;
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
    const restMs = putOffMs(slot.value, clock.now(), pace);
    if (restMs > 0 && pace === 'waiting') throw new PlatformError('throttled', 'publish report', restMs);
    // Tasks that come before their time end, whatever brought them.
    const claim = restMs > 0 ? null : taken(slot.value, tokens.fresh(), clock.now());
    const held = claim === null ? null : await slots.save(slot, claim);
    return held === null ? BUSY : publishHeld(deps, report.value, held, pace);
  };
}

async function publishHeld(
  deps: PublishReportDeps,
  report: WeeklyReport,
  held: Stored<ReportSlot>,
  pace: Pace,
): Promise<PublishOutcome> {
  try {
    const outcome = await publish(deps, report, held, pace);
    return outcome.kind === 'busy' ? await lost(deps, held.value) : outcome;
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    const newest = await stillHeld(deps, held.value);
    if (newest === null) return BUSY;
    const now = deps.clock.now();
    const reason = isGivenUp(held.value.window.to, now)
      ? 'unavailable'
      : await skippedFor(deps, report, error);
    if (reason !== undefined) return skip(deps, newest, reason);
    if (!deps.hasTime()) return leave(deps, newest);
    await deps.slots.save(newest, released(newest.value, now, error.retryAfterMs));
    throw error;
  }
}

/** The claim is somebody else's by now, or over, as after a cancel. */
async function lost({ slots }: PublishReportDeps, { scheduleId, slot }: ReportSlot): Promise<PublishOutcome> {
  const state = (await slots.find(scheduleId, slot))?.value.state;
  return state?.kind === 'skipped' ? state : BUSY;
}

/** What no second try can mend; all else is tried again. */
async function skippedFor(
  deps: PublishReportDeps,
  report: WeeklyReport,
  { kind }: PlatformError,
): Promise<SkipReason | undefined> {
  if (kind !== 'rejected' && kind !== 'not-found') return SKIPPED_FOR[kind];
  const displaced = await orElse(
    () => findDisplaced(deps, report),
    () => null,
  );
  return displaced ?? SKIPPED_FOR[kind];
}

const SKIPPED_FOR: Partial<Record<PlatformError['kind'], SkipReason>> = {
  forbidden: 'no-access',
  'not-found': 'place-gone',
  'not-connected': 'not-connected',
};

const BUSY = { kind: 'busy' } as const;

interface NotNow {
  readonly kind: 'not-now';
  readonly reason: PauseReason | TooManyIssues['kind'];
}

/** All that a report is to say, and to whom; or why there can be none. */
async function ready(
  deps: PublishReportDeps,
  report: WeeklyReport,
  slot: ReportSlot,
  reading: Parameters<GatherReport>[2],
): Promise<ReadyToWrite | NotNow> {
  const [gathered, audience, owners] = await sideBySide(
    createGatherReport(deps)(report, slot, reading),
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
  claim: Stored<ReportSlot>,
  pace: Pace,
): Promise<PublishOutcome> {
  if (!deps.licence.isActive()) return skip(deps, claim, 'unlicensed');
  if (report.scope.kind === 'board' && sprintOfSlot(claim.value.slot) === null)
    return publishSprints(deps, report, claim, pace);
  const reading = countReading(deps, claim);
  const count = pace === 'background' ? reading.count : undefined;
  const gathered = await ready(deps, report, claim.value, { pace, count });
  const held = await reading.held();
  if (held === null) return BUSY;
  if (gathered.kind === 'not-now')
    return gathered.reason === 'too-many-issues' ? leave(deps, held) : skip(deps, held, gathered.reason);
  return deps.hasTime() ? write(deps, report, held, gathered) : leave(deps, held);
}

async function write(
  deps: PublishReportDeps,
  report: WeeklyReport,
  held: Stored<ReportSlot>,
  gathered: ReadyToWrite,
): Promise<PublishOutcome> {
  const { around } = gathered;
  const [lost, lostPage] = await sideBySide(
    around.index === null ? findLostList(deps, report) : Promise.resolve(null),
    findLostPage(deps, held.value, around),
  );
  // A second list beside one that can be taken out of the trash would be a surprise.
  if (lost?.displaced != null) return skip(deps, held, lost.displaced);
  const place = indexPlaceOf(report, gathered, held.value.op);
  // A list without its report is not left behind by who cancels meanwhile.
  const sure = around.index === null ? await deps.slots.save(held, begun(held.value)) : held;
  if (sure === null) return BUSY;
  const opened = await withIndex(deps.index, place, around, lost !== null);
  if (opened === 'hidden') return skip(deps, sure, 'page-hidden');
  if (!(await isKept(deps, place, opened.index, gathered))) return skip(deps, sure, 'audience-unknown');
  return writeBelow(deps, sure, { report, gathered, place, ...opened, lostPage, isListLost: lost !== null });
}

interface ToWrite extends Omit<WrittenReport, 'written' | 'anew'> {
  readonly known: KnownPage;
  readonly lostPage: PublishedPage | null;
  readonly isListLost: boolean;
}

/** The page, below the list that is there by now. */
async function writeBelow(
  deps: PublishReportDeps,
  held: Stored<ReportSlot>,
  { known, lostPage, isListLost, ...opened }: ToWrite,
): Promise<PublishOutcome> {
  const { report, gathered, index } = opened;
  const facts = { ...gathered.facts, title: lostPage?.title ?? gathered.facts.title };
  const titles = lostPage === null ? numberedTitles(facts.title) : [facts.title];
  const place = { ...placeOf(report, index), titles };
  const written = await createWriteReportPage(deps)(held, place, facts, known);
  if (written.kind === 'busy') return written;
  if (written.kind === 'title-taken' && lostPage !== null) return skip(deps, written.held, 'page-hidden');
  if (written.kind === 'title-taken') throw new PlatformError('conflict', 'create report page: titles taken');
  const isListAnew = isListLost && index?.versionNumber === 1;
  return finish(deps, { ...opened, written, anew: isListAnew ? 'list-anew' : lostPage && 'page-anew' });
}

/** Who has the time for all of it begins anew, and finds what is written. Whoever took it meanwhile does so. */
async function leave({ slots, clock }: PublishReportDeps, held: Stored<ReportSlot>): Promise<PublishOutcome> {
  const left = await slots.save(held, leftToHeartbeat(held.value, clock.now()));
  return left === null ? BUSY : { kind: 'in-background' };
}

/** A date of a board's schedule has no page of its own: it tells the sprints that ended since the last one. */
async function publishSprints(
  deps: PublishReportDeps,
  report: WeeklyReport,
  held: Stored<ReportSlot>,
  pace: Pace,
): Promise<PublishOutcome> {
  const outcome = await deps.tellSprints(createPublishReport(deps))(report, 'closed', pace);
  if (outcome.kind === 'published') return skip(deps, held, 'no-sprint');
  return outcome.kind === 'skipped' ? skip(deps, held, outcome.reason) : outcome;
}

/**
 * The page of an earlier run that the app cannot see any more. Confluence answers alike of one that is gone for good
 * and of one that people hid: only its title, where that is taken still, tells the two apart.
 */
const findLostPage = async (
  { pages }: PublishReportDeps,
  { page }: ReportSlot,
  { own }: Around,
): Promise<PublishedPage | null> =>
  own === null && page !== null && (await pages.whereabouts(page.pageId)) === null ? page : null;

async function withIndex(
  keep: KeepIndex,
  place: IndexPlace,
  { index, own, siteUrl }: Around,
  isLost: boolean,
): Promise<'hidden' | { readonly index: ReportPage | null; readonly known: KnownPage }> {
  const made = index === null ? await keep.make(place, isLost) : null;
  if (made === 'hidden') return made;
  return { index: index ?? made?.page ?? null, known: { own, siteUrl: siteUrl || (made?.siteUrl ?? '') } };
}

/** Restricted is the index: what stands below it is so from its first moment on. */
async function isKept(
  deps: PublishReportDeps,
  { projectId, op }: IndexPlace,
  index: ReportPage | null,
  { audience, around }: ReadyToWrite,
): Promise<boolean> {
  if (audience.kind === 'whole-space') return true;
  if (index === null) throw new PlatformError('conflict', 'create report index: titles taken');
  return deps.audience.narrow(
    { pageId: index.pageId, projectId, op },
    audience.readers,
    around.readersBefore,
  );
}

/** Below the index, so that a year of reports is one line of the page tree. */
const placeOf = ({ spaceId, parentId }: WeeklyReport, index: ReportPage | null) => ({
  spaceId,
  parentId: index?.pageId ?? parentId,
});

const indexPlaceOf = (
  { projectId, spaceId, parentId }: WeeklyReport,
  { projectName, facts: { words } }: ReadyToWrite,
  op: string,
): IndexPlace => ({
  projectId,
  spaceId,
  parentId,
  op,
  projectName,
  words,
});
