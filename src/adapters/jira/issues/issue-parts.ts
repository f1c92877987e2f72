import { ISSUE_LINKS_PROPERTY, isPagePath, type NamedSpec } from '../../../domain/links/names';
import { at, idAt, textAt } from '../../http/fields';

export function hierarchyLevelOf(issue: unknown): number {
  const level = at(issue, 'fields', 'issuetype', 'hierarchyLevel');
  return typeof level === 'number' ? level : 0;
}

export function namedSpecIn(issue: unknown): NamedSpec | null {
  const property = at(issue, 'properties', ISSUE_LINKS_PROPERTY);
  const pageId = idAt(property, 'pageId');
  if (pageId === null || textAt(property, 'kind') !== 'spec') return null;
  const path = textAt(property, 'path');
  return { pageId, path: path !== null && isPagePath(path, pageId) ? path : null };
}
