import { type WeeklyReport } from '../../../domain/reports/weekly-report';
import { type ReportIndexes } from '../../../ports/reports/report-indexes';
import { type ReportPages } from '../../../ports/reports/report-pages';
import { sideBySide } from '../../side-by-side';

export interface MisplacedDeps {
  readonly pages: Pick<ReportPages, 'spaceOf'>;
  readonly indexes: Pick<ReportIndexes, 'find'>;
}

/**
 * Whether the page that somebody chose is gone, or what the report goes below stands in another space by now.
 * Asked only where Confluence takes a page for a wrong one, which it does for many reasons: this one no second
 * try can mend. A list that is gone is none: it is made anew.
 */
export async function isMisplaced(
  { pages, indexes }: MisplacedDeps,
  { projectId, spaceId, parentId }: WeeklyReport,
): Promise<boolean> {
  const indexId = await indexes.find(projectId, spaceId);
  const [ofIndex, ofParent] = await sideBySide(
    indexId === null ? Promise.resolve(null) : pages.spaceOf(indexId),
    parentId === null ? Promise.resolve(spaceId) : pages.spaceOf(parentId),
  );
  return ofParent !== spaceId || (ofIndex !== null && ofIndex !== spaceId);
}
