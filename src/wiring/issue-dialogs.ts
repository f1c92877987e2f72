import { createFirstCall, viewOf } from '../entry/resolvers/first-call';
import { late } from './late';
import { BREAKDOWN_CALLS, ISSUE_CALLS, SPEC_UPDATE_CALLS } from './late-calls';
import { platform } from './platform';

const specDialogs = () => import('./issue-view');
const specUpdate = () => import('./spec-update');
const breakdown = () => import('./breakdown');

/** What answers the issue view's dialogs on a page that opens them: the module that opens one answers for it. */
export const issueDialogs = {
  ...createFirstCall(
    platform,
    viewOf(
      {
        update: async (issueId, caller) => (await specUpdate()).showFirst(issueId, caller),
        breakdown: async (issueId, caller) => (await breakdown()).showFirst(issueId, caller),
      },
      async (issueId, caller) => (await specDialogs()).showFirst(issueId, caller),
    ),
  ),
  ...late(ISSUE_CALLS, async () => (await specDialogs()).issueHandlers),
  ...late(SPEC_UPDATE_CALLS, async () => (await specUpdate()).handlers),
  ...late(BREAKDOWN_CALLS, async () => (await breakdown()).handlers),
};
