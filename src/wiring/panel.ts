import { forgeResolver } from '../adapters/forge/resolver';
import { createIssueCards } from '../adapters/jira/issue-cards';
import { createFirstCall, viewOf } from '../entry/resolvers/first-call';
import { createRoomView } from '../entry/resolvers/panel';
import { createShowRoom } from '../usecases/panel/show-room';
import { late } from './late';
import { BREAKDOWN_CALLS, STATUS_REPORT_CALLS } from './late-calls';
import { platform, requestAsUser } from './platform';

const breakdown = () => import('./breakdown');
const statusReport = () => import('./status-report');

export const resolvePanel = forgeResolver({
  ...createFirstCall(
    platform,
    viewOf(
      {
        breakdown: async (issueId, caller) => (await breakdown()).showFirst(issueId, caller),
        'status-report': async (issueId, caller) => (await statusReport()).showFirst(issueId, caller),
      },
      createRoomView({ showRoom: createShowRoom({ cards: createIssueCards(requestAsUser) }) }),
    ),
  ),
  ...late(BREAKDOWN_CALLS, async () => (await breakdown()).handlers),
  ...late(STATUS_REPORT_CALLS, async () => (await statusReport()).handlers),
});
