import { route } from '@forge/api';
import { type PageGlance, type PageReader } from '../../ports/page-reader';
import { PlatformError } from '../../ports/platform-error';
import { textAt } from '../http/fields';
import { type ProductRequest } from '../http/request';
import { toPlatformError } from '../http/to-platform-error';

/** `request` must act as the person who looks: what it reads is shown to them. */
export function createPageReader(request: ProductRequest): PageReader {
  return {
    glance: async (pageId) => {
      const response = await request('getPageById', route`/wiki/api/v2/pages/${pageId}`);
      if (response.status === 404) return { kind: 'not-visible' };
      if (!response.ok) throw toPlatformError('read page', response);
      return parsePage(await response.json());
    },
  };
}

function parsePage(body: unknown): PageGlance {
  const status = textAt(body, 'status');
  if (status === 'trashed' || status === 'deleted') return { kind: 'trashed' };
  const title = textAt(body, 'title');
  const path = textAt(body, '_links', 'webui');
  if (title === null || path === null) throw new PlatformError('rejected', 'read page: no title');
  const updatedAt = Date.parse(textAt(body, 'version', 'createdAt') ?? '');
  return {
    kind: 'page',
    title,
    path,
    base: textAt(body, '_links', 'base') ?? '',
    updatedAt: Number.isNaN(updatedAt) ? 0 : updatedAt,
  };
}
