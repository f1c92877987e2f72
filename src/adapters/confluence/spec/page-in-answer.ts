import { type SpecPage } from '../../../domain/spec/spec-job';
import { idAt, textAt } from '../../http/fields';

/** The page that an answer tells of; `null` where it lacks something that every page has. */
export function pageOf(body: unknown, base = textAt(body, '_links', 'base')): SpecPage | null {
  const pageId = idAt(body, 'id');
  const title = textAt(body, 'title');
  const path = textAt(body, '_links', 'webui');
  return pageId === null || title === null || path === null || base === null
    ? null
    : { pageId, title, path, base, parentId: idAt(body, 'parentId') };
}

export const isLive = (body: unknown): boolean => textAt(body, 'subtype') === 'live';
