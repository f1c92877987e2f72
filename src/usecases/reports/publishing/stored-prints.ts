import { printOf } from '../../../domain/documents/normal-form';
import { sectionsIn } from '../../../domain/documents/sections';
import { type ReportSlot } from '../../../domain/reports/report-slot';
import { type ReportPage, type ReportPages } from '../../../ports/reports/report-pages';

/**
 * Prints of our sections as Confluence keeps them.
 *
 * It may keep a document in another form than it was given; that form is ours all the same. Only the
 * very version that we wrote can tell, and of it only the sections that we wrote; in a live doc people may have
 * written into it, so that what we gave is all that is known as ours.
 */
export async function storedPrints(
  pages: Pick<ReportPages, 'bodyOf'>,
  page: ReportPage,
  written: ReportSlot['written'],
  hash: (text: string) => string,
): Promise<readonly string[]> {
  if (written === null || page.isLive) return [];
  const { versionNumber, anchors } = written;
  const isNow = versionNumber === page.versionNumber;
  const body = isNow ? page.body : await pages.bodyOf(page.pageId, versionNumber);
  return sectionsIn(body ?? '', anchors).map(({ blocks }) => printOf(blocks, hash));
}
