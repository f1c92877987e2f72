import { route } from '@forge/api';
import { blocksOf } from '../../domain/documents/adf';
import { isNumericId } from '../../domain/kernel/ids';
import { type LinkedPage } from '../../domain/reports/linked/linked-talk';
import { type LinkedPages } from '../../ports/pages/linked-pages';
import { at, idAt, listAt, textAt } from '../http/fields';
import { answeredList } from '../http/promised';
import { type ProductRequest } from '../http/request';

const RESTRICTIONS = 'restrictions.read.restrictions.user,restrictions.read.restrictions.group';
const PAGE = `space,version,ancestors,body.atlas_doc_format,${RESTRICTIONS}`;
/** What the service gives at once with bodies; Atlassian's documentation of the operation says 50. */
const MOST_PAGES = 50;
const MOST_ANCESTORS = 200;

/** `request` acts as the app, whose rights say nothing about the people who will read what is found. */
export function createLinkedPages(request: ProductRequest): LinkedPages {
  const find = async (ids: readonly string[], expand: string): Promise<readonly unknown[]> => {
    if (ids.length === 0) return [];
    const cql = `type = page AND id IN (${ids.join(', ')})`;
    const path = route`/wiki/rest/api/content/search?cql=${cql}&expand=${expand}&limit=${String(ids.length)}`;
    const response = await request('searchContentByCQL', path);
    return answeredList('read linked pages', response, 'results');
  };

  return {
    openIn: async (spaceId, pageIds) => {
      const found = await find(pageIds.filter(isNumericId).slice(0, MOST_PAGES), PAGE);
      const own = found.filter((page) => idAt(page, 'space', 'id') === spaceId && isUnrestricted(page));
      const above = [...new Set(own.flatMap(ancestorsOf))].slice(0, MOST_ANCESTORS);
      const openAbove = new Set(
        (await find(above, RESTRICTIONS)).filter(isUnrestricted).map((page) => idAt(page, 'id')),
      );
      const open = own.filter((page) => ancestorsOf(page).every((id) => openAbove.has(id)));
      const pages = open.flatMap((page) => linkedPage(page) ?? []);
      return { pages, withheld: found.length - pages.length };
    },
  };
}

/** Whoever is named may read it, and nobody else; an answer without the lists tells nothing. */
function isUnrestricted(page: unknown): boolean {
  const isNobody = (kind: 'user' | 'group'): boolean => {
    const list = at(page, 'restrictions', 'read', 'restrictions', kind);
    const named = at(list, 'results');
    return Array.isArray(named) && named.length === 0 && at(list, 'size') === 0;
  };
  return isNobody('user') && isNobody('group');
}

const ancestorsOf = (page: unknown): readonly string[] =>
  listAt(page, 'ancestors').flatMap((ancestor) => idAt(ancestor, 'id') ?? []);

function linkedPage(page: unknown): LinkedPage | null {
  const pageId = idAt(page, 'id');
  const title = textAt(page, 'title');
  const webui = textAt(page, '_links', 'webui');
  const body = textAt(page, 'body', 'atlas_doc_format', 'value');
  if (pageId === null || title === null || webui === null || body === null) return null;
  return {
    pageId,
    title,
    path: `/wiki${webui}`,
    updatedAt: Date.parse(textAt(page, 'version', 'when') ?? '') || null,
    blocks: blocksOf(parsedBody(body)),
  };
}

function parsedBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
