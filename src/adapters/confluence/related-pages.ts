import { route } from '@forge/api';
import { type RelatedPage, type RelatedSearch } from '../../ports/related/related-search';
import { at, idAt, numberAt, textAt } from '../http/fields';
import { promisedList } from '../http/promised';
import { type ProductRequest } from '../http/request';
import { toPlatformError } from '../http/to-platform-error';

/** Enough to choose the best from; more would be read for nothing. */
const PAGES_READ = 25;

/** `request` must act as the person who looks. */
export function createRelatedPages(request: ProductRequest): RelatedSearch['pages'] {
  return async (cql) => {
    const path = route`/wiki/rest/api/search?cql=${cql}&limit=${PAGES_READ}&excerpt=none`;
    const response = await request('searchByCQL', path);
    if (response.status === 400) return { items: [], total: 0, isMore: false };
    if (!response.ok) throw toPlatformError('find related pages', response);
    const body: unknown = await response.json();
    const items = promisedList('find related pages', body, 'results').flatMap(
      (result) => relatedPage(result) ?? [],
    );
    return { items, total: Math.max(numberAt(body, 'totalSize') ?? 0, items.length), isMore: false };
  };
}

function relatedPage(result: unknown): RelatedPage | null {
  const content = at(result, 'content');
  const id = idAt(content, 'id');
  const title = textAt(content, 'title') ?? textAt(result, 'title');
  if (id === null || title === null) return null;
  const spaceName = textAt(result, 'resultGlobalContainer', 'title') ?? '';
  return { id, title, path: textAt(result, 'url') ?? '', spaceName };
}
