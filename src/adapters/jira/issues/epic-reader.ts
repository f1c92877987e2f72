import { route } from '@forge/api';
import { ISSUE_LINKS_PROPERTY } from '../../../domain/links/issue-property';
import { quoteJql } from '../../../domain/kernel/jql';
import { type IssueReader } from '../../../ports/issues/issue-reader';
import { PlatformError } from '../../../ports/platform-error';
import { at } from '../../http/fields';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { EPIC_FIELDS, hasNextPage, parseEpic, parseRights } from './issue-answers';

const ASKED_RIGHTS = 'BROWSE_PROJECTS,EDIT_ISSUES,LINK_ISSUES,ADD_COMMENTS';
/** The epic itself and its first hundred children; one more tells that there are more. */
const EPIC_AND_CHILDREN = 102;

/** For who asks nothing else of an issue. `request` must act as the person who looks: what it reads is shown to them. */
export function createEpicReader(request: ProductRequest): Pick<IssueReader, 'rights' | 'epic'> {
  return {
    rights: async (issueId) => {
      const response = await request(
        'getMyPermissions',
        route`/rest/api/3/mypermissions?issueId=${issueId}&permissions=${ASKED_RIGHTS}`,
      );
      if (response.status === 404) return null;
      if (!response.ok) throw toPlatformError('read rights', response);
      return parseRights(await response.json());
    },
    epic: async (issueId) => {
      const id = quoteJql(issueId);
      const family = await search(request, `id = ${id} OR parent = ${id} ORDER BY rank, id`, issueId);
      const epic = parseEpic(family, issueId);
      if (epic !== null || !hasNextPage(family)) return epic;
      // Children that outrank their epic can fill a whole page: then it is asked for by itself.
      return parseEpic(await search(request, `id = ${id}`, issueId), issueId, family);
    },
  };
}

/** `null` for a query that names an issue which the person cannot see: all of it is invalid then. */
async function search(request: ProductRequest, jql: string, issueId: string): Promise<unknown> {
  const response = await request('searchAndReconsileIssuesUsingJqlPost', route`/rest/api/3/search/jql`, {
    body: {
      jql,
      fields: EPIC_FIELDS,
      properties: [ISSUE_LINKS_PROPERTY],
      maxResults: EPIC_AND_CHILDREN,
      reconcileIssues: [Number(issueId)],
    },
  });
  if (response.status === 400) return null;
  if (!response.ok) throw toPlatformError('read epic', response);
  const found: unknown = await response.json();
  if (!Array.isArray(at(found, 'issues'))) throw new PlatformError('rejected', 'read epic: no issues');
  return found;
}
