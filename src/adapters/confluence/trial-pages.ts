import { route } from '@forge/api';
import { documentText, paragraph, text } from '../../domain/documents/nodes';
import { SELF_TEST_MARK, selfTestTitle } from '../../domain/health/self-test';
import { type Removal, type TrialResult } from '../../domain/health/trial-result';
import { type MadeOutcome } from '../../ports/health/trial-issues';
import { type TrialPages } from '../../ports/health/trial-pages';
import { PlatformError } from '../../ports/platform-error';
import { at, idAt, textAt } from '../http/fields';
import { answeredList, promisedText } from '../http/promised';
import { type ProductRequest, type ProductResponse } from '../http/request';
import { toPlatformError } from '../http/to-platform-error';
import { failed, trialRefusal } from '../http/trial-refusal';
import { postPage } from './pages/new-page';
import { putPage } from './pages/new-version';
import { readPageProperty, setPageProperty } from './pages/page-property';

const PASSED: TrialResult = { kind: 'passed' };
const FIRST_TEXT = 'Made by a self-test of Lockstep, which removes it again.';
const SECOND_TEXT = 'Changed by a self-test of Lockstep, which removes it again.';
const bodyOf = (words: string): string => documentText([paragraph(text(words))]);

/** `request` must act as the admin who runs the round. */
export function createTrialPages(request: ProductRequest): TrialPages {
  return {
    create: async (spaceId, op) => {
      const page = { spaceId, parentId: null, title: selfTestTitle(op), body: bodyOf(FIRST_TEXT) };
      const response = await postPage(request, page);
      return response.ok
        ? createdPage(response)
        : trialRefusal('createPage', response, { kind: 'may-not-create' });
    },
    read: async ({ id, op }) => {
      const response = await readPage(request, id);
      if (!response.ok) return trialRefusal('getPageById', response, { kind: 'may-not-change' });
      return holds(await response.json(), op, FIRST_TEXT) ? PASSED : failed({ kind: 'read-differs' });
    },
    mark: async ({ id, op }) => {
      await setPageProperty(request, id, SELF_TEST_MARK, { v: 1, op });
      const mark = await readPageProperty(request, id, SELF_TEST_MARK);
      return textAt(mark?.value, 'op') === op ? PASSED : failed({ kind: 'read-differs' });
    },
    update: async ({ id, op }) => {
      const response = await writeSecondVersion(request, id, op);
      if (!response.ok) return trialRefusal('updatePage', response, { kind: 'may-not-change' });
      const read = await readPage(request, id);
      if (!read.ok) return trialRefusal('getPageById', read, { kind: 'may-not-change' });
      return holds(await read.json(), op, SECOND_TEXT) ? PASSED : failed({ kind: 'read-differs' });
    },
    find: async (spaceId, op) => {
      const path = route`/wiki/api/v2/pages?space-id=${spaceId}&title=${selfTestTitle(op)}&status=current&status=trashed&limit=1`;
      const response = await request('getPages', path);
      return placeOf((await answeredList('find trial page', response, 'results'))[0]);
    },
    remove: async ({ id, op, path }) => {
      const found = await readPage(request, id);
      if (found.status === 404) return { kind: 'not-there' };
      if (!found.ok) throw toPlatformError('read trial page', found);
      const page: unknown = await found.json();
      if (promisedText('read trial page', page, 'title') !== selfTestTitle(op))
        return { kind: 'left', path, why: { kind: 'read-differs' } };
      return textAt(page, 'status') === 'trashed' ? purge(request, id) : trash(request, id, path);
    },
  };
}

const readPage = (request: ProductRequest, pageId: string): Promise<ProductResponse> =>
  request('getPageById', route`/wiki/api/v2/pages/${pageId}?body-format=atlas_doc_format`);

function holds(page: unknown, op: string, words: string): boolean {
  const body = textAt(page, 'body', 'atlas_doc_format', 'value') ?? '';
  return textAt(page, 'title') === selfTestTitle(op) && body.includes(words);
}

function placeOf(page: unknown): { readonly id: string; readonly path: string } | null {
  const id = idAt(page, 'id');
  const path = textAt(page, '_links', 'webui');
  return id === null || path === null ? null : { id, path: `/wiki${path}` };
}

async function createdPage(response: ProductResponse): Promise<MadeOutcome> {
  try {
    const place = placeOf(await response.json());
    if (place !== null) return { kind: 'made', ...place };
  } catch {
    // Said below: the body was not JSON.
  }
  // Created, but nobody knows what: it is looked for by its title.
  throw new PlatformError('unavailable', 'create trial page: unreadable answer');
}

async function writeSecondVersion(request: ProductRequest, id: string, op: string): Promise<ProductResponse> {
  const read = await readPage(request, id);
  if (!read.ok) throw toPlatformError('read trial page', read);
  const number = at(await read.json(), 'version', 'number');
  const versionNumber = typeof number === 'number' ? number + 1 : 2;
  return putPage(request, { pageId: id, title: selfTestTitle(op), body: bodyOf(SECOND_TEXT), versionNumber });
}

async function trash(request: ProductRequest, id: string, path: string): Promise<Removal> {
  const response = await request('deletePage', route`/wiki/api/v2/pages/${id}`);
  if (response.status === 404) return { kind: 'not-there' };
  if (response.ok) return purge(request, id);
  const { why } = await trialRefusal('deletePage', response, { kind: 'may-not-change' });
  return { kind: 'left', path, why };
}

/** A page in the trash is out of the way; only an administrator of the space may remove it for good. */
async function purge(request: ProductRequest, id: string): Promise<Removal> {
  const response = await request('deletePage', route`/wiki/api/v2/pages/${id}?purge=true`);
  if (response.ok) return { kind: 'removed' };
  const error = toPlatformError('purge trial page', response);
  // What may go well the next time is not left there for good.
  if (error.retryable) throw error;
  return { kind: 'in-trash' };
}
