import { type ProductContext } from '../../products/operation';
import { bodyIn, type BodyFormat } from '../body/representations';
import { type PageRow, shownVersion, type VersionRow } from './page-store';

export const isoTime = (ms: number): string => new Date(ms).toISOString();

export function versionAnswer(
  version: Pick<VersionRow, 'number' | 'message' | 'minor_edit' | 'author_id' | 'created_at'>,
) {
  return {
    number: version.number,
    message: version.message,
    minorEdit: version.minor_edit === 1,
    authorId: version.author_id,
    createdAt: isoTime(version.created_at),
  };
}

/** A page as lists give it; `version` is the one it shows unless another was asked for. */
export function pageAnswer(
  context: ProductContext,
  page: PageRow,
  format: BodyFormat | undefined,
  asked?: VersionRow,
) {
  const version = asked ?? shownVersion(context.db, page);
  return {
    id: String(page.id),
    status: page.status,
    title: version.title,
    spaceId: String(page.space_id),
    ...(page.parent_id === null ? {} : { parentId: String(page.parent_id), parentType: 'page' }),
    position: page.position,
    authorId: page.author_id,
    ownerId: page.owner_id,
    lastOwnerId: page.last_owner_id,
    ...(page.subtype === '' ? {} : { subtype: page.subtype }),
    createdAt: isoTime(page.created_at),
    version: versionAnswer(version),
    body: format === undefined ? {} : bodyIn(format, version.body),
    _links: pageLinks(context, page),
  };
}

/** A page as an operation on one gives it: its links can be followed without knowing the site. */
export function singlePageAnswer(
  context: ProductContext,
  page: PageRow,
  format: BodyFormat | undefined,
  asked?: VersionRow,
) {
  const answer = pageAnswer(context, page, format, asked);
  return { ...answer, _links: { ...answer._links, base: `${context.siteUrl}/wiki` } };
}

export function pageLinks(context: ProductContext, page: Pick<PageRow, 'id' | 'space_id' | 'title'>) {
  const spacePath = `/spaces/${spaceKey(context, page.space_id)}`;
  const id = String(page.id);
  return {
    webui: `${spacePath}/pages/${id}/${urlTitle(page.title)}`,
    editui: `${spacePath}/pages/${id}/edit`,
    tinyui: `/x/${page.id.toString(36)}`,
  };
}

/** Titles in URLs: spaces become plus signs, what a path cannot hold is escaped. */
const urlTitle = (title: string): string => encodeURIComponent(title).replace(/%20/g, '+');

export function spaceKey(context: ProductContext, spaceId: number): string {
  return context.db.get<{ key: string }>('SELECT key FROM wiki_space WHERE id = ?', [spaceId])?.key ?? '';
}
