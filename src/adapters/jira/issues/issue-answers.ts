import { blocksOf } from '../../../domain/documents/adf';
import { type ChildIssue, type EpicFacts, type LinkedIssue } from '../../../domain/spec/epic';
import { type IssueRights } from '../../../ports/issues/issue-reader';
import { PlatformError } from '../../../ports/platform-error';
import { at, idAt, listAt, objectIn, textAt, textsIn } from '../../http/fields';
import { hierarchyLevelOf, isSecured, namedSpecIn, unlinkedIn } from './issue-parts';

export const EPIC_FIELDS = [
  'summary',
  'issuetype',
  'project',
  'description',
  'priority',
  'labels',
  'components',
  'fixVersions',
  'duedate',
  'parent',
  'issuelinks',
  'security',
] as const;

const MOST_CHILDREN = 100;
const MOST_LINKS = 50;

/** `null` for who may not see the issue. */
export function parseRights(body: unknown): IssueRights | null {
  if (objectIn(at(body, 'permissions')) === null)
    throw new PlatformError('rejected', 'read rights: no permissions');
  const has = (permission: string): boolean => at(body, 'permissions', permission, 'havePermission') === true;
  if (!has('BROWSE_PROJECTS')) return null;
  return { canEdit: has('EDIT_ISSUES'), canLink: has('LINK_ISSUES'), canComment: has('ADD_COMMENTS') };
}

export const hasNextPage = (body: unknown): boolean => textAt(body, 'nextPageToken') !== null;

/**
 * Reads the epic out of a search that brought it, and its children out of the one that brought them.
 * `null` when the epic is not in its search.
 */
export function parseEpic(body: unknown, issueId: string, family = body): EpicFacts | null {
  const epic = listAt(body, 'issues').find((issue) => idAt(issue, 'id') === issueId);
  const key = textAt(epic, 'key');
  const projectId = idAt(epic, 'fields', 'project', 'id');
  if (key === null || projectId === null) return null;
  const children = listAt(family, 'issues')
    .filter((issue) => idAt(issue, 'id') !== issueId)
    .flatMap(childIn);
  const fields = at(epic, 'fields');
  return {
    issueId,
    key,
    projectId,
    projectName: textAt(fields, 'project', 'name') ?? '',
    issueTypeId: idAt(fields, 'issuetype', 'id'),
    issueTypeName: textAt(fields, 'issuetype', 'name') ?? '',
    summary: textAt(fields, 'summary') ?? '',
    hierarchyLevel: hierarchyLevelOf(epic),
    secured: isSecured(epic),
    description: blocksOf(at(fields, 'description')),
    priority: textAt(fields, 'priority', 'name'),
    labels: textsIn(listAt(fields, 'labels')),
    components: textsIn(listAt(fields, 'components'), 'name'),
    fixVersions: textsIn(listAt(fields, 'fixVersions'), 'name'),
    dueDate: textAt(fields, 'duedate'),
    parent: parentIn(at(fields, 'parent')),
    links: listAt(fields, 'issuelinks').slice(0, MOST_LINKS).flatMap(linkIn),
    children: children.slice(0, MOST_CHILDREN),
    hasMoreChildren: children.length > MOST_CHILDREN || hasNextPage(family),
    namedSpec: namedSpecIn(epic),
    unlinked: unlinkedIn(epic),
  };
}

function childIn(issue: unknown): readonly ChildIssue[] {
  const issueId = idAt(issue, 'id');
  const key = textAt(issue, 'key');
  return issueId === null || key === null
    ? []
    : [{ issueId, key, summary: textAt(issue, 'fields', 'summary') ?? '' }];
}

function parentIn(parent: unknown): EpicFacts['parent'] {
  const key = textAt(parent, 'key');
  return key === null ? null : { key, summary: textAt(parent, 'fields', 'summary') ?? '' };
}

function linkIn(link: unknown): readonly LinkedIssue[] {
  for (const direction of ['inward', 'outward']) {
    const other = at(link, `${direction}Issue`);
    const key = textAt(other, 'key');
    const relation = textAt(link, 'type', direction);
    if (key !== null && relation !== null)
      return [{ key, relation, summary: textAt(other, 'fields', 'summary') ?? '' }];
  }
  return [];
}
