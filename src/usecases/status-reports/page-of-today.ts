import { type PublishedPage } from '../../domain/reports/report-slot';
import { type StatusReport } from '../../domain/reports/status-report';
import { type PageReader } from '../../ports/pages/page-reader';
import { orElse } from '../or-else';

/** Each is a call: of many reports that somebody may not write again, the older ones are not looked at. */
const MOST_LOOKS = 5;

/**
 * The newest of these pages, as it is called now, that the viewer may write again; `null` where there is none, or
 * Confluence does not tell. What they cannot see is as if it were not there.
 */
export const pageOfToday = (
  pages: Pick<PageReader, 'glance'>,
  newestFirst: readonly StatusReport[],
): Promise<PublishedPage | null> =>
  orElse(
    async () => {
      const written = newestFirst.flatMap(({ slot }) => slot.page ?? []);
      for (const { pageId } of written.slice(0, MOST_LOOKS)) {
        const seen = await pages.glance(pageId);
        if (seen.kind === 'page' && seen.mayEdit)
          return { pageId, title: seen.title, path: `/wiki${seen.path}` };
      }
      return null;
    },
    () => null,
  );
