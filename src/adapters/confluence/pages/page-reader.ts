import { route } from '@forge/api';
import { PAGE_PINS_PROPERTY, PAGE_PROPERTY, REPORT_PROPERTY } from '../../../domain/links/names';
import { type PageGlance, type PageReader } from '../../../ports/pages/page-reader';
import { PlatformError } from '../../../ports/platform-error';
import { at, idAt, listAt, textAt } from '../../http/fields';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { kindOf } from './page-kind';
import { foundMark, pinnedIssueIds } from './found-properties';

/** `request` must act as the person who looks: what it reads is shown to them. */
export function createPageReader(request: ProductRequest): PageReader {
  return {
    glance: async (pageId) => {
      const response = await request(
        'getPageById',
        route`/wiki/api/v2/pages/${pageId}?include-properties=true&include-operations=true`,
      );
      if (response.status === 404) return { kind: 'not-visible' };
      if (!response.ok) throw toPlatformError('read page', response);
      return parsePage(await response.json(), pageId);
    },
  };
}

function parsePage(body: unknown, pageId: string): PageGlance {
  const title = textAt(body, 'title');
  const path = textAt(body, '_links', 'webui');
  const spaceId = idAt(body, 'spaceId');
  if (title === null || path === null || spaceId === null)
    throw new PlatformError('rejected', 'read page: no title');
  const updatedAt = Date.parse(textAt(body, 'version', 'createdAt') ?? '');
  return {
    kind: kindOf(textAt(body, 'status')),
    title,
    path,
    base: textAt(body, '_links', 'base') ?? '',
    spaceId,
    parentId: idAt(body, 'parentId'),
    updatedAt: Number.isNaN(updatedAt) ? 0 : updatedAt,
    isLive: textAt(body, 'subtype') === 'live',
    mayEdit: mayEdit(body),
    mark: foundMark(propertyIn(body, PAGE_PROPERTY)),
    isReport: propertyIn(body, REPORT_PROPERTY) !== undefined,
    pinnedTo: pinnedIssueIds(propertyIn(body, PAGE_PINS_PROPERTY), pageId),
  };
}

const mayEdit = (page: unknown): boolean =>
  listAt(page, 'operations', 'results').some(
    (allowed) => textAt(allowed, 'operation') === 'update' && textAt(allowed, 'targetType') === 'page',
  );

const propertyIn = (page: unknown, key: string): unknown =>
  at(
    listAt(page, 'properties', 'results').find((each) => textAt(each, 'key') === key),
    'value',
  );
