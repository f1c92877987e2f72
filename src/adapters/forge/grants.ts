import { getAppContext } from '@forge/api';
import { type Grants } from '../../ports/site/grants';
import { type OperationId, OPERATIONS } from '../http/operations';

/** What links an issue and a page from both ends. */
const LINKING: readonly OperationId[] = [
  'createPage',
  'createPageProperty',
  'createOrUpdateRemoteIssueLink',
  'setIssueProperty',
  'addComment',
];

/**
 * As the platform tells it with each invocation, like its own `permissions.hasScope`
 * (https://developer.atlassian.com/platform/forge/rolling-releases), which throws where nothing is told.
 */
export const grants: Grants = {
  areBothSidesWritable: () => {
    const granted: unknown = getAppContext().permissions?.scopes;
    const needed = LINKING.flatMap((operation) => OPERATIONS[operation].scopes);
    return !Array.isArray(granted) || needed.every((scope) => granted.includes(scope));
  },
};
