import { route } from '@forge/api';
import { type ListedPage, type PageList } from '../../../ports/pages/page-list';
import { PlatformError } from '../../../ports/platform-error';
import { idAt, textAt } from '../../http/fields';
import { answeredList } from '../../http/promised';
import { type ProductRequest } from '../../http/request';
import { kindOf } from './page-kind';

/** `request` must act as the person who looks: what it reads is shown to them. */
export function createPageList(request: ProductRequest): PageList {
  return {
    of: async (pageIds) => {
      if (pageIds.length === 0) return new Map();
      const path = route`/wiki/api/v2/pages?id=${pageIds.join(',')}&status=current&status=archived&status=trashed&limit=${pageIds.length}`;
      const response = await request('getPages', path);
      return new Map((await answeredList('list pages', response, 'results')).map(parsePage));
    },
  };
}

function parsePage(body: unknown): readonly [string, ListedPage] {
  const pageId = idAt(body, 'id');
  const title = textAt(body, 'title');
  const path = textAt(body, '_links', 'webui');
  if (pageId === null || title === null || path === null)
    throw new PlatformError('rejected', 'list pages: no title');
  const parentId = idAt(body, 'parentId');
  const isLive = textAt(body, 'subtype') === 'live';
  return [pageId, { kind: kindOf(textAt(body, 'status')), title, path, parentId, isLive }];
}
