import { type Epic, type RestSite } from './generate';
import { ADMIN } from '../kit';

interface Page {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly body: string;
}

export interface Doc {
  readonly content: readonly { readonly type: string }[];
}

export const withoutLists = (doc: Doc): Doc => ({
  ...doc,
  content: doc.content.filter(({ type }) => type !== 'blockCard'),
});

export async function specPage(site: RestSite, epic: Epic): Promise<Page> {
  const query = `title=${encodeURIComponent(`${epic.summary} - Product Spec`)}&body-format=atlas_doc_format`;
  const { body } = await site.rest(ADMIN, 'GET', `/wiki/api/v2/pages?${query}`);
  const [page] = (
    body as {
      results: readonly {
        id: string;
        title: string;
        version: { number: number };
        body: { atlas_doc_format: { value: string } };
      }[];
    }
  ).results;
  if (page === undefined) throw new Error('There is no spec page.');
  return {
    id: page.id,
    title: page.title,
    version: page.version.number,
    body: page.body.atlas_doc_format.value,
  };
}

export async function writePage(site: RestSite, { id, title, version }: Page, body: string): Promise<void> {
  await site.rest(ADMIN, 'PUT', `/wiki/api/v2/pages/${id}`, {
    id,
    title,
    status: 'current',
    version: { number: version + 1 },
    body: { representation: 'atlas_doc_format', value: body },
  });
}
