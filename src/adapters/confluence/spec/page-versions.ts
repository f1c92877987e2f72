import { route } from '@forge/api';
import { PlatformError } from '../../../ports/platform-error';
import { type CurrentPage, type PageVersions, type ReadPageOutcome } from '../../../ports/spec/spec-versions';
import { at, listAt, numberAt, textAt } from '../../http/fields';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { isLive, pageOf } from './page-in-answer';

/** For whoever only reads. `request` must act as the person who asks. */
export function createPageVersions(request: ProductRequest): PageVersions {
  return {
    current: async (pageId) => {
      const response = await request(
        'getPageById',
        route`/wiki/api/v2/pages/${pageId}?body-format=atlas_doc_format&include-operations=true`,
      );
      if (response.status === 404) return { kind: 'not-visible' };
      if (!response.ok) throw toPlatformError('read page', response);
      return outcomeOf(await response.json());
    },
    at: async (pageId, versionNumber) => {
      const response = await request(
        'getPageById',
        route`/wiki/api/v2/pages/${pageId}?body-format=atlas_doc_format&version=${String(versionNumber)}`,
      );
      if (response.status === 404) return null;
      if (!response.ok) throw toPlatformError('read version', response);
      const found: unknown = await response.json();
      const body = textAt(found, 'body', 'atlas_doc_format', 'value');
      return body === null ? null : { body, message: textAt(found, 'version', 'message') ?? '' };
    },
  };
}

function outcomeOf(found: unknown): ReadPageOutcome {
  const status = textAt(found, 'status');
  if (status === 'trashed' || status === 'deleted') return { kind: 'trashed' };
  if (status === 'archived') return { kind: 'archived' };
  return { kind: 'page', ...currentPage(found) };
}

function currentPage(found: unknown): CurrentPage {
  const page = pageOf(found);
  const body = textAt(found, 'body', 'atlas_doc_format', 'value');
  const versionNumber = numberAt(found, 'version', 'number');
  if (page === null || body === null || versionNumber === null)
    throw new PlatformError('rejected', 'read page: unexpected form');
  const versionMessage = textAt(found, 'version', 'message') ?? '';
  return { page, body, versionNumber, versionMessage, isLive: isLive(found), mayEdit: mayUpdate(found) };
}

/** Without a list nobody knows; the product says no itself when it comes to writing. */
function mayUpdate(found: unknown): boolean {
  if (at(found, 'operations', 'results') === undefined) return true;
  return listAt(found, 'operations', 'results').some(
    (permitted) => textAt(permitted, 'operation') === 'update' && textAt(permitted, 'targetType') === 'page',
  );
}
