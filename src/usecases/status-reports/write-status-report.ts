import { isNumericId } from '../../domain/kernel/ids';
import { storedFigures } from '../../domain/reports/memory/stored-figures';
import { type PublishedPage, type ReportCounts, type ReportSlot } from '../../domain/reports/report-slot';
import { countsOf } from '../../domain/reports/groups';
import { localDate } from '../../domain/reports/local-date';
import {
  held,
  newStatusReport,
  type StatusOrder,
  type StatusReport,
  waitFor,
} from '../../domain/reports/status-report';
import { type StatusSubject } from '../../domain/reports/status-subject';
import { alternativeTitle } from '../../domain/spec/chosen-title';
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
import { type FindSubject, type SubjectClaim } from './find-subject';
import { statusFacts } from './gather-status';
import { HeldReport } from './held-report';
import { keepToReaders, type KeepToReadersDeps } from './keep-to-readers';
import { latestOfToday } from './latest-of-today';
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
  /** Whether today's newest report is to be written again instead of another one. */
  readonly again: boolean;
}

export type WriteStatusOutcome =
  | { readonly kind: 'not-visible' }
  | TooManyIssues
  | {
      readonly kind: 'written';
      readonly page: PublishedPage;
      readonly counts: ReportCounts;
      /** Sections that were not written, since people have edited the page. */
      readonly keptSections: number;
    }
  | { readonly kind: 'title-taken'; readonly suggestion: string }
  | { readonly kind: 'place-refused' }
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

type Held = Stored<StatusReport>;

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
    const taken = await take(deps, command, subject);
    return 'kind' in taken ? taken : writeHeld(deps, taken, { subject, cloudId: command.cloudId });
  };
}

async function take(
  deps: WriteStatusDeps,
  command: WriteStatusCommand,
  { subjectId, projectId }: StatusSubject,
): Promise<Held | WriteStatusOutcome> {
  const { statusReports, clock, tokens } = deps;
  const { viewerId: ownerId, attempt, order, again } = command;
  const now = clock.now();
  const date = localDate(order.zone, now);
  const { latest, next } = await latestOfToday(statusReports, subjectId, date);
  if (latest !== null) {
    const wait = waitFor(latest.value, attempt, now);
    if (wait !== null) return { kind: 'busy', retryAfterMs: wait };
    const { state } = latest.value.slot;
    if (state.kind === 'published' && latest.value.attempt === attempt) return resultOf(latest.value.slot);
    if (state.kind === 'open' || again)
      return (
        (await statusReports.save(latest, held(latest.value, { attempt, order, ownerId }, now))) ?? OVERTAKEN
      );
  }
  if (next === null) return { kind: 'too-many-today' };
  const plan = { subjectId, projectId, ownerId, attempt, order, slotName: next, op: tokens.fresh() };
  return (await statusReports.claim(newStatusReport(plan, now))) ?? OVERTAKEN;
}

interface About extends Pick<WriteStatusCommand, 'cloudId'> {
  readonly subject: StatusSubject;
}

async function writeHeld(deps: WriteStatusDeps, taken: Held, about: About): Promise<WriteStatusOutcome> {
  const work = new HeldReport(deps.statusReports, taken);
  try {
    const outcome = await write(deps, work, about);
    if (outcome.kind !== 'written') await work.giveBack(isElsewhereNext(outcome), deps.clock.now());
    return outcome;
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    const refused = error.kind === 'forbidden' || error.kind === 'not-found';
    await work.giveBack(refused, deps.clock.now());
    if (refused) return { kind: 'place-refused' };
    throw error;
  }
}

/** What is ordered next counts, whatever this try has left. */
const isElsewhereNext = ({ kind }: WriteStatusOutcome): boolean =>
  kind === 'title-taken' || kind === 'not-shown';

async function write(
  deps: WriteStatusDeps,
  work: HeldReport,
  { subject, cloudId }: About,
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
  const writePage = createWriteReportPage({ ...deps, pages: kept.pages, slots: work });
  const place = { spaceId, parentId, whenTaken: 'ask' } as const;
  const known = await knownPage(deps, slot);
  const written = await writePage(
    work.slot,
    place,
    statusFacts(subject, order, { ...read, words, cloudId }),
    known,
  );
  if (written.kind === 'busy') return OVERTAKEN;
  if (written.kind === 'title-taken')
    return {
      kind: 'title-taken',
      suggestion: alternativeTitle(order.title, isNumericId(subject.subjectId) ? subject.key : '2'),
    };
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

async function knownPage({ pages }: WriteStatusDeps, { page }: ReportSlot): Promise<KnownPage> {
  if (page === null) return { own: null, siteUrl: '' };
  const { siteUrl, pages: found } = await pages.readAll([page.pageId]);
  return { own: found[0] ?? null, siteUrl };
}

function resultOf({ state, page }: ReportSlot): WriteStatusOutcome {
  if (state.kind !== 'published' || page === null) return OVERTAKEN;
  return { kind: 'written', page, counts: state.counts, keptSections: state.keptSections };
}
