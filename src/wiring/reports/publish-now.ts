import { createSpaceRights } from '../../adapters/confluence/space-rights';
import { createBoardSprints } from '../../adapters/jira/sprints/board-sprints';
import { createProjectRights } from '../../adapters/jira/projects/projects';
import { createPublishHandlers } from '../../entry/resolvers/reports/publish-report';
import { createPublishNow } from '../../usecases/reports/publish-now';
import { createTellSprints } from '../../usecases/reports/sprints/tell-sprints';
import { platform, requestAsAppSoon, requestAsUser } from '../platform';
import { publishWith } from './report-parts';
import { records } from './report-records';

const publish = publishWith(requestAsAppSoon);

export const publishHandlers = createPublishHandlers({
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
