import { ISSUE_LINKS_PROPERTY, isPagePath } from '../../../domain/links/issue-property';
import { type NamedSpec, type UnlinkedSpec } from '../../../domain/links/names';
import { at, idAt, numberAt, textAt } from '../../http/fields';

export const hierarchyLevelOf = (issue: unknown): number =>
  numberAt(issue, 'fields', 'issuetype', 'hierarchyLevel') ?? 0;

/** Jira tells of a level only those whom it lets in. */
export const isSecured = (issue: unknown): boolean => at(issue, 'fields', 'security') != null;

export function namedSpecIn(issue: unknown): NamedSpec | null {
  const property = at(issue, 'properties', ISSUE_LINKS_PROPERTY);
  const pageId = idAt(property, 'pageId');
  if (pageId === null || textAt(property, 'kind') !== 'spec') return null;
  const path = textAt(property, 'path');
  return { pageId, path: path !== null && isPagePath(path, pageId) ? path : null };
}

const UNLINKED = 'unlinked';

/** What *Unlink* leaves where a comment of Lockstep's may stay behind. */
export const sayingUnlinked = ({ commentId }: UnlinkedSpec): unknown => ({
  ...{ v: 1, state: UNLINKED },
  ...(commentId === null ? {} : { comment: commentId }),
});

export function unlinkedIn(issue: unknown): UnlinkedSpec | null {
  const property = at(issue, 'properties', ISSUE_LINKS_PROPERTY);
  return textAt(property, 'state') === UNLINKED ? { commentId: idAt(property, 'comment') } : null;
}
