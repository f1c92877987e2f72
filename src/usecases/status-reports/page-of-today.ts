import { type PublishedPage } from '../../domain/reports/report-slot';
import { type StatusReport } from '../../domain/reports/status-report';
import { type PageReader } from '../../ports/pages/page-reader';
import { orElse } from '../or-else';

/** Each is a call: of many reports that somebody may not write again, the older ones are not looked at. */
const MOST_LOOKS = 5;
const NONE: PageOfToday = { today: null, trashedTitle: null };

export interface PageOfToday {
  /** As it is called now; the viewer may write it again. */
  readonly today: PublishedPage | null;
  /** What the newest is called that the viewer sees in the trash, where there is none to write again. */
  readonly trashedTitle: string | null;
}

/** The newest of these pages. What the viewer cannot see, or Confluence does not tell, is as if it were not there. */
export const pageOfToday = (
  pages: Pick<PageReader, 'glance'>,
  newestFirst: readonly StatusReport[],
): Promise<PageOfToday> =>
  orElse(
    async () => {
      const written = newestFirst.flatMap(({ slot }) => slot.page ?? []);
      let trashedTitle: string | null = null;
      for (const { pageId } of written.slice(0, MOST_LOOKS)) {
        const seen = await pages.glance(pageId);
        if (seen.kind === 'page' && seen.mayEdit)
          return { ...NONE, today: { pageId, title: seen.title, path: `/wiki${seen.path}` } };
        if (seen.kind === 'trashed') trashedTitle ??= seen.title;
      }
      return { ...NONE, trashedTitle };
    },
    () => NONE,
  );
