import { route } from '@forge/api';
import { ISSUE_LINKS_PROPERTY } from '../../../domain/links/issue-property';
import { type IssueCard, type IssueCards } from '../../../ports/issues/issue-cards';
import { PlatformError } from '../../../ports/platform-error';
import { at, idAt, textAt } from '../../http/fields';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { hierarchyLevelOf, isSecured } from './issue-parts';
import { shownCategoryOf } from './shown-category';

/** `request` must act as the person who looks: what it reads is shown to them. */
export function createIssueCards(request: ProductRequest): IssueCards {
  return {
    card: async (issueId) => {
      const response = await request(
        'getIssue',
        route`/rest/api/3/issue/${issueId}?fields=${'summary,issuetype,project,security,status'}&properties=${ISSUE_LINKS_PROPERTY}`,
      );
      if (response.status === 404) return null;
      if (!response.ok) throw toPlatformError('read issue', response);
      return cardIn(await response.json());
    },
  };
}

function cardIn(issue: unknown): IssueCard {
  const issueId = idAt(issue, 'id');
  const key = textAt(issue, 'key');
  const fields = at(issue, 'fields');
  const projectId = idAt(fields, 'project', 'id');
  if (issueId === null || key === null || projectId === null)
    throw new PlatformError('rejected', 'read issue: no ids');
  return {
    issueId,
    key,
    projectId,
    hierarchyLevel: hierarchyLevelOf(issue),
    secured: isSecured(issue),
    summary: textAt(fields, 'summary') ?? '',
    typeName: textAt(fields, 'issuetype', 'name') ?? '',
    statusName: textAt(fields, 'status', 'name') ?? '',
    category: shownCategoryOf(issue),
    namedPageId: idAt(issue, 'properties', ISSUE_LINKS_PROPERTY, 'pageId'),
  };
}
