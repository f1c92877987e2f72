import { printOf } from '../../domain/documents/normal-form';
import { sectionsIn } from '../../domain/documents/sections';
import { reportAnchors } from '../../domain/reports/report-page';
import { type WritePageDeps, type WrittenPage } from './write-report-page';

/**
 * Prints of the sections as Confluence keeps them.
 *
 * It may keep a document in another form than it was given; that form is ours all the same. Only the
 * very version that we wrote can tell, and of it only the sections that we wrote.
 */
export async function learnStoredPrints(
  { pages, hash }: Pick<WritePageDeps, 'pages' | 'hash'>,
  { page, kept }: WrittenPage,
  op: string,
): Promise<readonly string[]> {
  const stored = await pages.read(page.pageId);
  if (stored?.versionNumber !== page.versionNumber) return [];
  const written = reportAnchors(op).filter((anchor) => !kept.includes(anchor));
  return sectionsIn(stored.body, written).map(({ blocks }) => printOf(blocks, hash));
}
