import { route } from '@forge/api';
import { type RelatedIssue, type RelatedSearch } from '../../../ports/related/related-search';
import { idAt, textAt } from '../../http/fields';
import { promisedList } from '../../http/promised';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { parseTask } from '../tasks/task-issues';

/** Enough to choose the best from; more would be read for nothing. */
const ISSUES_READ = 50;

/** `request` must act as the person who looks. */
export function createRelatedIssues(request: ProductRequest): RelatedSearch['issues'] {
  return async (jql) => {
    const response = await request('searchAndReconsileIssuesUsingJqlPost', route`/rest/api/3/search/jql`, {
      body: { jql, fields: ['summary', 'status', 'parent'], maxResults: ISSUES_READ },
    });
    // A project that is hidden from this person, or words that Jira's index does not take: nothing is found.
    if (response.status === 400) return { items: [], total: 0, isMore: false };
    if (!response.ok) throw toPlatformError('find related issues', response);
    const body: unknown = await response.json();
    const items = promisedList('find related issues', body, 'issues').flatMap(
      (issue) => relatedIssue(issue) ?? [],
    );
    return { items, total: items.length, isMore: textAt(body, 'nextPageToken') !== null };
  };
}

function relatedIssue(issue: unknown): RelatedIssue | null {
  const task = parseTask(issue);
  if (task === null) return null;
  const { issueId: id, key, summary: title, statusName, category } = task;
  return { id, key, title, statusName, category, parentId: idAt(issue, 'fields', 'parent', 'id') };
}
