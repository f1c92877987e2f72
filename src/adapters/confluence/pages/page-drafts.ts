import { route } from '@forge/api';
import { type PageDrafts } from '../../../ports/pages/page-drafts';
import { textAt } from '../../http/fields';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';

/** `request` must act as the person who looks. Asked for a draft that is not there, Confluence answers with the page. */
export function createPageDrafts(request: ProductRequest): PageDrafts {
  return {
    find: async (pageId) => {
      const response = await request('getPageById', route`/wiki/api/v2/pages/${pageId}?get-draft=true`);
      if (response.status === 404) return null;
      if (!response.ok) throw toPlatformError('read draft', response);
      const found: unknown = await response.json();
      return textAt(found, 'status') === 'draft' ? { authorId: textAt(found, 'version', 'authorId') } : null;
    },
  };
}
