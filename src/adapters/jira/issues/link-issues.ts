import { route } from '@forge/api';
import { quoteJql } from '../../../domain/kernel/jql';
import { ISSUE_LINKS_PROPERTY } from '../../../domain/links/issue-property';
import { type LinkIssues } from '../../../ports/issues/link-issues';
import { textAt } from '../../http/fields';
import { answeredList, promisedList } from '../../http/promised';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { epicTypeIds } from '../search/epic-types';
import { parseGlance } from './issue-glance';

/** For each of them a page or two is read within one invocation. */
const ISSUES_A_PART = 25;
const GLANCE_FIELDS = ['summary', 'issuetype', 'project', 'security'];

/** `request` must act as the person who looks. `lockstepPage` is a word of our manifest. */
export function createLinkIssues(request: ProductRequest): LinkIssues {
  return {
    part: async (projectId, from) => {
      const typeIds = await epicTypeIds(request);
      const ofType = typeIds.length === 0 ? '' : `issuetype IN (${typeIds.join(', ')}) OR `;
      const jql = `project = ${quoteJql(projectId)} AND (${ofType}lockstepPage IS NOT EMPTY) ORDER BY key ASC`;
      const response = await request('searchAndReconsileIssuesUsingJqlPost', route`/rest/api/3/search/jql`, {
        body: {
          jql,
          fields: GLANCE_FIELDS,
          properties: [ISSUE_LINKS_PROPERTY],
          maxResults: ISSUES_A_PART,
          ...(from === null ? {} : { nextPageToken: from }),
        },
      });
      // Jira refuses a query that names a project which this person cannot see.
      if (response.status === 400) return { issues: [], next: null };
      if (!response.ok) throw toPlatformError('find linked issues', response);
      const body: unknown = await response.json();
      const issues = promisedList('find linked issues', body, 'issues').map(parseGlance);
      return { issues, next: textAt(body, 'nextPageToken') };
    },
    among: async (issueIdsOrKeys) => {
      if (issueIdsOrKeys.length === 0) return [];
      const body = { issueIdsOrKeys, fields: GLANCE_FIELDS, properties: [ISSUE_LINKS_PROPERTY] };
      const response = await request('bulkFetchIssues', route`/rest/api/3/issue/bulkfetch`, { body });
      return (await answeredList('fetch linked issues', response, 'issues')).map(parseGlance);
    },
  };
}
