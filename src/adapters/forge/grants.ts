import { getAppContext } from '@forge/api';
import { type Grants } from '../../ports/site/grants';
import { SCOPES } from '../http/operation-scopes';
import { type OperationId } from '../http/operations';

/** What links an issue and a page from both ends. */
const LINKING: readonly OperationId[] = [
  'createPage',
  'createPageProperty',
  'createOrUpdateRemoteIssueLink',
  'setIssueProperty',
  'addComment',
];

/** And what finds a place for the page. */
const FROM_PROJECT_TO_SPEC: readonly OperationId[] = [...LINKING, 'getSpaces', 'searchByCQL'];

/**
 * As the platform tells it with each invocation, like its own `permissions.hasScope`
 * (https://developer.atlassian.com/platform/forge/rolling-releases), which throws where nothing is told.
 */
export const grants: Grants = {
  areBothSidesWritable: () => cover(LINKING),
  leadToSpec: () => cover(FROM_PROJECT_TO_SPEC),
};

function cover(operations: readonly OperationId[]): boolean {
  const granted: unknown = getAppContext().permissions?.scopes;
  const needed = operations.flatMap((operation) => SCOPES[operation]);
  return !Array.isArray(granted) || needed.every((scope) => granted.includes(scope));
}
