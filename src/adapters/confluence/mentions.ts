import { route } from '@forge/api';
import { type Mentions } from '../../ports/notices/mentions';
import { type ProductRequest } from '../http/request';
import { toPlatformError } from '../http/to-platform-error';

/** `request` acts as the app. */
export const createMentions = (request: ProductRequest): Mentions => ({
  mention: async (pageId, accountId, text) => {
    const value = JSON.stringify({ type: 'doc', version: 1, content: [paragraph(accountId, text)] });
    const response = await request('createFooterComment', route`/wiki/api/v2/footer-comments`, {
      body: { pageId, body: { representation: 'atlas_doc_format', value } },
    });
    if (!response.ok) throw toPlatformError('mention owner', response);
  },
});

/** Confluence puts the name in: it knows how the reader may see it. */
const paragraph = (accountId: string, text: string) => ({
  type: 'paragraph',
  content: [
    { type: 'mention', attrs: { id: accountId, text: '' } },
    { type: 'text', text: ` ${text}` },
  ],
});
