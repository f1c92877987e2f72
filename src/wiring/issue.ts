import { createPageReader } from '../adapters/confluence/page-reader';
import { forgeResolver } from '../adapters/forge/resolver';
import { createIssueReader } from '../adapters/jira/issue-reader';
import { createSpecJobs } from '../adapters/storage/spec-jobs';
import { createSpecLinks } from '../adapters/storage/spec-links';
import { createFirstCall, type FirstView, viewOf } from '../entry/resolvers/first-call';
import { createRightColumn } from '../entry/resolvers/right-column';
import { createShowIssue } from '../usecases/spec/show-issue';
import { late } from './late';
import { BREAKDOWN_CALLS, ISSUE_CALLS, SPEC_UPDATE_CALLS } from './late-calls';
import { platform, requestAsUser } from './platform';

const showIssue = createShowIssue({
  ...platform,
  issues: createIssueReader(requestAsUser),
  pages: createPageReader(requestAsUser),
  jobs: createSpecJobs(platform.tokens),
  links: createSpecLinks(platform.tokens),
});

const specDialogs = () => import('./issue-view');
const specUpdate = () => import('./spec-update');
const breakdown = () => import('./breakdown');

const specDialog: FirstView = async (issueId, caller) => (await specDialogs()).showFirst(issueId, caller);

export const resolveIssue = forgeResolver({
  ...createFirstCall(
    platform,
    viewOf(
      {
        generate: specDialog,
        history: specDialog,
        adopt: specDialog,
        unlink: specDialog,
        update: async (issueId, caller) => (await specUpdate()).showFirst(issueId, caller),
        breakdown: async (issueId, caller) => (await breakdown()).showFirst(issueId, caller),
      },
      createRightColumn({ showIssue }),
    ),
  ),
  ...late(ISSUE_CALLS, async () => (await specDialogs()).issueHandlers),
  ...late(SPEC_UPDATE_CALLS, async () => (await specUpdate()).handlers),
  ...late(BREAKDOWN_CALLS, async () => (await breakdown()).handlers),
});
