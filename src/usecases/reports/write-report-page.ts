import { type AuditEntry, digestOf } from '../../domain/audit/audit-entry';
import { type AdfNode } from '../../domain/documents/adf';
import { printOf } from '../../domain/documents/normal-form';
import { anchorsIn, replaceSections } from '../../domain/documents/sections';
import { type ReportFacts } from '../../domain/reports/page/report-facts';
import { reportAnchors, reportBody, reportSections } from '../../domain/reports/report-page';
import { type ReportSlot, withPrints } from '../../domain/reports/report-slot';
import { PlatformError } from '../../ports/platform-error';
import { type ReportPage, type ReportPages } from '../../ports/report-pages';
import { type GatheredFacts } from './gather-report';
import { type ReportSlots, type Stored } from '../../ports/weekly-reports';

export interface ReportPlace {
  readonly spaceId: string;
  readonly parentId: string | null;
  /** Nobody can be asked at night; a person can, and wants to be. */
  readonly whenTaken: 'number' | 'ask';
}

export interface WritePageDeps {
  readonly pages: ReportPages;
  readonly slots: Pick<ReportSlots, 'save'>;
  readonly hash: (text: string) => string;
}

/** What this run wrote, or found written by a run that could not tell. */
export type PageWrite = Pick<AuditEntry, 'act' | 'before' | 'after' | 'pageVersion'>;

export interface WrittenPage {
  /** As we left it; how the product keeps its body is not known yet. */
  readonly page: Omit<ReportPage, 'body'>;
  readonly siteUrl: string;
  /** Anchors of the sections that people edited: they stay as they are. */
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

export type WriteReportPage = (
  held: Stored<ReportSlot>,
  place: ReportPlace,
  facts: GatheredFacts,
) => Promise<WriteReportOutcome>;

/** A title is taken by another page at most this often before somebody is trying to fool us. */
const MAX_TITLES = 5;
const MAX_STALE_UPDATES = 3;

/**
 * Writes the one page of a slot, however often it is asked and wherever an earlier try died.
 *
 * The page is known by the slot's record, else by its title together with our anchors or mark: a page
 * whose creation was never confirmed is found again. A page of somebody else is never touched. The
 * record learns what will be written before the page does: text that it does not know is people's.
 */
export function createWriteReportPage(deps: WritePageDeps): WriteReportPage {
  const { pages, slots } = deps;
  return async (claimed, place, facts) => {
    let held = claimed;
    for (const title of titlesFor(facts.title, place.whenTaken)) {
      const { siteUrl, page } = await pages.findByTitle(place.spaceId, title);
      const whole = { ...facts, siteUrl };
      const ours = await ownPage(pages, held.value, page);
      if (ours === null && page !== null) continue;
      const told = await slots.save(held, expecting(held.value, whole, deps.hash));
      if (told === null) return { kind: 'busy' };
      held = told;
      if (ours !== null) {
        const refreshed = { ...(await refresh(deps, ours, whole, held.value)), siteUrl };
        const earlier = held.value.page === null ? [creationOf(ours.body, deps.hash)] : [];
        return { kind: 'written', held, ...refreshed, writes: [...earlier, ...refreshed.writes] };
      }
      const { spaceId, parentId } = place;
      const body = reportBody(whole, held.value.op);
      const outcome = await pages.create({ spaceId, parentId, title, body });
      if (outcome.kind === 'created') {
        const writes = [creationOf(body, deps.hash)];
        return { kind: 'written', held, page: outcome.page, siteUrl, kept: [], writes };
      }
    }
    return { kind: 'title-taken', held };
  };
}

/** The titles to try, one after the other. */
const titlesFor = (title: string, whenTaken: ReportPlace['whenTaken']): readonly string[] =>
  Array.from({ length: whenTaken === 'ask' ? 1 : MAX_TITLES }, (_, n) =>
    n === 0 ? title : `${title} (${String(n + 1)})`,
  );

const creationOf = (body: string, hash: WritePageDeps['hash']): PageWrite => ({
  act: 'create-page',
  before: null,
  after: digestOf(body, hash),
  pageVersion: 1,
});

function expecting(slot: ReportSlot, facts: ReportFacts, hash: WritePageDeps['hash']): ReportSlot {
  const sections = reportSections(facts, slot.op);
  return withPrints(
    slot,
    sections.map(({ blocks }) => printOf(blocks, hash)),
  );
}

/** The recorded page first: people may have renamed or moved it. */
async function ownPage(
  pages: ReportPages,
  slot: ReportSlot,
  found: ReportPage | null,
): Promise<ReportPage | null> {
  if (slot.page !== null && slot.page.pageId !== found?.pageId) {
    const recorded = await pages.read(slot.page.pageId);
    if (recorded !== null) return recorded;
  }
  return found !== null && (await isOurs(pages, slot, found)) ? found : null;
}

async function isOurs(pages: ReportPages, slot: ReportSlot, page: ReportPage): Promise<boolean> {
  if (slot.page?.pageId === page.pageId) return true;
  const anchors = reportAnchors(slot.op);
  if (anchorsIn(page.body).some((name) => anchors.includes(name))) return true;
  const mark = await pages.mark(page.pageId);
  return mark?.scheduleId === slot.scheduleId && mark.slot === slot.slot;
}

/** Replaces the sections that nobody touched and leaves every other byte; what people removed stays away. */
async function refresh(
  { pages, hash }: WritePageDeps,
  first: ReportPage,
  facts: ReportFacts,
  { op, prints }: ReportSlot,
): Promise<Omit<WrittenPage, 'siteUrl'>> {
  const sections = reportSections(facts, op);
  const isOurText = (blocks: readonly AdfNode[]): boolean => prints.includes(printOf(blocks, hash));
  let page = first;
  for (let attempt = 0; attempt < MAX_STALE_UPDATES; attempt += 1) {
    const next = replaceSections(page.body, sections, isOurText);
    if (next.kind === 'not-a-document') return { page, kept: reportAnchors(op), writes: [] };
    const { kept } = next;
    if (next.body === page.body) return { page, kept, writes: [] };
    if (await pages.update(page, next.body, `Report made again [ls:${op}]`)) {
      const pageVersion = page.versionNumber + 1;
      const [before, after] = [digestOf(page.body, hash), digestOf(next.body, hash)];
      const writes = [{ act: 'update-page', before, after, pageVersion } as const];
      return { page: { ...page, versionNumber: pageVersion }, kept, writes };
    }
    const again = await pages.read(page.pageId);
    if (again === null) return { page, kept, writes: [] };
    page = again;
  }
  throw new PlatformError('conflict', 'update report page');
}
