import { isNumericId } from '../../domain/kernel/ids';
import { storedFigures } from '../../domain/reports/memory/stored-figures';
import { type PublishedPage, type ReportCounts, type ReportSlot } from '../../domain/reports/report-slot';
import { countsOf } from '../../domain/reports/groups';
import { localDate } from '../../domain/reports/local-date';
import {
  held,
  meantBy,
  newStatusReport,
  type Press,
  type StatusOrder,
  type StatusReport,
  waitFor,
} from '../../domain/reports/status-report';
import { type StatusSubject } from '../../domain/reports/status-subject';
import { type Audit } from '../../ports/audit';
import { type Clock } from '../../ports/clock';
import { PlatformError } from '../../ports/platform-error';
import { type ReportArchive } from '../../ports/reports/report-archive';
import { type ReportPages } from '../../ports/reports/report-pages';
import { type StatusReports } from '../../ports/reports/status-reports';
import { type Tokens } from '../../ports/tokens';
import { type Stored } from '../../ports/reports/weekly-reports';
import { createWriteReportPage, type KnownPage } from '../reports/publishing/write-report-page';
import { type TooManyIssues } from '../reports/publishing/read-report-figures';
import { reportWordsOf } from '../reports/report-words-of';
import { sideBySide } from '../side-by-side';
import { type DependsOnAsker, dependsOnAsker } from './depends-on-asker';
import { type FindSubject, type SubjectClaim } from './find-subject';
import { statusFacts } from './gather-status';
import { freeTitle } from './free-title';
import { HeldReport } from './held-report';
import { keepToReaders, type KeepToReadersDeps } from './keep-to-readers';
import { reportsOfToday } from './reports-of-today';
import { type ReadSubject } from './read-subject';
import { entriesOf, settleStatusReport } from './settle-status-report';
import { type WhoBrowses } from './who-browses';

export interface WriteStatusCommand {
  readonly subject: SubjectClaim;
  readonly viewerId: string;
  /** Names this try; the same again is the same press. */
  readonly attempt: string;
  readonly order: StatusOrder;
  /** Of the site; empty where the platform does not tell it. */
  readonly cloudId: string;
  /** The page of today that is to be written again; `null` for another one. */
  readonly pageId: string | null;
}

export type WriteStatusOutcome =
  | { readonly kind: 'not-visible' }
  | TooManyIssues
  | DependsOnAsker
  | {
      readonly kind: 'written';
      readonly page: PublishedPage;
      readonly counts: ReportCounts;
      /** Sections that were not written, since people have edited the page. */
      readonly keptSections: number;
    }
  | { readonly kind: 'title-taken'; readonly suggestion: string }
  | { readonly kind: 'place-refused' }
  /** The page that is to be written again is not there for this person, or not theirs to edit; it stays as it is. */
  | { readonly kind: 'page-refused' }
  /** Who may read what it says cannot be told, or nobody may; nothing was written. */
  | { readonly kind: 'audience-unknown' }
  /** The page is there and its writer's alone, who may not show it to others. */
  | { readonly kind: 'not-shown' }
  | { readonly kind: 'too-many-today' }
  /** Another try is at it. */
  | { readonly kind: 'busy'; readonly retryAfterMs: number };

export type WriteStatusReport = (command: WriteStatusCommand) => Promise<WriteStatusOutcome>;

export interface WriteStatusDeps extends KeepToReadersDeps {
  readonly findSubject: FindSubject;
  readonly readSubject: ReadSubject;
  readonly statusReports: StatusReports;
  readonly whoBrowses: WhoBrowses;
  readonly pages: ReportPages;
  readonly archive: ReportArchive;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly hash: (text: string) => string;
}

/** What is written, and its page as its person sees it now. */
interface Taken {
  readonly held: Stored<StatusReport>;
  readonly known: KnownPage;
}

/** Somebody else saved the record in the moment in between. */
const OVERTAKEN: WriteStatusOutcome = { kind: 'busy', retryAfterMs: 1_000 };

/**
 * Writes a page about how far an issue's or a macro's work is, as the person who asks for it.
 *
 * The plan is stored before the first call that writes. A try that died is gone on with by the next
 * press, which finds its page; the same try again answers what came of it.
 */
export function createWriteStatusReport(deps: WriteStatusDeps): WriteStatusReport {
  return async (command) => {
    const subject = await deps.findSubject(command.subject);
    if (subject === null) return { kind: 'not-visible' };
    const refused = dependsOnAsker(subject.scope);
    if (refused !== null) return refused;
    const taken = await take(deps, command, subject);
    return 'kind' in taken ? taken : writeHeld(deps, taken, { subject, cloudId: command.cloudId });
  };
}

async function take(
  deps: WriteStatusDeps,
  { viewerId: ownerId, attempt, order, pageId }: WriteStatusCommand,
  { subjectId, projectId }: StatusSubject,
): Promise<Taken | WriteStatusOutcome> {
  const { statusReports, clock, tokens } = deps;
  const now = clock.now();
  const { newestFirst, next } = await reportsOfToday(statusReports, subjectId, localDate(order.zone, now));
  const press = { ownerId, attempt, order, pageId };
  const meant = meantBy(newestFirst, press);
  const taken = meant === undefined ? null : await takeUp(deps, meant, press);
  if (taken !== null) return taken;
  if (pageId !== null) return { kind: 'page-refused' };
  if (next === null) return { kind: 'too-many-today' };
  const plan = { subjectId, projectId, ownerId, attempt, order, slotName: next, op: tokens.fresh() };
  const held = await statusReports.claim(newStatusReport(plan, now));
  return held === null ? OVERTAKEN : { held, known: UNKNOWN_PAGE };
}

/** `null` where its page is there no more for who presses: a page that people threw away is not made again. */
async function takeUp(
  deps: WriteStatusDeps,
  meant: Stored<StatusReport>,
  press: Press,
): Promise<Taken | WriteStatusOutcome | null> {
  const { value: report } = meant;
  const now = deps.clock.now();
  const wait = waitFor(report, press.attempt, now);
  if (wait !== null) return { kind: 'busy', retryAfterMs: wait };
  const { state, page } = report.slot;
  const isTheirs = report.ownerId === press.ownerId && report.attempt === press.attempt;
  if (state.kind === 'published' && isTheirs) return resultOf(report.slot);
  const known = await knownPage(deps, report.slot);
  if (page !== null && known.own === null) return null;
  const taken = await deps.statusReports.save(meant, held(report, press, now));
  return taken === null ? OVERTAKEN : { held: taken, known };
}

interface About extends Pick<WriteStatusCommand, 'cloudId'> {
  readonly subject: StatusSubject;
}

async function writeHeld(
  deps: WriteStatusDeps,
  { held: taken, known }: Taken,
  about: About,
): Promise<WriteStatusOutcome> {
  const work = new HeldReport(deps.statusReports, taken);
  try {
    const outcome = await write(deps, work, { ...about, known });
    if (outcome.kind !== 'written') await work.giveBack(isElsewhereNext(outcome), deps.clock.now());
    return outcome;
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    const refused = error.kind === 'forbidden' || error.kind === 'not-found';
    await work.giveBack(refused, deps.clock.now());
    if (refused) return { kind: known.own === null ? 'place-refused' : 'page-refused' };
    throw error;
  }
}

/** What is ordered next counts, whatever this try has left. */
const isElsewhereNext = ({ kind }: WriteStatusOutcome): boolean =>
  kind === 'title-taken' || kind === 'not-shown';

async function write(
  deps: WriteStatusDeps,
  work: HeldReport,
  { subject, cloudId, known }: About & Pick<Taken, 'known'>,
): Promise<WriteStatusOutcome> {
  const { order, slot } = work.report;
  const [read, words, own] = await sideBySide(
    deps.readSubject(subject, { window: slot.window, spaceId: order.spaceId }),
    reportWordsOf(order.language),
    deps.whoBrowses.ownProject(subject.projectKey),
  );
  if (read === null) return { kind: 'not-visible' };
  if (read.kind === 'too-many-issues') return read;
  const { figures, coverage, asOf } = read;
  const { spaceId, parentId } = order;
  const inProjects = await deps.whoBrowses.allOf(subject.projectKey, own, read.issues);
  const kept = await keepToReaders(deps, work.report, inProjects);
  if (kept === null) return { kind: 'audience-unknown' };
  const pages = known.own === null ? kept.pages : { ...kept.pages, create: NO_OTHER_PAGE };
  const writePage = createWriteReportPage({ ...deps, pages, slots: work });
  const facts = statusFacts(subject, order, { ...read, words, cloudId });
  const place = { spaceId, parentId, titles: [facts.title] };
  const written = await writePage(work.slot, place, facts, known);
  if (written.kind === 'busy') return OVERTAKEN;
  if (written.kind === 'title-taken')
    return { kind: 'title-taken', suggestion: await freeTitle(deps.pages, order, keyOf(subject)) };
  const { pageId } = written.page;
  if (pageId !== known.own?.pageId && !(await kept.show(pageId))) {
    await deps.audit.record(written.writes.map(entriesOf(work.report, pageId)));
    return { kind: 'not-shown' };
  }
  const stored = storedFigures({ scope: subject.scope, figures, asOf, told: [], coverage, sprint: null });
  const done = await settleStatusReport(deps, work, {
    written,
    stored: kept.readers === null ? stored : { ...stored, readers: kept.readers },
    counts: countsOf(figures),
  });
  return done === null ? OVERTAKEN : resultOf(done);
}

/** What tells its issue from all others; empty for what a macro counts. */
const keyOf = ({ subjectId, key }: StatusSubject): string => (isNumericId(subjectId) ? key : '');

const UNKNOWN_PAGE: KnownPage = { own: null, siteUrl: '' };

async function knownPage({ pages }: WriteStatusDeps, { page }: ReportSlot): Promise<KnownPage> {
  if (page === null) return UNKNOWN_PAGE;
  const { siteUrl, pages: found } = await pages.readAll([page.pageId]);
  return { own: found[0] ?? null, siteUrl };
}

/** A page that somebody throws away while it is written again is not made anew behind their back. */
const NO_OTHER_PAGE = (): Promise<never> =>
  Promise.reject(new PlatformError('not-found', 'update status report'));

function resultOf({ state, page }: ReportSlot): WriteStatusOutcome {
  if (state.kind !== 'published' || page === null) return OVERTAKEN;
  return { kind: 'written', page, counts: state.counts, keptSections: state.keptSections };
}
