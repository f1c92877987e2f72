import { route } from '@forge/api';
import { type ProductRequest, type ProductResponse } from '../../http/request';

interface NewPage {
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly title: string;
  /** The document as text. */
  readonly body: string;
  /** Nobody but its author sees it until it is shown to others. */
  readonly isPrivate?: boolean;
}

/** Asks Confluence for a published page; the answer is the caller's to read. */
export function postPage(
  request: ProductRequest,
  { spaceId, parentId, title, body, isPrivate }: NewPage,
): Promise<ProductResponse> {
  const path = isPrivate ? route`/wiki/api/v2/pages?private=true` : route`/wiki/api/v2/pages`;
  return request('createPage', path, {
    body: {
      spaceId,
      status: 'current',
      title,
      ...(parentId === null ? {} : { parentId }),
      body: { representation: 'atlas_doc_format', value: body },
    },
  });
}

/**
 * Whether a refusal says that the title is taken. Confluence answers that with 400 or 409, depending on
 * the stack, as it does other faults of a page: its words only say which field it was.
 */
export const saysTitleTaken = (words: string): boolean => /title[^]*exist|exist[^]*title/i.test(words);
