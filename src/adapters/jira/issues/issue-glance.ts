import { route } from '@forge/api';
import { ISSUE_LINKS_PROPERTY } from '../../../domain/links/names';
import { type IssueReader } from '../../../ports/issues/issue-reader';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { parseGlance } from './issue-answers';

/** One read of an issue, for who needs no more of it. `request` must act as the person who looks. */
export function createIssueGlance(request: ProductRequest): IssueReader['glance'] {
  return async (issueId) => {
    const response = await request(
      'getIssue',
      route`/rest/api/3/issue/${issueId}?fields=${'summary,issuetype,project,status'}&properties=${ISSUE_LINKS_PROPERTY}`,
    );
    if (response.status === 404) return null;
    if (!response.ok) throw toPlatformError('read issue', response);
    return parseGlance(await response.json());
  };
}
