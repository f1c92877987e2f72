import { route } from '@forge/api';
import { pageIdIn } from '../../../domain/links/remote-link-ids';
import { type PagesOnIssue } from '../../../ports/issues/pages-on-issue';
import { textsIn } from '../../http/fields';
import { answeredList } from '../../http/promised';
import { type ProductRequest } from '../../http/request';

/** `request` must act as the person who looks. */
export function createPagesOnIssue(request: ProductRequest): PagesOnIssue {
  return {
    linked: async (issueId) => {
      const response = await request('getRemoteIssueLinks', route`/rest/api/3/issue/${issueId}/remotelink`);
      if (response.status === 404) return [];
      const globalIds = textsIn(await answeredList('read remote links', response), 'globalId');
      return globalIds.flatMap((globalId) => pageIdIn(globalId) ?? []);
    },
  };
}
