import { type WeeklyReport } from '../../domain/reports/weekly-report';
import { type ReportIndexes } from '../../ports/report-indexes';
import { type ReportPages } from '../../ports/report-pages';
import { sideBySide } from '../side-by-side';

export interface MisplacedDeps {
  readonly pages: Pick<ReportPages, 'spaceOf'>;
  readonly indexes: Pick<ReportIndexes, 'find'>;
}

/**
 * Whether the page above a report is gone or stands in another space by now. Asked only where Confluence
 * takes a page for a wrong one, which it does for many reasons: this one no second try can mend.
 */
export async function isMisplaced(
  { pages, indexes }: MisplacedDeps,
  { projectId, spaceId, parentId }: WeeklyReport,
): Promise<boolean> {
  const above = [await indexes.find(projectId, spaceId), parentId].filter((id) => id !== null);
  const spaces = await sideBySide(...above.map((id) => pages.spaceOf(id)));
  return spaces.some((found) => found !== spaceId);
}
