import { createSpaceRights } from '../../adapters/confluence/space-rights';
import { openNotices } from '../../adapters/storage/reports/open-notices';
import { createProjectRights } from '../../adapters/jira/projects/projects';
import { createPublishHandlers } from '../../entry/resolvers/reports/publish-report';
import { createPublishNow } from '../../usecases/reports/publish-now';
import { platform, requestAsAppSoon, requestAsUser } from '../platform';
import { publishWith } from './publish-with';
import { sprintSlotWith } from './late-sprints';
import { records } from './report-records';
import { readCoverage } from './spec-coverage';
import { tellingWith } from './telling-sprints';

const tellSprints = tellingWith(requestAsAppSoon);
const publish = publishWith(requestAsAppSoon, {
  readSprint: sprintSlotWith(requestAsAppSoon),
  readCoverage,
  tellSprints,
});

export const handlers = createPublishHandlers({
  ...platform,
  publishNow: createPublishNow({
    ...platform,
    ...records,
    notices: openNotices,
    rights: createProjectRights(requestAsUser),
    spaces: createSpaceRights(requestAsUser),
    publish,
    tellSprints: tellSprints(publish),
  }),
});
