import { type Operation } from '../products/operation';
import { issueMetadataOperations } from './issues/metadata-operations';
import { issueReadOperations } from './issues/read-operations';
import { issueWriteOperations } from './issues/write-operations';

/** Every operation of the emulated Jira, by family. A new row belongs into its family's file. */
export const jiraOperations: readonly Operation[] = [
  ...issueReadOperations,
  ...issueWriteOperations,
  ...issueMetadataOperations,
];
