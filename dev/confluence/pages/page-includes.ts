import { type Call } from '../../products/operation';
import { flagOf } from '../http/parameters';
import { labelsOfPage } from '../around/page-labels';
import { versionAnswer } from './page-answer';
import { permittedOnPage } from './page-rights';
import { propertiesOf } from '../around/page-properties';
import { type PageRow, type VersionRow } from './page-store';

/** At most this many of each included kind; the rest is read from its own operation. */
const MAX_INCLUDED = 50;

/** The parts of a page that a reader asks for with `include-…`. */
export function included(call: Call, page: PageRow): Readonly<Record<string, unknown>> {
  const { db } = call.context;
  const part = (
    name: string,
    flag: string,
    read: () => readonly unknown[],
  ): Readonly<Record<string, unknown>> =>
    flagOf(call, flag) ? { [name]: includedList(page, name, read()) } : {};
  return {
    ...part('labels', 'include-labels', () => labelsOfPage(db, page.id)),
    ...part('properties', 'include-properties', () => propertiesOf(db, page.id)),
    ...part('operations', 'include-operations', () => permittedOnPage(call, page)),
    ...part('likes', 'include-likes', () => []),
    ...part('versions', 'include-versions', () => newestVersions(call, page.id)),
    ...(flagOf(call, 'include-favorited-by-current-user-status') ? { isFavoritedByCurrentUser: false } : {}),
  };
}

function includedList(page: PageRow, name: string, all: readonly unknown[]) {
  return {
    results: all.slice(0, MAX_INCLUDED),
    meta: { hasMore: all.length > MAX_INCLUDED },
    _links: { self: `/wiki/api/v2/pages/${String(page.id)}/${name}` },
  };
}

const newestVersions = ({ context }: Call, pageId: number): readonly unknown[] =>
  context.db
    .all<VersionRow>('SELECT * FROM wiki_page_version WHERE page_id = ? ORDER BY number DESC LIMIT ?', [
      pageId,
      MAX_INCLUDED + 1,
    ])
    .map(versionAnswer);
