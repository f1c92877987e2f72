import { type PublishedPage } from '../../domain/reports/report-slot';
import { type StatusReport } from '../../domain/reports/status-report';
import { type PageGlance, type PageReader } from '../../ports/pages/page-reader';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';

/** Each is a call: of many reports that somebody may not write again, the older ones are not looked at. */
const MOST_LOOKS = 5;
const NONE: PageOfToday = { today: null, trashedTitle: null };

export interface PageOfToday {
  /** As it is called now; the viewer may write it again. */
  readonly today: PublishedPage | null;
  /** What the newest is called that the viewer sees in the trash, where there is none to write again. */
  readonly trashedTitle: string | null;
}

/**
 * The newest of these pages. What the viewer cannot see, or Confluence does not tell, is as if it were not there.
 *
 * Mostly the newest one is it, which is one call; else the others are looked at side by side.
 */
export async function pageOfToday(
  pages: Pick<PageReader, 'glance'>,
  newestFirst: readonly StatusReport[],
): Promise<PageOfToday> {
  const [newest, ...others] = newestFirst.flatMap(({ slot }) => slot.page ?? []).slice(0, MOST_LOOKS);
  const look = async ({ pageId }: PublishedPage) => ({
    pageId,
    seen: await orElse<PageGlance, PageGlance>(
      () => pages.glance(pageId),
      () => ({ kind: 'not-visible' }),
    ),
  });
  const first = newest === undefined ? [] : [await look(newest)];
  return writable(first) ?? found([...first, ...(await sideBySide(...others.map(look)))]);
}

type Looks = readonly { readonly pageId: string; readonly seen: PageGlance }[];

function writable(looks: Looks): PageOfToday | null {
  for (const { pageId, seen } of looks)
    if (seen.kind === 'page' && seen.mayEdit)
      return { ...NONE, today: { pageId, title: seen.title, path: `/wiki${seen.path}` } };
  return null;
}

function found(looks: Looks): PageOfToday {
  const [trashed] = looks.flatMap(({ seen }) => (seen.kind === 'trashed' ? seen.title : []));
  return writable(looks) ?? { ...NONE, trashedTitle: trashed ?? null };
}
