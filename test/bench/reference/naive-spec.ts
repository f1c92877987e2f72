import { type ProductRequest } from './product-request';

interface Issue {
  readonly id: string;
  readonly key: string;
  readonly fields: { readonly summary: string };
}

/**
 * A spec page as one would first write it: each call waits for the one before, each child issue is
 * read by itself. A peer for the app's counts, with the same five writes at its end.
 */
export async function naiveSpec(request: ProductRequest, issueId: string, spaceId: string): Promise<void> {
  const epic = (await request('GET', `/rest/api/3/issue/${issueId}`)) as Issue;
  const search = { jql: `parent = ${issueId}`, maxResults: 100, fields: ['id'] };
  const found = (await request('POST', '/rest/api/3/search/jql', search)) as { issues: readonly Issue[] };
  const children: Issue[] = [];
  for (const { id } of found.issues) {
    children.push((await request('GET', `/rest/api/3/issue/${id}`)) as Issue);
  }
  const title = `${epic.fields.summary} - naive`;
  const page = (await request('POST', '/wiki/api/v2/pages', {
    spaceId,
    status: 'current',
    title,
    body: { representation: 'atlas_doc_format', value: JSON.stringify(document(children)) },
  })) as { id: string };
  const url = `https://site.example/wiki/pages/viewpage.action?pageId=${page.id}`;
  await request('POST', `/rest/api/3/issue/${issueId}/remotelink`, {
    globalId: `naive-page=${page.id}`,
    object: { url, title },
  });
  await request('PUT', `/rest/api/3/issue/${issueId}/properties/naive.links`, { pageId: page.id });
  await request('POST', `/wiki/api/v2/pages/${page.id}/properties`, {
    key: 'naive.page',
    value: { issueId },
  });
  await request('POST', `/rest/api/3/issue/${issueId}/comment`, { body: paragraphs([`Spec: ${url}`]) });
}

const document = (children: readonly Issue[]): object =>
  paragraphs(children.map(({ key, fields }) => `${key} ${fields.summary}`));

const paragraphs = (lines: readonly string[]): object => ({
  type: 'doc',
  version: 1,
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});
