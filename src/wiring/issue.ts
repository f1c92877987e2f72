import { createPageReader } from '../adapters/confluence/page-reader';
import { forgeResolver } from '../adapters/forge/resolver';
import { requestAsUser } from '../adapters/http/forge-products';
import { createIssueReader } from '../adapters/jira/issue-reader';
import { createSpecJobs } from '../adapters/storage/spec-jobs';
import { createIssueHandlers } from '../entry/resolvers/issue';
import { createShowIssue } from '../usecases/show-issue';
import { platform } from './platform';

const issues = createIssueReader(requestAsUser);
const pages = createPageReader(requestAsUser);
const jobs = createSpecJobs(platform.tokens);

export const resolveIssue = forgeResolver(
  createIssueHandlers({ ...platform, showIssue: createShowIssue({ ...platform, issues, pages, jobs }) }),
);
