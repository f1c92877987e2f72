import { route } from '@forge/api';
import { type IssuesById, type NamedIssue } from '../../../ports/issues/issues-by-id';
import { at, idAt, textAt } from '../../http/fields';
import { answeredList } from '../../http/promised';
import { type ProductRequest } from '../../http/request';
import { hierarchyLevelOf, isSecured } from './issue-parts';
import { shownCategoryOf } from './shown-category';

/** What every site takes at once. */
const AT_ONCE = 100;

/** `request` must act as the person who looks: what it reads is shown to them. */
export function createIssuesById(request: ProductRequest): IssuesById {
  const part = async (issueIdsOrKeys: readonly string[]): Promise<readonly NamedIssue[]> => {
    const body = { issueIdsOrKeys, fields: ['summary', 'status', 'issuetype', 'project', 'security'] };
    const response = await request('bulkFetchIssues', route`/rest/api/3/issue/bulkfetch`, { body });
    const issues = await answeredList('fetch issues', response, 'issues');
    return issues.flatMap((issue) => named(issue) ?? []);
  };
  return {
    read: async (issueIds) => {
      const parts = Array.from({ length: Math.ceil(issueIds.length / AT_ONCE) }, (_, n) =>
        part(issueIds.slice(n * AT_ONCE, (n + 1) * AT_ONCE)),
      );
      return (await Promise.all(parts)).flat();
    },
  };
}

function named(issue: unknown): NamedIssue | null {
  const issueId = idAt(issue, 'id');
  const key = textAt(issue, 'key');
  const fields = at(issue, 'fields');
  const projectId = idAt(fields, 'project', 'id');
  if (issueId === null || key === null || projectId === null) return null;
  const summary = textAt(fields, 'summary') ?? '';
  const statusName = textAt(fields, 'status', 'name') ?? '';
  const category = shownCategoryOf(issue);
  const hierarchyLevel = hierarchyLevelOf(issue);
  const secured = isSecured(issue);
  return { issueId, projectId, key, summary, statusName, category, hierarchyLevel, secured };
}
