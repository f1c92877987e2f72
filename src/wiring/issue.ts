import { forgeResolver } from '../adapters/forge/resolver';
import { issueDialogs } from './issue-dialogs';

export const resolveIssue = forgeResolver(issueDialogs);
