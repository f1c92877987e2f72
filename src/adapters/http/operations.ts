import { CONFLUENCE_OPERATIONS } from './operations/confluence-operations';
import { JIRA_OPERATIONS } from './operations/jira-operations';
import { SOFTWARE_OPERATIONS } from './operations/software-operations';

export { type ProductOperation } from './operations/operation';

/**
 * Every product operation that Lockstep calls, by Atlassian's own operation id, by which the descriptions of its
 * APIs tell the path.
 *
 * A test holds this table against those, and the scopes that the manifest has to hold for it.
 */
export const OPERATIONS = { ...JIRA_OPERATIONS, ...SOFTWARE_OPERATIONS, ...CONFLUENCE_OPERATIONS } as const;

export type OperationId = keyof typeof OPERATIONS;
