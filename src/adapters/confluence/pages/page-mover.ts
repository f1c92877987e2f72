import { route } from '@forge/api';
import { type PageMover } from '../../../ports/pages/page-mover';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';

export function createPageMover(request: ProductRequest): PageMover {
  return {
    moveBelow: async (pageId, parentId) => {
      const path = route`/wiki/rest/api/content/${pageId}/move/append/${parentId}`;
      const response = await request('movePage', path);
      // May not be moved, may not stand there, or one of the two is not there any more.
      if ([400, 403, 404].includes(response.status)) return false;
      if (!response.ok) throw toPlatformError('move page', response);
      return true;
    },
  };
}
