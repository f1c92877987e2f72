import { route } from '@forge/api';
import * as v from 'valibot';
import { type PageTrash, type RestoreOutcome } from '../../../ports/pages/page-trash';
import { readBody } from '../../http/read-body';
import { type ProductRequest, type ProductResponse } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { saysTitleTaken } from './new-page';
import { putPage } from './new-version';

const pageSchema = v.object({
  status: v.string(),
  title: v.string(),
  version: v.object({ number: v.number() }),
  body: v.object({ atlas_doc_format: v.object({ value: v.string() }) }),
});

/** `request` must act as the person who wants the page back. */
export function createPageTrash(request: ProductRequest): PageTrash {
  return {
    restore: async (pageId, noteFor) => {
      const read = await request(
        'getPageById',
        route`/wiki/api/v2/pages/${pageId}?body-format=atlas_doc_format`,
      );
      if (read.status === 404) return { kind: 'not-in-trash' };
      const { status, title, version, body } = await readBody('read trashed page', pageSchema, read);
      if (status !== 'trashed') return { kind: 'not-in-trash' };
      // Confluence takes only its state from what is said.
      const response = await putPage(request, {
        pageId,
        title,
        body: body.atlas_doc_format.value,
        versionNumber: version.number + 1,
        message: await noteFor(body.atlas_doc_format.value),
      });
      return response.ok ? { kind: 'restored' } : refusalOf(response);
    },
  };
}

async function refusalOf(response: ProductResponse): Promise<RestoreOutcome> {
  const { status } = response;
  if (status === 403 || status === 404) return { kind: 'may-not-restore' };
  if ((status === 400 || status === 409) && saysTitleTaken(await response.text()))
    return { kind: 'title-taken' };
  throw toPlatformError('restore page', response);
}
