import { route } from '@forge/api';
import { documentText, paragraph, smartLink, text } from '../../domain/documents/nodes';
import { COMMENT_PROPERTY, ISSUE_LINKS_PROPERTY, remoteLinkGlobalId } from '../../domain/links/names';
import { type SpecPage } from '../../domain/spec/spec-job';
import { type IssueWriter } from '../../ports/issue-writer';
import { at, listAt, textAt } from '../http/fields';
import { type ProductRequest } from '../http/request';
import { toPlatformError } from '../http/to-platform-error';

const urlOf = ({ base, path }: SpecPage): string => `${base}${path}`;

/** `request` must act as the person who writes. */
export function createIssueWriter(request: ProductRequest): IssueWriter {
  return {
    linkPage: async (issueId, page) => {
      const response = await request(
        'createOrUpdateRemoteIssueLink',
        route`/rest/api/3/issue/${issueId}/remotelink`,
        {
          body: {
            globalId: remoteLinkGlobalId(page.pageId),
            application: { type: 'com.atlassian.confluence', name: 'Confluence' },
            relationship: 'specified by',
            object: { url: urlOf(page), title: page.title },
          },
        },
      );
      if (!response.ok) throw toPlatformError('link page', response);
    },
    nameSpec: async (issueId, { pageId, path }) => {
      const response = await request(
        'setIssueProperty',
        route`/rest/api/3/issue/${issueId}/properties/${ISSUE_LINKS_PROPERTY}`,
        { body: { v: 1, kind: 'spec', state: 'linked', pageId, path } },
      );
      if (!response.ok) throw toPlatformError('name spec', response);
    },
    commentOn: async (issueId, page, op) => {
      const response = await request('addComment', route`/rest/api/3/issue/${issueId}/comment`, {
        body: {
          body: JSON.parse(
            documentText([paragraph(text('Product spec: '), smartLink(urlOf(page)))]),
          ) as unknown,
          properties: [{ key: COMMENT_PROPERTY, value: { v: 1, op } }],
        },
      });
      if (!response.ok) throw toPlatformError('comment', response);
    },
    hasComment: async (issueId, page, op) => {
      const response = await request(
        'getComments',
        route`/rest/api/3/issue/${issueId}/comment?orderBy=${'-created'}&maxResults=100&expand=properties`,
      );
      if (!response.ok) throw toPlatformError('read comments', response);
      return listAt(await response.json(), 'comments').some((comment) => isOurs(comment, page, op));
    },
  };
}

/** By its property, or, where the product does not give properties back, by the smart link that it holds. */
function isOurs(comment: unknown, page: SpecPage, op: string): boolean {
  const marked = listAt(comment, 'properties').some(
    (property) => textAt(property, 'key') === COMMENT_PROPERTY && textAt(property, 'value', 'op') === op,
  );
  return (
    marked ||
    JSON.stringify(at(comment, 'body') ?? null).includes(JSON.stringify({ url: urlOf(page) }).slice(1, -1))
  );
}
