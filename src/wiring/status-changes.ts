import { createSiteStatuses } from '../adapters/jira/projects/site-statuses';
import { createStatusHistory } from '../adapters/jira/sprints/status-history';
import { answeringChanges } from '../entry/resolvers/status/changes-answer';
import { createFindReopened } from '../usecases/status/find-reopened';
import { createShowChanges, type ShowChangesDeps } from '../usecases/status/show-changes';
import { inTime, requestAsUser } from './platform';

const findReopened = createFindReopened({
  hasTime: inTime.forChangelogs,
  history: createStatusHistory(requestAsUser),
  statuses: createSiteStatuses(requestAsUser),
});

/** With what the macro knows of the site already. */
export const showChangesWith = (known: Omit<ShowChangesDeps, 'findReopened'>) =>
  answeringChanges(createShowChanges({ ...known, findReopened }));
