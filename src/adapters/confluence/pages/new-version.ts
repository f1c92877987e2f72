import { route } from '@forge/api';
import { type ProductRequest, type ProductResponse } from '../../http/request';

interface NewVersion {
  readonly pageId: string;
  readonly title: string;
  /** The document as text. */
  readonly body: string;
  /** One more than that of the page which was read: refused when somebody was faster. */
  readonly versionNumber: number;
  readonly message?: string;
}

/** Asks Confluence to publish a page's next version; it wants the whole page said. The answer is the caller's to read. */
export const putPage = (
  request: ProductRequest,
  { pageId: id, title, body, versionNumber, message }: NewVersion,
): Promise<ProductResponse> =>
  request('updatePage', route`/wiki/api/v2/pages/${id}`, {
    body: {
      id,
      status: 'current',
      title,
      body: { representation: 'atlas_doc_format', value: body },
      version: { number: versionNumber, message },
    },
  });

/**
 * Whether a refusal says that somebody was faster. Seen as 409; Confluence's description promises neither it
 * nor 400, as other refusals of a version have.
 */
export const saysStale = (status: number, words: string): boolean => status === 409 || /version/i.test(words);
