import { createSpaceReader } from '../adapters/confluence/space-reader';
import { createSpaceRights } from '../adapters/confluence/space-rights';
import { type ForgeHandler, forgeResolver } from '../adapters/forge/resolver';
import { createProjectRights, createProjects } from '../adapters/jira/projects';
import { createSpecPlaces } from '../adapters/storage/spec-places';
import { createReportsHandlers } from '../entry/resolvers/reports';
import { createChangeReport, createTurnOnReport } from '../usecases/reports/manage-report';
import { createPreviewReport } from '../usecases/reports/preview-report';
import { createPublishNow } from '../usecases/reports/publish-now';
import { createShowReports } from '../usecases/reports/show-reports';
import { firstRunHandlers } from './first-run';
import { linkRebuildHandlers } from './link-rebuild';
import { platform, requestAsAppSoon, requestAsUser } from './platform';
import { figuresWith, publishWith, records } from './report-parts';
import { templateHandlers } from './templates';

const asUser = {
  projects: createProjects(requestAsUser),
  rights: createProjectRights(requestAsUser),
  spaces: createSpaceReader(requestAsUser),
};
const spaceRights = createSpaceRights(requestAsUser);

const manage = { ...platform, ...records, rights: asUser.rights, spaces: spaceRights };

const reportsHandlers = createReportsHandlers({
  ...platform,
  showReports: createShowReports({ ...records, ...asUser, places: createSpecPlaces() }),
  previewReport: createPreviewReport({ ...platform, readFigures: figuresWith(requestAsUser) }),
  turnOnReport: createTurnOnReport(manage),
  changeReport: createChangeReport(manage),
  publishNow: createPublishNow({ ...manage, publish: publishWith(requestAsAppSoon) }),
});

const handlers: Readonly<Record<string, ForgeHandler>> = {
  ...reportsHandlers,
  ...firstRunHandlers,
  ...linkRebuildHandlers,
  ...templateHandlers,
};

export const resolveProject = forgeResolver(handlers);
