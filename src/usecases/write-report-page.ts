import { anchorsIn, replaceSections } from '../domain/documents/sections';
import { reportAnchors, reportBody, type ReportFacts, reportSections } from '../domain/reports/report-page';
import { type PublishedPage, type ReportSlot } from '../domain/reports/report-slot';
import { reportTitle } from '../domain/reports/report-words';
import { PlatformError } from '../ports/platform-error';
import { type ReportPage, type ReportPages } from '../ports/report-pages';

export interface ReportPlace {
  readonly spaceId: string;
  readonly parentId: string | null;
}

export type WriteReportPage = (
  slot: ReportSlot,
  place: ReportPlace,
  facts: Omit<ReportFacts, 'siteUrl'>,
) => Promise<PublishedPage>;

/** A title is taken by another page at most this often before somebody is trying to fool us. */
const MAX_TITLES = 5;
const MAX_STALE_UPDATES = 3;

/**
 * Writes the one page of a slot, however often it is asked and wherever an earlier try died.
 *
 * The page is known by the slot's record, else by its title together with our anchors or mark: a page
 * whose creation was never confirmed is found again. A page of somebody else is never touched.
 */
export function createWriteReportPage(pages: ReportPages): WriteReportPage {
  return async (slot, place, facts) => {
    const base = reportTitle(facts.project.key, slot.slot);
    for (let n = 1; n <= MAX_TITLES; n += 1) {
      const title = n === 1 ? base : `${base} (${String(n)})`;
      const { siteUrl, page } = await pages.findByTitle(place.spaceId, title);
      const whole = { ...facts, siteUrl };
      const ours = await ownPage(pages, slot, page);
      if (ours !== null) return refresh(pages, ours, whole, slot.op);
      if (page !== null) continue;
      const { spaceId, parentId } = place;
      const outcome = await pages.create({ spaceId, parentId, title, body: reportBody(whole, slot.op) });
      if (outcome.kind === 'created') return named(outcome.page);
    }
    throw new PlatformError('conflict', 'create report page: every title is taken');
  };
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

/** Replaces our sections and leaves every other byte; a section whose heading people removed stays away. */
async function refresh(
  pages: ReportPages,
  first: ReportPage,
  facts: ReportFacts,
  op: string,
): Promise<PublishedPage> {
  let page = first;
  for (let attempt = 0; attempt < MAX_STALE_UPDATES; attempt += 1) {
    const next = replaceSections(page.body, reportSections(facts, op));
    if (next.kind === 'not-a-document' || next.body === page.body) return named(page);
    if (await pages.update(page, next.body, `Weekly report made again [ls:${op}]`)) return named(page);
    const again = await pages.read(page.pageId);
    if (again === null) return named(page);
    page = again;
  }
  throw new PlatformError('conflict', 'update report page');
}

function named({ pageId, title, path }: Omit<ReportPage, 'body'>): PublishedPage {
  return { pageId, title, path };
}
