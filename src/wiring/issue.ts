import { forgeResolver } from '../adapters/forge/resolver';
import { issueDialogs } from './issue-dialogs';
import { showFirst } from './right-column';

export const resolveIssue = forgeResolver(issueDialogs(showFirst));
