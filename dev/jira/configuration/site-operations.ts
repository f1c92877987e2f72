import { type Answer, type Call, type Operation } from '../../products/operation';
import { NO_SCOPES, scopes } from '../scopes';
import { openDesk } from '../store/issues';
import { createViewer } from '../views/viewer';

/** What clients ask of the site itself. */
export const siteOperations: readonly Operation[] = [
  {
    operationId: 'getServerInfo',
    method: 'GET',
    path: '/rest/api/3/serverInfo',
    depth: 'full',
    scopes: NO_SCOPES,
    run: getServerInfo,
  },
  {
    operationId: 'getConfiguration',
    method: 'GET',
    path: '/rest/api/3/configuration',
    depth: 'full',
    scopes: scopes('read:jira-user', 'read:instance-configuration read:issue.time-tracking'),
    run: () => ({ status: 200, body: CONFIGURATION }),
  },
  {
    operationId: 'getTask',
    method: 'GET',
    path: '/rest/api/3/task/{taskId}',
    depth: 'shape',
    scopes: scopes('read:jira-work', ''),
    run: getTask,
  },
];

/** Any recent build: clients read the deployment type and little else. */
const BUILD = {
  version: '1001.0.0-SNAPSHOT',
  versionNumbers: [1001, 0, 0],
  deploymentType: 'Cloud',
  buildNumber: 100_300,
};

function getServerInfo(call: Call): Answer {
  const viewer = createViewer(openDesk(call));
  const { siteUrl, now } = call.context;
  return {
    status: 200,
    body: {
      baseUrl: siteUrl,
      displayUrl: siteUrl,
      displayUrlConfluence: siteUrl,
      ...BUILD,
      buildDate: viewer.instant(Date.UTC(2026, 0, 1)),
      serverTime: viewer.instant(now()),
      serverTimeZone: 'Etc/UTC',
      scmInfo: 'local',
      serverTitle: 'Jira',
    },
  };
}

const CONFIGURATION = {
  votingEnabled: true,
  watchingEnabled: true,
  unassignedIssuesAllowed: true,
  subTasksEnabled: true,
  issueLinkingEnabled: true,
  timeTrackingEnabled: true,
  attachmentsEnabled: true,
  timeTrackingConfiguration: {
    workingHoursPerDay: 8,
    workingDaysPerWeek: 5,
    timeFormat: 'pretty',
    defaultUnit: 'minute',
  },
};

/** Long tasks are done here before their answer is sent, so that every task is complete. */
function getTask(call: Call): Answer {
  const viewer = createViewer(openDesk(call));
  const taskId = call.params['taskId'] ?? '';
  const at = call.context.now();
  return {
    status: 200,
    body: {
      self: viewer.link(`/task/${encodeURIComponent(taskId)}`),
      id: taskId,
      status: 'COMPLETE',
      progress: 100,
      elapsedRuntime: 0,
      submitted: at,
      submittedBy: 0,
      started: at,
      finished: at,
      lastUpdate: at,
    },
  };
}
