import { createSiteStatuses } from '../adapters/jira/projects/site-statuses';
import { createStatusHistory } from '../adapters/jira/sprints/status-history';
import { answeringChanges } from '../entry/resolvers/status/changes-answer';
import { createFindReopenedInTime } from '../usecases/status/find-reopened-in-time';
import { createShowChanges, type ShowChangesDeps } from '../usecases/status/show-changes';
import { platform, requestAsUser } from './platform';

const findReopened = createFindReopenedInTime({
  ...platform,
  history: createStatusHistory(requestAsUser),
  statuses: createSiteStatuses(requestAsUser),
});

/** With what the macro knows of the site already. */
export const showChangesWith = (known: Omit<ShowChangesDeps, 'findReopened'>) =>
  answeringChanges(createShowChanges({ ...known, findReopened }));
