import { route } from '@forge/api';
import { ISSUE_LINKS_PROPERTY } from '../../../domain/links/issue-property';
import { remoteLinkGlobalId } from '../../../domain/links/remote-link-ids';
import { type IssueWriter } from '../../../ports/issues/issue-writer';
import { PlatformError } from '../../../ports/platform-error';
import { at, idAt } from '../../http/fields';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { createCommentWriter } from './comment-writer';
import { sayingUnlinked } from './issue-parts';
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
      const response = await request(
        'setIssueProperty',
        route`/rest/api/3/issue/${issueId}/properties/${ISSUE_LINKS_PROPERTY}`,
        { body: { v: 1, kind: 'spec', state: 'linked', pageId, path } },
      );
      if (!response.ok) throw toPlatformError('name spec', response);
    },
    unlinkPage: async (issueId, pageId) => {
      const response = await request(
        'deleteRemoteIssueLinkByGlobalId',
        route`/rest/api/3/issue/${issueId}/remotelink?globalId=${remoteLinkGlobalId(pageId)}`,
      );
      if (!response.ok && response.status !== 404) throw toPlatformError('unlink page', response);
    },
    forgetSpec: async (issueId, pageId, unlinked) => {
      const path = route`/rest/api/3/issue/${issueId}/properties/${ISSUE_LINKS_PROPERTY}`;
      const found = await request('getIssueProperty', path);
      const isThere = found.status !== 404;
      if (isThere && !found.ok) throw toPlatformError('read spec name', found);
      const named: unknown = isThere && at(await found.json(), 'value');
      // Not the property: whether it names this page is not known.
      if (named === undefined) throw new PlatformError('rejected', 'read spec name: no value');
      if (isThere ? idAt(named, 'pageId') !== pageId : unlinked === null) return;
      const response = await (unlinked === null
        ? request('deleteIssueProperty', path)
        : request('setIssueProperty', path, { body: sayingUnlinked(unlinked) }));
      if (!response.ok && response.status !== 404) throw toPlatformError('forget spec', response);
    },
  };
}
