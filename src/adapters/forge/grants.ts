import { getAppContext } from '@forge/api';
import { type Grants } from '../../ports/site/grants';
import { SPEC_SCOPES, type SpecOperation } from '../http/spec-scopes';

/** What links an issue and a page from both ends. */
export const LINKING: readonly SpecOperation[] = [
  'createPage',
  'createPageProperty',
  'createOrUpdateRemoteIssueLink',
  'setIssueProperty',
  'addComment',
];

export const areBothSidesWritable: Grants['areBothSidesWritable'] = () => cover(LINKING);

/**
 * As the platform tells it with each invocation, like its own `permissions.hasScope`
 * (https://developer.atlassian.com/platform/forge/rolling-releases), which throws where nothing is told.
 */
export function cover(operations: readonly SpecOperation[]): boolean {
  const granted: unknown = getAppContext().permissions?.scopes;
  const needed = operations.flatMap((operation): readonly string[] => SPEC_SCOPES[operation]);
  return !Array.isArray(granted) || needed.every((scope) => granted.includes(scope));
}
