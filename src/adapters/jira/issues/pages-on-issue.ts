import { route } from '@forge/api';
import { pageIdIn } from '../../../domain/links/remote-link-ids';
import { type PagesOnIssue } from '../../../ports/issues/pages-on-issue';
import { listAt, textsIn } from '../../http/fields';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';

/** `request` must act as the person who looks. */
export function createPagesOnIssue(request: ProductRequest): PagesOnIssue {
  return {
    linked: async (issueId) => {
      const response = await request('getRemoteIssueLinks', route`/rest/api/3/issue/${issueId}/remotelink`);
      if (response.status === 404) return [];
      if (!response.ok) throw toPlatformError('read remote links', response);
      const globalIds = textsIn(listAt(await response.json()), 'globalId');
      return globalIds.flatMap((globalId) => pageIdIn(globalId) ?? []);
    },
  };
}
