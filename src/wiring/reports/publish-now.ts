import { createSpaceRights } from '../../adapters/confluence/space-rights';
import { createBoardSprints } from '../../adapters/jira/sprints/board-sprints';
import { createProjectRights } from '../../adapters/jira/projects/projects';
import { createPublishHandlers } from '../../entry/resolvers/reports/publish-report';
import { createPublishNow } from '../../usecases/reports/publish-now';
import { createTellSprints } from '../../usecases/reports/sprints/tell-sprints';
import { platform, requestAsAppSoon, requestAsUser } from '../platform';
import { publishWith } from './publish-with';
import { sprintSlotWith } from './late-sprints';
import { records } from './report-records';
import { readCoverage } from './spec-coverage';

const publish = publishWith(requestAsAppSoon, { readSprint: sprintSlotWith(requestAsAppSoon), readCoverage });

export const handlers = createPublishHandlers({
  ...platform,
  publishNow: createPublishNow({
    ...platform,
    ...records,
    rights: createProjectRights(requestAsUser),
    spaces: createSpaceRights(requestAsUser),
    publish,
    tellSprints: createTellSprints({
      ...platform,
      ...records,
      boards: createBoardSprints(requestAsAppSoon),
      publish,
    }),
  }),
});
