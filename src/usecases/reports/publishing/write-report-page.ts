import { digestOf } from '../../../domain/audit/audit-entry';
import { type AdfNode } from '../../../domain/documents/adf';
import { printOf } from '../../../domain/documents/normal-form';
import { type ReplaceOutcome, replaceSections } from '../../../domain/documents/replace-sections';
import { anchorsIn } from '../../../domain/documents/page/anchors-in';
import { anchorsOf, type SectionContent } from '../../../domain/documents/sections';
import { type ReportFacts } from '../../../domain/reports/page/report-facts';
import { madeAnew, pagePrint } from '../../../domain/reports/made-anew';
import { besideKeptSummary } from '../../../domain/reports/page/kept-summary';
import { anchorOf, reportAnchors, reportBody, reportSections } from '../../../domain/reports/report-page';
import { type ReportSlot, withPrints, type WrittenVersion } from '../../../domain/reports/report-slot';
import { PlatformError } from '../../../ports/platform-error';
import {
  type CreatePageOutcome,
  type NewReportPage,
  type ReportPage,
  type ReportPages,
} from '../../../ports/reports/report-pages';
import { type GatheredFacts } from './gather-report';
import { type ReportSlots, type Stored } from '../../../ports/reports/weekly-reports';
import { type Around } from './read-around';
import { orElse } from '../../or-else';
import { storedPrints } from './stored-prints';
import { type PageWrite, untoldWrite, versionNote } from './page-write';

export interface ReportPlace {
  readonly spaceId: string;
  readonly parentId: string | null;
  /** In this order, the report's own first: nobody can be asked at night; a person can, and wants to be. */
  readonly titles: readonly string[];
}

export interface WritePageDeps {
  readonly pages: ReportPages;
  readonly slots: Pick<ReportSlots, 'save'>;
  readonly hash: (text: string) => string;
}

export interface WrittenPage {
  readonly page: Pick<ReportPage, 'pageId' | 'title' | 'path'>;
  readonly siteUrl: string;
  /** `null` when it cannot be told which version is ours. */
  readonly version: WrittenVersion | null;
  /** Anchors of the sections that were not written: people edited them, or they are not on a page of people's. */
  readonly kept: readonly string[];
  readonly writes: readonly PageWrite[];
}

export type WriteReportOutcome =
  /** `held` is the claim, which now knows what was written. */
  | (WrittenPage & { readonly kind: 'written'; readonly held: Stored<ReportSlot> })
  /** By pages of others, as many as were tried; nothing was written. */
  | { readonly kind: 'title-taken'; readonly held: Stored<ReportSlot> }
  /** The claim is somebody else's by now. */
  | { readonly kind: 'busy' };

/** The slot's own page as it is now, where it is recorded and there, and the site's address, where it was told. */
export type KnownPage = Pick<Around, 'own' | 'siteUrl'>;

export type WriteReportPage = (
  held: Stored<ReportSlot>,
  place: ReportPlace,
  facts: GatheredFacts,
  known: KnownPage,
) => Promise<WriteReportOutcome>;

const MAX_STALE_UPDATES = 3;

/**
 * Writes the one page of a slot, however often it is asked and wherever an earlier try died.
 *
 * The page is known by the slot's record, else by its title together with our anchors or mark: a page
 * whose creation was never confirmed is found again when its title turns out to be taken. A page of
 * somebody else is never touched. The record learns what will be written before the page does: text that
 * it does not know is people's.
 */
export function createWriteReportPage(deps: WritePageDeps): WriteReportPage {
  return async (claimed, place, facts, known) => {
    // Links on the page are whole addresses.
    const siteUrl = known.siteUrl || (await deps.pages.findByTitle(place.spaceId, facts.title)).siteUrl;
    const whole = wholeReport({ ...facts, siteUrl }, claimed.value.op);
    const held = await deps.slots.save(
      claimed,
      withPrints(claimed.value, printsOf(whole, claimed.value.op, deps.hash)),
    );
    if (held === null) return { kind: 'busy' };
    const again = known.own === null ? null : await rewritten(deps, held, known.own, whole);
    if (again !== null) return again;
    for (const title of place.titles) {
      const made = await madeOrFound(deps, held.value, { ...place, title, body: whole.body });
      const found = made.kind === 'found' ? await rewritten(deps, held, made.page, whole) : null;
      if (found !== null) return found;
      if (made.kind === 'created') return written(deps, held, made.page, whole);
    }
    return { kind: 'title-taken', held };
  };
}

/** What is to be written, made once. */
interface WholeReport {
  readonly facts: ReportFacts;
  readonly sections: readonly SectionContent[];
  readonly body: string;
}

function wholeReport(facts: ReportFacts, op: string): WholeReport {
  const sections = reportSections(facts, op);
  return { facts, sections, body: reportBody(facts, op, sections) };
}

const printsOf = (
  { facts, sections, body }: WholeReport,
  op: string,
  hash: WritePageDeps['hash'],
): readonly string[] => [
  pagePrint(body, hash),
  ...[...sections, ...besideKeptSummary(facts, sections, op)].map(({ blocks }) => printOf(blocks, hash)),
];

type Made =
  | (CreatePageOutcome & { readonly kind: 'created' })
  /** By a try that could not tell. */
  | { readonly kind: 'found'; readonly page: ReportPage }
  | { readonly kind: 'somebody-elses' };

async function madeOrFound({ pages }: WritePageDeps, slot: ReportSlot, draft: NewReportPage): Promise<Made> {
  const outcome = await pages.create(draft);
  if (outcome.kind === 'created') return outcome;
  const { page } = await pages.findByTitle(draft.spaceId, draft.title);
  return page !== null && (await isOurs(pages, slot, page))
    ? { kind: 'found', page }
    : { kind: 'somebody-elses' };
}

type Outcome = WriteReportOutcome & { readonly kind: 'written' };

function written(
  { hash }: WritePageDeps,
  held: Stored<ReportSlot>,
  page: Omit<ReportPage, 'body' | 'versionMessage'>,
  { facts: { siteUrl }, sections, body }: WholeReport,
): Outcome {
  const version = { versionNumber: page.versionNumber, anchors: anchorsOf(sections) };
  return { kind: 'written', held, page, siteUrl, version, kept: [], writes: [creationOf(body, hash)] };
}

/** `null` when the page was put into the trash in the meantime. */
async function rewritten(
  deps: WritePageDeps,
  held: Stored<ReportSlot>,
  page: ReportPage,
  whole: WholeReport,
): Promise<Outcome | null> {
  const { siteUrl } = whole.facts;
  const refreshed = await refresh(deps, page, whole, held.value);
  if (refreshed === null) return null;
  const { page: recorded, written: told, op } = held.value;
  const creation = recorded === null ? [creationOf(page.body, deps.hash)] : [];
  const untold = page.versionNumber === told?.versionNumber ? [] : await untoldWrite(deps, page, op);
  const writes = [...creation, ...untold, ...refreshed.writes];
  return { kind: 'written', held, siteUrl, ...refreshed, writes };
}

const creationOf = (body: string, hash: WritePageDeps['hash']): PageWrite => ({
  act: 'create-page',
  before: null,
  after: digestOf(body, hash),
  pageVersion: 1,
});

async function isOurs(pages: ReportPages, slot: ReportSlot, page: ReportPage): Promise<boolean> {
  if (slot.page?.pageId === page.pageId) return true;
  const anchors = reportAnchors(slot.op);
  if (anchorsIn(page.body).some((name) => anchors.includes(name))) return true;
  const mark = await pages.mark(page.pageId);
  return mark?.scheduleId === slot.scheduleId && mark.slot === slot.slot;
}

/**
 * Replaces the sections that nobody touched and leaves every other byte; what people removed stays away. A page
 * that nobody touched at all follows its report's layout and language.
 */
async function refresh(
  deps: WritePageDeps,
  first: ReportPage,
  whole: WholeReport,
  slot: ReportSlot,
): Promise<Omit<WrittenPage, 'siteUrl'> | null> {
  const { pages, hash } = deps;
  const { op, written } = slot;
  const [all, known] = [anchorsOf(whole.sections), new Set(slot.prints)];
  let page = first;
  for (let attempt = 0; attempt < MAX_STALE_UPDATES; attempt += 1) {
    const next = await nextBody(deps, page, whole, { slot, known, isFirst: attempt === 0 });
    if (next.kind === 'not-a-document') return { page, version: written, kept: all, writes: [] };
    const { body, kept } = next;
    if (body === page.body) return { page, version: written, kept, writes: [] };
    if (await isWritten(pages, page, body, versionNote(whole.facts.words.versions.again, op))) {
      const versionNumber = page.versionNumber + 1;
      const [before, after] = [digestOf(page.body, hash), digestOf(body, hash)];
      const version = { versionNumber, anchors: all.filter((anchor) => !kept.includes(anchor)) };
      const writes = [{ act: 'update-page', before, after, pageVersion: versionNumber } as const];
      return { page, version, kept, writes };
    }
    const again = await pages.read(page.pageId);
    if (again === null) return null;
    page = again;
  }
  throw new PlatformError('conflict', 'update report page');
}

interface Refreshing {
  readonly slot: ReportSlot;
  /** Prints of what Lockstep has written; the first look adds those of the version that it wrote last. */
  readonly known: Set<string>;
  readonly isFirst: boolean;
}

async function nextBody(
  { pages, hash }: WritePageDeps,
  page: ReportPage,
  { facts, sections, body }: WholeReport,
  { slot: { op, written }, known, isFirst }: Refreshing,
): Promise<ReplaceOutcome> {
  const isOurText = (blocks: readonly AdfNode[]): boolean => known.has(printOf(blocks, hash));
  const anew = madeAnew(page.body, body, isOurText);
  if (anew !== null) return { kind: 'replaced', body: anew, kept: [] };
  let next = replaceSections(page.body, sections, isOurText);
  if (isFirst && keptIn(next).length > 0) {
    for (const print of await storedPrints(pages, page, written, hash)) known.add(print);
    next = replaceSections(page.body, sections, isOurText);
  }
  return anchorsIn(page.body).includes(anchorOf('summary', op))
    ? replaceSections(page.body, besideKeptSummary(facts, sections, op, keptIn(next)), isOurText)
    : next;
}

const keptIn = (outcome: ReplaceOutcome): readonly string[] =>
  outcome.kind === 'replaced' ? outcome.kept : [];

/** A refusal that hides a page counts where it is there: nobody may write it. Gone, it is made anew. */
const isWritten = (pages: ReportPages, page: ReportPage, body: string, note: string): Promise<boolean> =>
  orElse(
    () => pages.update(page, body, note),
    async (error) => {
      if (error.kind !== 'not-found' || (await pages.read(page.pageId)) !== null) throw error;
      return false;
    },
  );
