import { type Route, route } from '@forge/api';
import { ISSUE_LINKS_PROPERTY, remoteLinkGlobalId } from '../../../domain/links/names';
import { type IssueWriter } from '../../../ports/issues/issue-writer';
import { PlatformError } from '../../../ports/platform-error';
import { at, idAt } from '../../http/fields';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { createCommentWriter } from './comment-writer';
import { urlOf } from './page-address';

/** `request` must act as the person who writes. */
export function createIssueWriter(request: ProductRequest): IssueWriter {
  return {
    ...createCommentWriter(request),
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
      const property = propertyOf(issueId);
      const body = { v: 1, kind: 'spec', state: 'linked', pageId, path };
      const response = await request('setIssueProperty', property, { body });
      if (!response.ok) throw toPlatformError('name spec', response);
      // No form of this answer is promised: where it has any, what is there now tells whose it is.
      if ((await response.text()) === '' || (await namedIn(request, property)) === pageId) return;
      throw new PlatformError('unavailable', 'name spec: unexpected form');
    },
    unlinkPage: async (issueId, pageId) => {
      const response = await request(
        'deleteRemoteIssueLinkByGlobalId',
        route`/rest/api/3/issue/${issueId}/remotelink?globalId=${remoteLinkGlobalId(pageId)}`,
      );
      if (!response.ok && response.status !== 404) throw toPlatformError('unlink page', response);
    },
    forgetSpec: async (issueId, pageId) => {
      const property = propertyOf(issueId);
      if ((await namedIn(request, property)) !== pageId) return;
      const response = await request('deleteIssueProperty', property);
      if (!response.ok && response.status !== 404) throw toPlatformError('forget spec', response);
    },
  };
}

const propertyOf = (issueId: string): Route =>
  route`/rest/api/3/issue/${issueId}/properties/${ISSUE_LINKS_PROPERTY}`;

/** The page that the issue names as its spec. */
async function namedIn(request: ProductRequest, property: Route): Promise<string | null> {
  const found = await request('getIssueProperty', property);
  if (found.status === 404) return null;
  if (!found.ok) throw toPlatformError('read spec name', found);
  const named: unknown = at(await found.json(), 'value');
  // Not the property: whether it names this page is not known.
  if (named === undefined) throw new PlatformError('rejected', 'read spec name: no value');
  return idAt(named, 'pageId');
}
