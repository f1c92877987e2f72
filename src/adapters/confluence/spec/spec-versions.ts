import { route } from '@forge/api';
import { PlatformError } from '../../../ports/platform-error';
import {
  type CurrentPage,
  type NewVersion,
  type ReadPageOutcome,
  type SpecVersions,
  type WriteVersionOutcome,
} from '../../../ports/spec/spec-versions';
import { at, listAt, numberAt, textAt } from '../../http/fields';
import { type ProductRequest, type ProductResponse } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { saysTitleTaken } from '../pages/new-page';
import { putPage, saysStale } from '../pages/new-version';
import { pageOf } from './page-in-answer';

/** `request` must act as the person who asks. */
export function createSpecVersions(request: ProductRequest): SpecVersions {
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
    write: async (version) => {
      const response = await putPage(request, version);
      return response.ok ? writtenOrBack(await response.json(), version) : refusalOf(response);
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
  return { page, body, versionNumber, versionMessage, mayEdit: mayUpdate(found) };
}

/** Without a list nobody knows; the product says no itself when it comes to writing. */
function mayUpdate(found: unknown): boolean {
  if (at(found, 'operations', 'results') === undefined) return true;
  return listAt(found, 'operations', 'results').some(
    (permitted) => textAt(permitted, 'operation') === 'update' && textAt(permitted, 'targetType') === 'page',
  );
}

/** Sent to a page in the trash, a version only takes it out of there: state changes, content does not. */
function writtenOrBack(answer: unknown, { versionNumber }: NewVersion): WriteVersionOutcome {
  const written = numberAt(answer, 'version', 'number');
  // Taken, but nobody knows as what: the version's message tells.
  if (written === null) throw new PlatformError('unavailable', 'update page: unexpected form');
  return { kind: written === versionNumber ? 'written' : 'was-in-trash' };
}

async function refusalOf(response: ProductResponse): Promise<WriteVersionOutcome> {
  const { status } = response;
  if (status === 403 || status === 404) return { kind: 'may-not-edit' };
  if (status === 413) return { kind: 'too-large' };
  if (status !== 400 && status !== 409) throw toPlatformError('update page', response);
  const words = await response.text();
  if (saysTitleTaken(words)) return { kind: 'title-taken' };
  return { kind: saysStale(status, words) ? 'stale' : 'not-accepted' };
}
