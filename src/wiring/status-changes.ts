import { createSiteStatuses } from '../adapters/jira/projects/site-statuses';
import { createStatusHistory } from '../adapters/jira/sprints/status-history';
import { createStatusChangesHandlers } from '../entry/resolvers/status/status-changes';
import { createFindReopened } from '../usecases/status/find-reopened';
import { createShowChanges, type ShowChangesDeps } from '../usecases/status/show-changes';
import { inTime, platform, requestAsUser } from './platform';

export { touchedOf } from '../entry/resolvers/status/status-changes';

const findReopened = createFindReopened({
  hasTime: inTime.forChangelogs,
  history: createStatusHistory(requestAsUser),
  statuses: createSiteStatuses(requestAsUser),
});

/** With what the macro knows of the site already. */
export const changesWith = (known: Omit<ShowChangesDeps, 'findReopened'>) => ({
  handlers: createStatusChangesHandlers({
    ...platform,
    showChanges: createShowChanges({ ...known, findReopened }),
  }),
});
