import { forgeResolver } from '../adapters/forge/resolver';
import { issueDialogs } from './issue-dialogs';
import { late } from './late';
import { PLACE_CALLS } from './late-calls';

/** The right column is on the issue alone. */
export const resolveIssue = forgeResolver({
  ...issueDialogs,
  ...late(PLACE_CALLS, () => import('./right-column')),
});
