import { otherTitles } from '../../domain/reports/other-titles';
import { type StatusOrder } from '../../domain/reports/status-report';
import { type ReportPages } from '../../ports/reports/report-pages';

/** A title to offer where the ordered one is taken: one that no page has which this person can see. */
export async function freeTitle(
  pages: Pick<ReportPages, 'findByTitle'>,
  { spaceId, title }: Pick<StatusOrder, 'spaceId' | 'title'>,
  key: string,
): Promise<string> {
  let offered = title;
  for (offered of otherTitles(title, key))
    if ((await pages.findByTitle(spaceId, offered)).page === null) break;
  return offered;
}
