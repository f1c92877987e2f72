import { forgeResolver } from '../adapters/forge/resolver';
import { createFirstCall, viewOf } from '../entry/resolvers/first-call';
import { issueHandlers, showFirst } from './issue-view';
import { late } from './late';
import { SPEC_UPDATE_CALLS } from './late-calls';
import { platform } from './platform';

const specUpdate = () => import('./spec-update');

export const resolveIssue = forgeResolver({
  ...createFirstCall(
    platform,
    viewOf({ update: async (issueId, caller) => (await specUpdate()).showFirst(issueId, caller) }, showFirst),
  ),
  ...issueHandlers,
  ...late(SPEC_UPDATE_CALLS, async () => (await specUpdate()).handlers),
});
