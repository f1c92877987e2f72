import { route } from '@forge/api';
import { ISSUE_LINKS_PROPERTY } from '../../../domain/links/issue-property';
import { type IssueGlance, type IssueReader } from '../../../ports/issues/issue-reader';
import { PlatformError } from '../../../ports/platform-error';
import { idAt, textAt } from '../../http/fields';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { hierarchyLevelOf, isSecured, namedSpecIn, unlinkedIn } from './issue-parts';

/** One read of an issue, for who needs no more of it. `request` must act as the person who looks. */
export function createIssueGlance(request: ProductRequest): IssueReader['glance'] {
  return async (issueId) => {
    const response = await request(
      'getIssue',
      route`/rest/api/3/issue/${issueId}?fields=${'summary,issuetype,project,security,status'}&properties=${ISSUE_LINKS_PROPERTY}`,
    );
    if (response.status === 404) return null;
    if (!response.ok) throw toPlatformError('read issue', response);
    return parseGlance(await response.json());
  };
}

export function parseGlance(body: unknown): IssueGlance {
  const issueId = idAt(body, 'id');
  const projectId = idAt(body, 'fields', 'project', 'id');
  if (issueId === null || projectId === null) throw new PlatformError('rejected', 'read issue: no ids');
  return {
    issueId,
    key: textAt(body, 'key') ?? '',
    projectId,
    summary: textAt(body, 'fields', 'summary') ?? '',
    hierarchyLevel: hierarchyLevelOf(body),
    secured: isSecured(body),
    namedSpec: namedSpecIn(body),
    unlinked: unlinkedIn(body),
  };
}
