import { type DisplacedBy } from '../../../domain/reports/report-slot';
import { type WeeklyReport } from '../../../domain/reports/weekly-report';
import { type ReportIndexes } from '../../../ports/reports/report-indexes';
import { type PageWhereabouts, type ReportPages } from '../../../ports/reports/report-pages';
import { sideBySide } from '../../side-by-side';

export interface DisplacedDeps {
  readonly pages: Pick<ReportPages, 'whereabouts'>;
  readonly indexes: Pick<ReportIndexes, 'find'>;
}

type Place = Pick<WeeklyReport, 'projectId' | 'spaceId' | 'parentId'>;

/**
 * What is wrong with the page that somebody chose, or with the list that the reports go below; `null` where both are
 * in their place. Asked only where Confluence refuses a page, which it does for many reasons: this one no second try
 * can mend.
 */
export async function findDisplaced(deps: DisplacedDeps, place: Place): Promise<DisplacedBy | null> {
  const { spaceId, parentId } = place;
  const [list, parent] = await sideBySide(
    findLostList(deps, place),
    parentId === null ? Promise.resolve(inPlace(spaceId)) : deps.pages.whereabouts(parentId),
  );
  return list?.displaced ?? displacedBy(parent, spaceId);
}

/**
 * What is wrong with the list of the reports, of a project that has had one; one that is gone for good is not
 * displaced, and made anew. `null` where there never was one.
 */
export async function findLostList(
  { pages, indexes }: DisplacedDeps,
  { projectId, spaceId }: Pick<Place, 'projectId' | 'spaceId'>,
): Promise<{ readonly displaced: DisplacedBy | null } | null> {
  const indexId = await indexes.find(projectId, spaceId);
  if (indexId === null) return null;
  const list = await pages.whereabouts(indexId);
  return { displaced: list && displacedBy(list, spaceId) };
}

const inPlace = (spaceId: string): PageWhereabouts => ({ spaceId, state: 'current' });

function displacedBy(page: PageWhereabouts | null, spaceId: string): DisplacedBy | null {
  if (page === null) return 'place-gone';
  if (page.state === 'current') return page.spaceId === spaceId ? null : 'page-moved';
  return page.state === 'trashed' ? 'page-trashed' : 'page-archived';
}
