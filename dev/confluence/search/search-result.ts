import { parseAdf } from '../../products/adf/node';
import { adfText } from '../../products/adf/text';
import { type Call } from '../../products/operation';
import { isoTime, pageLinks } from '../pages/page-answer';
import { type PageRow, shownVersion } from '../pages/page-store';
import { type SpaceRow } from '../spaces/space-store';
import { contentV1 } from '../pages/content-v1';

const EXCERPT_LENGTH = 300;

/** One result of a search; excerpts are the beginning of the page, without marks around what was found [G]. */
export function searchResult(call: Call, page: PageRow, expand: readonly string[]) {
  const space = call.context.db.get<SpaceRow>('SELECT * FROM wiki_space WHERE id = ?', [page.space_id]);
  return {
    content: contentV1(call, page, expand),
    title: page.title,
    excerpt: call.query.get('excerpt') === 'none' ? '' : excerpt(call, page),
    url: pageLinks(call.context, page).webui,
    resultGlobalContainer: { title: space?.name ?? '', displayUrl: `/spaces/${space?.key ?? ''}` },
    breadcrumbs: [],
    entityType: 'content',
    iconCssClass: 'aui-icon content-type-page',
    lastModified: isoTime(page.modified_at),
    friendlyLastModified: friendly(page.modified_at),
    score: 0,
  };
}

const excerpt = ({ context }: Call, page: PageRow): string =>
  adfText(parseAdf(shownVersion(context.db, page).body))
    .replaceAll('\n', ' ')
    .slice(0, EXCERPT_LENGTH);

const friendly = (ms: number): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(ms);
